/** An element the page must have. Throws when it has none such: the page and its script differ, which is our mistake. */
export function getElement<Kind extends Element>(id: string, kind: abstract new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} called "${id}".`);
}

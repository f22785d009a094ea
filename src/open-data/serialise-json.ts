/** A thing as JSON for people to look at too: indented, with a line's end at the end. */
export function serialiseJson(thing: unknown): string {
  return `${JSON.stringify(thing, null, 2)}\n`;
}

/** JSON that may stand within a page: nothing in it can end the element it stands in. */
export function serialiseJsonInPage(thing: unknown): string {
  return JSON.stringify(thing).replaceAll("<", "\\u003c");
}

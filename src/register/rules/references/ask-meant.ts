import { askNearest, findNearest } from "../../../problems/nearest.ts";

/** A ward or a decision maker, by everything it may be called. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly formerNames?: readonly { readonly name: string }[] | undefined;
  readonly holders?: readonly { readonly name: string }[] | undefined;
}

/**
 * `Did you mean "cabinet-member-transport"? `, with the space after it, for a slip in an id or for the name of what the id
 * stands for, now or before, or of who holds it; nothing where it can be none of those.
 */
export function askMeant(written: string, entries: readonly Named[]): string {
  const called = entries.flatMap((entry) => namesOf(entry).map((name) => ({ name, id: entry.id })));
  const same = called.find(({ name }) => plain(name) === plain(written));
  if (same !== undefined) return `Did you mean "${same.id}"? `;
  const ids = entries.map(({ id }) => id);
  const near = findNearest(
    written,
    called.map(({ name }) => name),
  );
  const id = called.find(({ name }) => name === near)?.id;
  return askNearest(written, ids) || (id === undefined ? "" : `Did you mean "${id}"? `);
}

function namesOf({ id, name, formerNames = [], holders = [] }: Named): string[] {
  return [id, name, ...formerNames.map((former) => former.name), ...holders.map((holder) => holder.name)];
}

/** Without capitals, marks, and what comes before a councillor's own name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:councillor|cllr|the)\b\.?/, "")
    .replace(/\bward$/, "")
    .replace(/[^\p{L}\d]/gu, "");
}

/**
 * Code-unit order, the same on every machine whatever its language settings. Calendar dates, references and
 * paths sort rightly by it; names shown to people use `compareNames`.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const collator = new Intl.Collator("en-GB", { numeric: true });

/** Alphabetical as a British reader expects, accents and capitals aside; equal names keep code-unit order. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || compareText(a, b);
}

/** A sorted copy by a text drawn from each member. */
export function sortBy<Member>(members: readonly Member[], textOf: (member: Member) => string): Member[] {
  return [...members].sort((a, b) => compareText(textOf(a), textOf(b)));
}

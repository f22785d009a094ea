import type { Matter, Register } from "../register/register.ts";

/** Where amounts lead, by pence: those that the records of one matter give, and of no other. */
export type SingleAmounts = Readonly<Record<string, string>>;

/**
 * Where each amount leads that is given by one matter alone: to its own page where the decision gives it, and otherwise
 * to the newest report that does. Only what the records give as money counts, not every amount in their words.
 */
export function listSingleAmounts({ matters }: Pick<Register, "matters">): SingleAmounts {
  const urls = new Map<number, string | null>();
  // What a second matter gives leads nowhere.
  for (const [inPence, url] of matters.flatMap((matter) => [...listAmounts(matter)]))
    urls.set(inPence, urls.has(inPence) ? null : url);
  const single = [...urls].filter((entry): entry is [number, string] => entry[1] !== null);
  return Object.fromEntries(single.sort(([a], [b]) => a - b));
}

/** The amounts of one matter, each once. */
function listAmounts({ url, decision, reports }: Matter): ReadonlyMap<number, string> {
  const records = [
    ...reports.map((report) => ({ money: report.money, at: report.url })),
    { money: decision?.money ?? [], at: url },
  ];
  return new Map(
    records.flatMap(({ money, at }) => money.map(({ amount }) => [amount.inPence, at] as const)),
  );
}

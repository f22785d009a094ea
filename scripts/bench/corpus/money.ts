import type { MoneyKind } from "../../../src/schema/vocabulary.ts";
import type { Random } from "./random.ts";

/** An amount as front matter has it. */
export interface Amount {
  amount: string;
  kind: MoneyKind;
  years?: number;
  note: string;
}

/** From this amount, in pounds, spending or saving is key; it stands in the corpus's council.yml. */
export const keyThresholdInPounds = 500_000;

/** Kinds that the threshold for a key decision is set against. */
const committed: readonly MoneyKind[] = ["contract-total", "one-off", "capital", "saving"];
const others: readonly MoneyKind[] = ["annual", "income", "grant"];

const notes: Readonly<Record<MoneyKind, string>> = {
  "contract-total": "Whole contract",
  annual: "Each year",
  "one-off": "Once",
  capital: "Capital cost",
  saving: "Saved in a full year",
  income: "Fees",
  grant: "Grant towards it",
};

/** Whole hundreds of pounds, with commas: `£1,204,500`. */
export function formatPounds(pounds: number): string {
  return `£${(Math.round(pounds / 100) * 100).toLocaleString("en-GB")}`;
}

/** The amount a matter turns on, at or above the threshold when it is key by its cost and below when it is not. */
export function chooseAmounts(random: Random, isKeyByCost: boolean): readonly Amount[] {
  const pounds = isKeyByCost
    ? random.spread(keyThresholdInPounds + 100, 40_000_000)
    : random.spread(1_500, keyThresholdInPounds - 100);
  const kind = random.pick(isKeyByCost || random.chance(0.7) ? committed : others);
  const first: Amount = {
    amount: formatPounds(pounds),
    kind,
    ...(kind === "contract-total" ? { years: random.whole(1, 7) } : {}),
    note: notes[kind],
  };
  if (!random.chance(0.3)) return [first];
  const second = random.pick(others.filter((other) => other !== kind));
  return [first, { amount: formatPounds(pounds * 0.07 + 100), kind: second, note: notes[second] }];
}

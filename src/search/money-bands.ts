import type { Money } from "../register/register.ts";

/** How much money a record names, in bands a reader can choose from. */
export const moneyBands = {
  "under-50k": { label: "Under £50,000", underPounds: 50_000 },
  "50k-250k": { label: "£50,000 to £249,999", underPounds: 250_000 },
  "250k-1m": { label: "£250,000 to £999,999", underPounds: 1_000_000 },
  "1m-over": { label: "£1 million and over", underPounds: Number.POSITIVE_INFINITY },
} as const;
export type MoneyBand = keyof typeof moneyBands;

/** The band of the largest amount; null where no amount is typed. Amounts of different kinds are compared, never added. */
export function moneyBandOf(money: readonly Pick<Money, "amount">[]): MoneyBand | null {
  if (money.length === 0) return null;
  const largestInPence = Math.max(...money.map(({ amount }) => amount.inPence));
  const band = (Object.keys(moneyBands) as MoneyBand[]).find(
    (each) => largestInPence < moneyBands[each].underPounds * 100,
  );
  return band ?? null;
}

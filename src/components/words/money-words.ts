import type { DecidedMoney, MoneySum } from "../../register/queries.ts";
import type { Money } from "../../register/register.ts";
import { moneyKinds } from "../../schema/vocabulary.ts";
import { statusWords } from "./status-words.ts";

/** What an amount is and over how long: `Contract, whole term: 5 years`. */
export function describeMoneyKind({ kind, years }: Pick<Money, "kind" | "years">): string {
  const { label } = moneyKinds[kind];
  return years === null ? label : `${label}: ${years} ${years === 1 ? "year" : "years"}`;
}

/** The amount as the record writes it, "about" said where the record says it. */
export function formatMoney({ amount, approximate }: Money): string {
  return approximate ? `about ${amount.text}` : amount.text;
}

/** Pence as pounds, with pence only where there are any: `£7,481,658`, `£93.50`. */
export function formatPence(pence: number): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `£${(pence / 100).toLocaleString("en-GB", style)}`;
}

/** A sum of like amounts: `about £93,000` where they are approximate. */
export function formatSum({ inPence, approximate }: Pick<MoneySum, "inPence" | "approximate">): string {
  return approximate ? `about ${formatPence(inPence)}` : formatPence(inPence);
}

/** What became of the decision an amount stands in: `Agreed`, `Agreed, and replaced since`. */
export function describeStanding({
  decision,
  isReplaced,
}: Pick<DecidedMoney, "isReplaced"> & {
  readonly decision: Pick<DecidedMoney["decision"], "status">;
}): string {
  const { tag } = statusWords[decision.status];
  return isReplaced ? `${tag}, and replaced since` : tag;
}

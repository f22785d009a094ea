import type { Money } from "../../register/register.ts";
import { moneyKinds } from "../../schema/vocabulary.ts";

/** What an amount is and over how long: `Contract, whole term: 5 years`. */
export function describeMoneyKind({ kind, years }: Money): string {
  const { label } = moneyKinds[kind];
  return years === null ? label : `${label}: ${years} ${years === 1 ? "year" : "years"}`;
}

/** The amount as the record writes it, "about" said where the record says it. */
export function formatMoney({ amount, approximate }: Money): string {
  return approximate ? `about ${amount.text}` : amount.text;
}

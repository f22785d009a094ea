import { type DecisionStatus, type MoneyKind, moneyKinds } from "../../schema/vocabulary.ts";
import { type ListedYear, listedYearOf, splitByYear } from "../listed-year.ts";
import { isDecided } from "../queries.ts";
import type { Decision, Matter, Money, Register } from "../register.ts";
import { remember } from "../remember.ts";

/** One amount that a decision turns on. */
export interface DecidedMoney {
  readonly year: ListedYear;
  readonly decision: Pick<Decision, "reference" | "title" | "url" | "status" | "decidedOn">;
  readonly money: Money;
  /** Whether a later decision replaces it, in whole or in part. */
  readonly isReplaced: boolean;
  /** Whether the decision was agreed, stands, and has not been replaced: only then is its money added up. */
  readonly isCounted: boolean;
}

/** Amounts of one kind, over one number of years, all exact or all approximate, added up. */
export interface MoneySum extends Pick<Money, "kind" | "years" | "approximate"> {
  readonly inPence: number;
  /** How many amounts it is the sum of. */
  readonly amounts: number;
}

/** What agrees to money. Whatever was refused, put off, passed on or called in has agreed to none. */
const agreedStatuses: readonly DecisionStatus[] = [
  "recommendations-approved",
  "approved-with-amendments",
  "upheld",
];

/** Every amount that a decision turns on, those of the newest decision first; of one decision, in its order. */
export const listMoney = remember(({ matters }: Register): readonly DecidedMoney[] =>
  matters.filter(isDecided).flatMap(listMoneyOf),
);

/** The same by the year of the decision. */
export const listMoneyYears = remember((register: Register) =>
  splitByYear(listMoney(register), ({ year }) => year),
);

/**
 * Adds up the money of decisions that stand, only like with like: never a contract's whole life and one year of it, or
 * an amount and one that is "about" so much. In the order of the vocabulary.
 */
export function sumMoney(lines: readonly Pick<DecidedMoney, "money" | "isCounted">[]): readonly MoneySum[] {
  const counted = lines.flatMap(({ money, isCounted }) => (isCounted ? [money] : []));
  return [...Map.groupBy(counted, likenessOf).values()].flatMap(sumLike).sort(compareSums);
}

function listMoneyOf(matter: Matter): DecidedMoney[] {
  const { decision } = matter;
  if (!decision) return [];
  const { reference, title, url, status, decidedOn } = decision;
  const isReplaced = decision.supersededBy.length > 0;
  return decision.money.map((money) => ({
    year: listedYearOf(matter),
    decision: { reference, title, url, status, decidedOn },
    money,
    isReplaced,
    isCounted: agreedStatuses.includes(status) && !isReplaced,
  }));
}

function likenessOf({ kind, years, approximate }: Money): string {
  return `${kind} ${years} ${approximate}`;
}

function sumLike(like: readonly Money[]): MoneySum[] {
  const [first] = like;
  if (!first) return [];
  const { kind, years, approximate } = first;
  const inPence = like.reduce((sum, { amount }) => sum + amount.inPence, 0);
  return [{ kind, years, approximate, inPence, amounts: like.length }];
}

const kindsInOrder = Object.keys(moneyKinds) as MoneyKind[];

function compareSums(a: MoneySum, b: MoneySum): number {
  return (
    kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) ||
    (a.years ?? 0) - (b.years ?? 0) ||
    Number(a.approximate) - Number(b.approximate)
  );
}

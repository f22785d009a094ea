import { listedYearOf, splitByYear, type YearOf } from "./listed-year.ts";
import type { DecisionMaker, Matter, Register } from "./register.ts";
import { remember } from "./remember.ts";

const none: readonly Matter[] = [];
const groupByMaker = remember(({ matters }: Register) =>
  Map.groupBy(matters, ({ decisionMaker }) => decisionMaker?.id ?? null),
);
const splitMatters = remember((matters: readonly Matter[]) => splitByYear(matters, listedYearOf));

/** What a post or body has decided or is to decide, newest first. */
export function listMattersOf(register: Register, { id }: DecisionMaker): readonly Matter[] {
  return groupByMaker(register).get(id) ?? none;
}

/** The same by the year it is listed under, newest first and the undated last. */
export function listYearsOfDecisionMaker(
  register: Register,
  decisionMaker: DecisionMaker,
): readonly YearOf<Matter>[] {
  return splitMatters(listMattersOf(register, decisionMaker));
}

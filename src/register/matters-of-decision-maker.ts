import { compareListedYears, groupByListedYear, type ListedYear } from "./listed-year.ts";
import type { DecisionMaker, Matter, Register } from "./register.ts";
import { remember } from "./remember.ts";

/** A decision maker's matters of one year, newest first. */
export interface DecisionMakerYear {
  readonly year: ListedYear;
  readonly matters: readonly Matter[];
}

const none: readonly Matter[] = [];
const groupByMaker = remember(({ matters }: Register) =>
  Map.groupBy(matters, ({ decisionMaker }) => decisionMaker?.id ?? null),
);
const splitByYear = remember((matters: readonly Matter[]): readonly DecisionMakerYear[] =>
  [...groupByListedYear(matters)]
    .map(([year, ofYear]) => ({ year, matters: ofYear }))
    .sort((a, b) => compareListedYears(a.year, b.year)),
);

/** What a post or body has decided or is to decide, newest first. */
export function listMattersOf(register: Register, { id }: DecisionMaker): readonly Matter[] {
  return groupByMaker(register).get(id) ?? none;
}

/** The same by the year it is listed under, newest first and the undated last. */
export function listYearsOfDecisionMaker(
  register: Register,
  decisionMaker: DecisionMaker,
): readonly DecisionMakerYear[] {
  return splitByYear(listMattersOf(register, decisionMaker));
}

import { countClearDays } from "../../calendar/clear-days.ts";
import { deriveListedMatter, type ListedMatter } from "../listed-matter.ts";
import { type ListedYear, listedYearOf, splitByYear } from "../listed-year.ts";
import { isDecided } from "../queries.ts";
import type { Decision, Matter, Register } from "../register.ts";
import { remember } from "../remember.ts";

/** A decision taken with less than 28 clear days' notice, and how that was allowed. */
export interface UrgentDecision {
  readonly year: ListedYear;
  readonly matter: ListedMatter;
  readonly urgency: NonNullable<Decision["urgency"]>;
  /** Clear days between a notice of general exception and the decision; null where the days are not known. */
  readonly clearDays: number | null;
}

/** The decisions taken under general exception or special urgency, newest first. SI 2012/2089 regs 10, 11. */
export const listUrgentDecisions = remember(({ matters }: Register): readonly UrgentDecision[] =>
  listUrgentMatters(matters).flatMap(describeUrgency),
);

/** The same by year. */
export const listUrgentYears = remember((register: Register) =>
  splitByYear(listUrgentDecisions(register), ({ year }) => year),
);

/** Those of some matters that were decided so, in their order. */
export function listUrgentMatters(matters: readonly Matter[]): readonly Matter[] {
  return matters.filter((matter) => isDecided(matter) && matter.decision?.urgency);
}

function describeUrgency(matter: Matter): UrgentDecision[] {
  const { decision } = matter;
  if (!decision?.urgency) return [];
  const { urgency, decidedOn } = decision;
  const clearDays =
    urgency.kind === "general-exception" && decidedOn !== null
      ? countClearDays(urgency.noticeOn, decidedOn)
      : null;
  return [{ year: listedYearOf(matter), matter: deriveListedMatter(matter), urgency, clearDays }];
}

import { yearOf } from "../../calendar/calendar-date.ts";
import { splitByYear } from "../listed-year.ts";
import { compareText } from "../order.ts";
import { isDecided } from "../queries.ts";
import type { Decision, Matter, Notice, Register, Report, Update } from "../register.ts";
import { remember } from "../remember.ts";

/** What was changed: a record of a decision, a proposal, or a paper. */
export type CorrectedRecord = "decision" | "proposal" | "report" | "notice";

/** One change made to a record after it was published, as its own page tells it. */
export interface Correction extends Update {
  readonly record: CorrectedRecord;
  /** The reference of the record's matter. */
  readonly reference: string;
  readonly title: string;
  /** The record's page. */
  readonly url: string;
}

/**
 * Every change made to a published record, the latest first; on one day the higher reference first, and within a matter
 * its decision, reports and notices.
 */
export const listCorrections = remember(({ matters }: Register): readonly Correction[] =>
  matters
    .flatMap(listOfMatter)
    .sort((a, b) => compareText(b.on, a.on) || compareText(b.reference, a.reference)),
);

/** The same by the year of the change. */
export const listCorrectionYears = remember((register: Register) =>
  splitByYear(listCorrections(register), ({ on }) => yearOf(on)),
);

function listOfMatter(matter: Matter): Correction[] {
  const { decision, reports, notices } = matter;
  return [
    ...(decision ? listOfRecord(decision, isDecided(matter) ? "decision" : "proposal") : []),
    ...reports.flatMap((report) => listOfRecord(report, "report")),
    ...notices.flatMap((notice) => listOfRecord(notice, "notice")),
  ];
}

/** The latest first, so that of two on one day the later stays before the earlier. */
function listOfRecord(
  { updated, reference, title, url }: Decision | Report | Notice,
  record: CorrectedRecord,
): Correction[] {
  return updated.toReversed().map((update) => ({ ...update, record, reference, title, url }));
}

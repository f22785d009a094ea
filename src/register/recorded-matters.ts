import { listedYearOf, splitByYear } from "./listed-year.ts";
import { listMattersOf } from "./matters-of-decision-maker.ts";
import type { Decision, DecisionMaker, Matter, Register, Ward, WardScope } from "./register.ts";
import { remember } from "./remember.ts";
import { bandsOfWard } from "./ward-bands.ts";

/** A matter with the record of a decision, or of a proposal that its status marks as one. */
export type RecordedMatter = Matter & { readonly decision: Decision };

/** Every matter with a record of a decision, newest first. What has only a report or a notice is none. */
export const listRecorded = remember(({ matters }: Register) => keepRecorded(matters));

/** The same by the year they are listed under, newest first and the undated last. */
export const listRecordedYears = remember((register: Register) =>
  splitByYear(listRecorded(register), listedYearOf),
);

/** Those whose record of a decision itself says this of wards. */
export function listRecordedByWardScope(
  register: Register,
  scope: WardScope["scope"],
): readonly RecordedMatter[] {
  return listRecorded(register).filter(({ decision }) => decision.wards.scope === scope);
}

/** Those whose record of a decision itself names a ward, newest first. */
export function listRecordedOfWard(register: Register, ward: Ward): readonly RecordedMatter[] {
  const { named } = bandsOfWard(register, ward);
  // A matter may be known by its report to concern a ward that its decision does not name.
  return keepRecorded(named).filter(({ decision }) => decision.wards.scope === "named");
}

/** Those a post or body decided, newest first. */
export function listRecordedOf(register: Register, decisionMaker: DecisionMaker): readonly RecordedMatter[] {
  return keepRecorded(listMattersOf(register, decisionMaker));
}

/** Whether a matter has the record of a decision, be it only proposed. */
export function isRecorded(matter: Matter): matter is RecordedMatter {
  return matter.decision !== null;
}

function keepRecorded(matters: readonly Matter[]): readonly RecordedMatter[] {
  return matters.filter(isRecorded);
}

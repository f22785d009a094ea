import { countClearDays, earliestDayAfterClearDays } from "../../../calendar/clear-days.ts";
import type { NoticeKind } from "../../../schema/vocabulary.ts";
import type { DecisionRecord, NoticeRecord, ParsedMatter } from "../../content.ts";
import { sortBy } from "../../order.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule } from "../rule.ts";
import { findLaw } from "./law-of-regime.ts";

/** Clear days of notice before a key decision: SI 2012/2089 reg 9(2). */
const keyNoticeClearDays = 28;
/** Clear days where 28 are impracticable: reg 10. They are days of the calendar, not the working days of call-in. */
const generalExceptionClearDays = 5;

/** Notice is given of a key decision, or the record says why it could not be: SI 2012/2089 reg 9. */
export const checkNoticeGiven: DecisionRule = (decision, matter) => {
  if (!needsNotice(decision) || decision.facts.urgency || hasBrokenNotice(matter)) return [];
  if (listNotices(matter, "key-decision").length > 0) return [];
  const message =
    "28 clear days' notice must be given of a key decision, and this folder holds none (SI 2012/2089 reg 9).";
  const remedy =
    "Add notice.md with kind: key-decision or, if notice was shorter, add urgency: and how it was allowed.";
  return [problemAt("notice-missing", decision, ["isKey"], { message, remedy })];
};

/** The first notice came at least 28 clear days before the decision. */
export const checkNoticeInTime: DecisionRule = (decision, matter) => {
  const { decidedOn, urgency } = decision.facts;
  const [first] = listNotices(matter, "key-decision");
  if (!needsNotice(decision) || urgency || !first || !decidedOn) return [];
  const { publishedOn } = first.facts;
  const clearDays = countClearDays(publishedOn, decidedOn);
  if (clearDays >= keyNoticeClearDays || publishedOn > decidedOn) return [];
  const earliest = earliestDayAfterClearDays(publishedOn, keyNoticeClearDays);
  const message = `notice was published on ${publishedOn}, ${countOf(clearDays)} before; 28 are needed (SI 2012/2089 reg 9(2)). The earliest lawful day was ${earliest}.`;
  const remedy = "Correct whichever date is wrong, or add urgency: and how shorter notice was allowed.";
  return [problemAt("notice-too-late", decision, ["decidedOn"], { message, remedy })];
};

/** Under the general exception five clear days pass between the notice and the decision: SI 2012/2089 reg 10. */
export const checkGeneralException: DecisionRule = (decision) => {
  const { decidedOn, urgency } = decision.facts;
  if (urgency?.kind !== "general-exception" || !decidedOn) return [];
  const clearDays = countClearDays(urgency.noticeOn, decidedOn);
  if (clearDays >= generalExceptionClearDays) return [];
  const earliest = earliestDayAfterClearDays(urgency.noticeOn, generalExceptionClearDays);
  const message = `"${urgency.noticeOn}" is ${countOf(clearDays)} before the decision; 5 are needed (SI 2012/2089 reg 10). The earliest lawful day was ${earliest}.`;
  const remedy = "Correct the date, or record special-urgency and who agreed to it.";
  return [problemAt("general-exception-too-short", decision, ["urgency", "noticeOn"], { message, remedy })];
};

/** A notice with the reasons for urgency is published: SI 2012/2089 regs 10(3), 11(3). */
export const checkUrgencyNotice: DecisionRule = (decision, matter) => {
  const { urgency } = decision.facts;
  if (!urgency || hasBrokenNotice(matter) || listNotices(matter, urgency.kind).length > 0) return [];
  const regulation = urgency.kind === "general-exception" ? "reg 10(3)" : "reg 11(3)";
  const message = `a notice giving the reasons must be published, and this folder holds none of kind "${urgency.kind}" (SI 2012/2089 ${regulation}).`;
  const remedy = `Add notice.md with kind: ${urgency.kind}, or say under checked where it was published.`;
  return [problemAt("urgency-notice-missing", decision, ["urgency", "kind"], { message, remedy })];
};

function needsNotice({ facts }: DecisionRecord): boolean {
  return (
    facts.isKey === true && facts.status !== "proposed" && findLaw(facts.regime)?.hasNoticeRules === true
  );
}

/** The notices of one kind, first published first. */
function listNotices({ notices }: ParsedMatter, kind: NoticeKind): NoticeRecord[] {
  const ofKind = notices.filter(({ facts }) => facts.kind === kind);
  return sortBy(ofKind, ({ facts }) => facts.publishedOn);
}

function hasBrokenNotice({ brokenNames }: ParsedMatter): boolean {
  return brokenNames.some((name) => name.startsWith("notice"));
}

export function countOf(clearDays: number): string {
  return clearDays === 1 ? "1 clear day" : `${clearDays} clear days`;
}

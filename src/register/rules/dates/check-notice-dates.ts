import { formatDate } from "../../../calendar/format-date.ts";
import type { NoticeRecord, ParsedMatter } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { Oddity } from "../rule.ts";

/** What is odd about the dates of one notice. */
export function findNoticeDateOddities(notice: NoticeRecord, matter: ParsedMatter): readonly Oddity[] {
  return [...findNoticeAfterDecision(notice, matter), ...findDuePeriodReversed(notice)];
}

/** Notice comes before what it gives notice of. Special urgency is told of afterwards: SI 2012/2089 reg 11(3). */
function findNoticeAfterDecision(notice: NoticeRecord, { decision }: ParsedMatter): Oddity[] {
  const { publishedOn, kind } = notice.facts;
  const decidedOn = decision?.facts.decidedOn;
  if (!decidedOn || publishedOn <= decidedOn || kind === "special-urgency") return [];
  const message = `"${publishedOn}" is after the decision was taken, on ${decidedOn}.`;
  const remedy = "Correct whichever of the two dates is wrong.";
  const note = `Notice is recorded as published on ${formatDate(publishedOn)}, after the decision was taken on ${formatDate(decidedOn)}.`;
  return [
    { problem: problemAt("notice-after-decision", notice, ["publishedOn"], { message, remedy }), note },
  ];
}

function findDuePeriodReversed(notice: NoticeRecord): Oddity[] {
  const { decisionDue } = notice.facts;
  if (!decisionDue?.to || decisionDue.from <= decisionDue.to) return [];
  const message = `the last day, ${decisionDue.to}, is before the first, ${decisionDue.from}.`;
  const remedy = "Correct whichever of the two days is wrong.";
  const note = `The period in which it was due is recorded as from ${formatDate(decisionDue.from)} to ${formatDate(decisionDue.to)}.`;
  return [
    { problem: problemAt("due-period-reversed", notice, ["decisionDue", "to"], { message, remedy }), note },
  ];
}

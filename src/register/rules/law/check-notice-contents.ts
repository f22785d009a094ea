import { countClearDays, earliestDayAfterClearDays } from "../../../calendar/clear-days.ts";
import type { Problem } from "../../../problems/problem.ts";
import type { NoticeFrontMatter } from "../../../schema/notice.ts";
import { isAuthored, type NoticeRecord, type ParsedMatter } from "../../content.ts";
import { sortBy } from "../../order.ts";
import { problemAt } from "../problem-at.ts";
import type { MatterRule } from "../rule.ts";
import { countOf } from "./check-notice-given.ts";

/** What a notice of a key decision says: SI 2012/2089 reg 9(1)(a) to (h). Its kind and title give the rest. */
const keyNoticeFields = {
  decisionMaker: {
    source: "reg 9(1)(c)",
    remedy: "Add decisionMaker: and who will decide, from decision-makers.yml.",
  },
  decisionDue: { source: "reg 9(1)(d)", remedy: "Add decisionDue: with from: and, for a period, to:." },
  documents: {
    source: "reg 9(1)(e)",
    remedy: "Add documents: with each document to be considered, or none.",
  },
  copiesFrom: {
    source: "reg 9(1)(f)-(h)",
    remedy: "Add copiesFrom: and where copies and later documents can be had.",
  },
} as const satisfies Partial<Record<keyof NoticeFrontMatter, { source: string; remedy: string }>>;

/** A notice of a key decision written here says all that the law asks. England only. */
export const checkNoticeContents: MatterRule = ({ notices }, { council }) =>
  council?.nation !== "england" ? [] : listAuthored(notices, "key-decision").flatMap(checkKeyNotice);

/** A notice of a private meeting gives the reason: SI 2012/2089 reg 5(3). */
export const checkPrivateReason: MatterRule = ({ notices }) =>
  listAuthored(notices, "private-meeting").flatMap((notice): Problem[] => {
    if (notice.facts.privateReason) return [];
    const message = "must be given for a meeting that will be private (SI 2012/2089 reg 5(3)).";
    const remedy = "Add privateReason: and why the public will be excluded.";
    return [problemAt("private-reason-missing", notice, ["privateReason"], { message, remedy })];
  });

/** Notice of a private meeting is given 28 clear days before and again five clear days before: SI 2012/2089 reg 5(2) to (5). */
export const checkPrivateNoticeInTime: MatterRule = (matter) =>
  listAuthored(matter.notices, "private-meeting").flatMap((notice, at) =>
    checkInTime(notice, matter, at === 0 ? 28 : 5),
  );

function checkKeyNotice(notice: NoticeRecord): Problem[] {
  return Object.entries(keyNoticeFields).flatMap(([name, { source, remedy }]) => {
    const field = name as keyof typeof keyNoticeFields;
    if (notice.facts[field] !== undefined) return [];
    const message = `must be given in notice of a key decision (SI 2012/2089 ${source}).`;
    return [problemAt("notice-contents-missing", notice, [field], { message, remedy })];
  });
}

function checkInTime(notice: NoticeRecord, { decision }: ParsedMatter, needed: number): Problem[] {
  const { publishedOn, decisionDue } = notice.facts;
  const meetingOn = decision?.facts.decidedOn ?? decisionDue?.from;
  if (!meetingOn || publishedOn > meetingOn) return [];
  const clearDays = countClearDays(publishedOn, meetingOn);
  if (clearDays >= needed) return [];
  const earliest = earliestDayAfterClearDays(publishedOn, needed);
  const message = `"${publishedOn}" is ${countOf(clearDays)} before the meeting on ${meetingOn}; ${needed} are needed (SI 2012/2089 reg 5). The earliest lawful day is ${earliest}.`;
  const remedy =
    "Correct whichever date is wrong, or say under checked who agreed to shorter notice (reg 5(6)).";
  return [problemAt("private-notice-too-late", notice, ["publishedOn"], { message, remedy })];
}

function listAuthored(notices: readonly NoticeRecord[], kind: NoticeFrontMatter["kind"]): NoticeRecord[] {
  const authored = notices.filter(({ facts }) => facts.kind === kind && isAuthored(facts));
  return sortBy(authored, ({ facts }) => facts.publishedOn);
}

import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { matterUrl } from "../../urls.ts";
import type { NoticeRecord, ParsedMatter, ReportRecord } from "../content.ts";
import type { DecisionMaker, Matter } from "../register.ts";
import { titleOf } from "./back-links.ts";
import { joinAppendix } from "./join-appendix.ts";
import { joinDecision, sortTopics } from "./join-decision.ts";
import { joinNotice } from "./join-notice.ts";
import { joinWardScope } from "./join-people-and-places.ts";
import { joinReport } from "./join-report.ts";
import { getById, type JoinScope } from "./join-scope.ts";

/** One folder, joined. */
export function joinMatter(matter: ParsedMatter, scope: JoinScope): Matter {
  const { reference, year, number, folderPath, decision } = matter;
  return {
    reference,
    year,
    number,
    folderPath,
    url: matterUrl(reference),
    title: titleOf(matter),
    decision: decision && joinDecision(decision, matter, scope),
    reports: matter.reports.map((report) => joinReport(report, matter, scope)),
    appendices: matter.appendices.map((appendix) => joinAppendix(appendix, matter, scope)),
    notices: matter.notices.map((notice) => joinNotice(notice, matter, scope)),
    wards: joinWardScope(findLeading(matter)?.facts.wards, scope),
    decisionMaker: findDecisionMaker(matter, scope),
    topics: sortTopics([decision, ...matter.reports].flatMap((record) => record?.facts.topics ?? [])),
    ...deriveListing(matter),
  };
}

/** The record that speaks for the matter: the decision or, before there is one, the newest report or notice. */
function findLeading({ decision, reports, notices }: ParsedMatter) {
  return decision ?? reports.at(-1) ?? notices.at(-1);
}

function findDecisionMaker(
  { decision, reports, notices }: ParsedMatter,
  scope: JoinScope,
): DecisionMaker | null {
  const id = decision ? decision.facts.decisionMaker : (newestTo(reports) ?? newestMaker(notices));
  return id === undefined ? null : getById(scope.decisionMakerById, id);
}

function newestTo(reports: readonly ReportRecord[]): string | undefined {
  return reports.findLast(({ facts }) => facts.to !== undefined)?.facts.to;
}

function newestMaker(notices: readonly NoticeRecord[]): string | undefined {
  return notices.findLast(({ facts }) => facts.decisionMaker !== undefined)?.facts.decisionMaker;
}

/** The day a matter is listed under: decided, else the latest meeting, else first published. */
export function deriveListing({
  decision,
  reports,
  notices,
  appendices,
}: ParsedMatter): Pick<Matter, "listedOn" | "listedBy"> {
  const decidedOn = decision?.facts.decidedOn;
  if (decidedOn) return { listedOn: decidedOn, listedBy: "decided" };
  const meetingOn = presentDays(reports.map(({ facts }) => facts.meetingOn)).at(-1);
  if (meetingOn) return { listedOn: meetingOn, listedBy: "meeting" };
  const [firstPublishedOn] = presentDays([
    decision?.facts.publishedOn,
    ...reports.map(({ facts }) => facts.publishedOn),
    ...notices.map(({ facts }) => facts.publishedOn),
    ...appendices.map(({ facts }) => (facts.access === "public" ? facts.publishedOn : undefined)),
  ]);
  if (firstPublishedOn) return { listedOn: firstPublishedOn, listedBy: "published" };
  return { listedOn: null, listedBy: null };
}

/** The days that are there, earliest first. */
function presentDays(days: readonly (CalendarDate | undefined)[]): CalendarDate[] {
  return days.filter((day) => day !== undefined).sort();
}

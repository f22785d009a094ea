import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { matterUrl } from "../../urls.ts";
import type { ParsedMatter } from "../content.ts";
import { deriveListing, presentDays } from "../derive-listing.ts";
import { findDecisionMakerId, findWards } from "../foremost-record.ts";
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
  const listing = deriveListing(matter);
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
    wards: joinWardScope(findWards(matter), listing.listedOn, scope),
    decisionMaker: findDecisionMaker(matter, scope),
    topics: sortTopics([decision, ...matter.reports].flatMap((record) => record?.facts.topics ?? [])),
    awaits: deriveAwaits(matter, scope.index.asOf),
    ...listing,
  };
}

/** A meeting that has passed without a decision here leaves a gap in the record, not a decision to come. */
function deriveAwaits({ decision, reports }: ParsedMatter, asOf: CalendarDate): Matter["awaits"] {
  if (decision && decision.facts.status !== "proposed") return null;
  const meetings = presentDays(reports.map(({ facts }) => facts.meetingOn));
  return meetings.length > 0 && meetings.every((day) => day < asOf) ? "record" : "decision";
}

function findDecisionMaker(matter: ParsedMatter, scope: JoinScope): DecisionMaker | null {
  const id = findDecisionMakerId(matter);
  return id === undefined ? null : getById(scope.decisionMakerById, id);
}

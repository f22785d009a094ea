import type { ReportFrontMatter } from "../../schema/report.ts";
import { paperUrl } from "../../urls.ts";
import type { ParsedMatter, ReportRecord } from "../content.ts";
import { listedDateOf } from "../listed-date.ts";
import type { Report } from "../register.ts";
import { deriveOrigin } from "./derive-origin.ts";
import { joinWardScope } from "./join-people-and-places.ts";
import { getById, type JoinScope } from "./join-scope.ts";
import { joinContact, joinMoney, joinUpdates } from "./join-shared.ts";

/** What the decision maker was given. */
export function joinReport(record: ReportRecord, matter: ParsedMatter, scope: JoinScope): Report {
  const { facts, name } = record;
  return {
    name,
    reference: matter.reference,
    title: facts.title,
    url: paperUrl(matter.reference, name),
    to: facts.to === undefined ? null : getById(scope.decisionMakerById, facts.to),
    toAsWritten: facts.toAsWritten ?? null,
    from: facts.from ?? null,
    meetingOn: facts.meetingOn ?? null,
    publishedOn: facts.publishedOn ?? null,
    isKey: facts.isKey ?? null,
    wards: joinWardScope(facts.wards, listedDateOf(record), scope),
    backgroundPapers: joinBackgroundPapers(facts.backgroundPapers),
    money: joinMoney(facts.money),
    contact: joinContact(facts.contact),
    updated: joinUpdates(facts.updated),
    origin: deriveOrigin(record, matter, scope),
    body: scope.index.bodyOf(record),
    sourcePath: record.path,
  };
}

function joinBackgroundPapers(papers: ReportFrontMatter["backgroundPapers"]): Report["backgroundPapers"] {
  if (papers === undefined) return "not-recorded";
  if (papers === "none") return "none";
  return papers.map(({ title, url, inspectAt }) => ({
    title,
    url: url ?? null,
    inspectAt: inspectAt ?? null,
  }));
}

import { countClearDays } from "../../calendar/clear-days.ts";
import type { NoticeFrontMatter } from "../../schema/notice.ts";
import { paperUrl } from "../../urls.ts";
import type { NoticeRecord, ParsedMatter } from "../content.ts";
import { listedDateOf } from "../listed-date.ts";
import type { Notice } from "../register.ts";
import { deriveOrigin } from "./derive-origin.ts";
import { joinWardScope } from "./join-people-and-places.ts";
import { getById, type JoinScope } from "./join-scope.ts";
import { joinContact, joinUpdates } from "./join-shared.ts";

/** Notice of a key decision, of urgency, or of a private meeting. */
export function joinNotice(record: NoticeRecord, matter: ParsedMatter, scope: JoinScope): Notice {
  const { facts, name } = record;
  const { decisionMaker, decisionDue } = facts;
  return {
    name,
    reference: matter.reference,
    title: facts.title,
    url: paperUrl(matter.reference, name),
    kind: facts.kind,
    publishedOn: facts.publishedOn,
    decisionMaker: decisionMaker === undefined ? null : getById(scope.decisionMakerById, decisionMaker),
    decisionDue: decisionDue ? { from: decisionDue.from, to: decisionDue.to ?? null } : null,
    keyReasons: facts.keyReasons ?? [],
    wards: joinWardScope(facts.wards, listedDateOf(record), scope),
    documents: facts.documents ?? "not-recorded",
    copiesFrom: facts.copiesFrom ?? null,
    privateReason: facts.privateReason ?? null,
    representationsBy: facts.representationsBy ?? null,
    representations: facts.representations ?? "not-recorded",
    clearDays: deriveClearDays(facts, matter),
    contact: joinContact(facts.contact),
    updated: joinUpdates(facts.updated),
    origin: deriveOrigin(record, matter, scope),
    body: scope.index.bodyOf(record),
    sourcePath: record.path,
  };
}

function deriveClearDays(
  { publishedOn, decisionDue }: NoticeFrontMatter,
  { decision }: ParsedMatter,
): number | null {
  const day = decision?.facts.decidedOn ?? decisionDue?.from;
  return day === undefined ? null : countClearDays(publishedOn, day);
}

import type { Section } from "../../markdown/rendered-body.ts";
import type { DecisionFrontMatter } from "../../schema/decision.ts";
import { matterUrl } from "../../urls.ts";
import type { DecisionRecord, ParsedMatter } from "../content.ts";
import { listedDateOf } from "../listed-date.ts";
import { listNamedMatters, type NamedMatter } from "../matter-reference.ts";
import { compareNames } from "../order.ts";
import type { Decision, MatterLink, TakenBy } from "../register.ts";
import { linkToMatter } from "./back-links.ts";
import { deriveCallIn } from "./derive-call-in.ts";
import { deriveDelegations } from "./derive-delegations.ts";
import { deriveOrigin } from "./derive-origin.ts";
import { joinTakenBy, joinWardScope } from "./join-people-and-places.ts";
import { getById, type JoinScope } from "./join-scope.ts";
import { joinContact, joinMoney, joinUpdates } from "./join-shared.ts";

/** A decision with its ids turned into what they stand for and its facts derived. */
export function joinDecision(record: DecisionRecord, matter: ParsedMatter, scope: JoinScope): Decision {
  const { facts } = record;
  return {
    reference: matter.reference,
    title: facts.title,
    url: matterUrl(matter.reference),
    regime: facts.regime,
    takenBy: deriveTakenBy(facts, scope),
    status: facts.status,
    decidedOn: facts.decidedOn ?? null,
    publishedOn: facts.publishedOn ?? null,
    effectiveFrom: facts.effectiveFrom ?? null,
    isKey: facts.isKey ?? null,
    keyReasons: facts.keyReasons ?? [],
    keyReasonAsWritten: facts.keyReasonAsWritten ?? null,
    wards: joinWardScope(facts.wards, listedDateOf(record), scope),
    callIn: deriveCallIn(facts, scope.index),
    urgency: facts.urgency ?? null,
    officerTrigger: facts.officerTrigger ?? null,
    ...joinStatement(record, scope),
    consultees: facts.consultees ?? [],
    money: joinMoney(facts.money),
    delegations: deriveDelegations(record, scope),
    ...joinLinks(facts, scope),
    supersededBy: scope.backLinks.supersededBy.get(matter.reference) ?? [],
    topics: sortTopics(facts.topics),
    contact: joinContact(facts.contact),
    updated: joinUpdates(facts.updated),
    origin: deriveOrigin(record, matter, scope),
    checked: facts.checked ?? [],
    body: scope.index.bodyOf(record),
    sourcePath: record.path,
  };
}

/** Subjects in alphabetical order, each once. */
export function sortTopics(topics: readonly string[] | undefined): string[] {
  return [...new Set(topics)].sort(compareNames);
}

/** A body or a post; its name alone, where a transcribed source names one the register does not list. */
function deriveTakenBy(facts: DecisionFrontMatter, { decisionMakerById }: JoinScope): TakenBy | null {
  const { decisionMaker, decisionMakerAsWritten, decidedOn } = facts;
  if (decisionMaker === undefined) {
    if (decisionMakerAsWritten === undefined) return null;
    return { decisionMaker: null, nameThen: decisionMakerAsWritten, holderThen: null };
  }
  return joinTakenBy(getById(decisionMakerById, decisionMaker), decisionMakerAsWritten, decidedOn);
}

function joinStatement(record: DecisionRecord, { index }: JoinScope) {
  const { facts } = record;
  const sectionOr = (name: "alternatives" | "reasons"): Section | "not-recorded" =>
    index.sectionOf(record, name) ?? "not-recorded";
  return {
    interests: facts.interests ?? "not-recorded",
    alternatives: facts.alternatives ?? sectionOr("alternatives"),
    reasons: sectionOr("reasons"),
  } as const;
}

function joinLinks(facts: DecisionFrontMatter, scope: JoinScope) {
  const named = listNamedMatters(facts);
  const linksOf = (field: NamedMatter["field"]): MatterLink[] =>
    named.filter((each) => each.field === field).map((each) => joinLink(each, scope));
  return {
    exercises: linksOf("exercises"),
    supersedes: linksOf("supersedes"),
    relatedTo: linksOf("relatedTo"),
  };
}

function joinLink({ reference, limb }: NamedMatter, { matterByReference }: JoinScope): MatterLink {
  return linkToMatter(getById(matterByReference, reference), limb);
}

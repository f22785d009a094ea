import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import type { DecisionMakerFrontMatter } from "../../../schema/decision-maker.ts";
import { isAuthored, listRecords, type MatterRecord } from "../../content.ts";
import type { ContentIndex } from "../../content-index.ts";
import { isIndividual } from "../../is-individual.ts";
import { listedDateOf } from "../../listed-date.ts";
import { formatExistence, isWithin } from "../../periods.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule, MatterRule } from "../rule.ts";
import { askMeant } from "./ask-meant.ts";

type FieldPath = readonly (string | number)[];

/** Posts and bodies named are listed in decision-makers.yml, and existed on the day. */
export const checkDecisionMakersNamed: MatterRule = (matter, index) =>
  listRecords(matter).flatMap((record) =>
    listNamed(record).flatMap(({ id, fieldPath }) => checkNamed(record, id, fieldPath, index)),
  );

/** Somebody held an individual's post on the day it decided: SI 2012/2089 reg 9(1)(c) asks for name and title. */
export const checkHolderThen: DecisionRule = (decision, _matter, { decisionMakerById }) => {
  const { decisionMaker: id, decidedOn } = decision.facts;
  const post = id === undefined ? undefined : decisionMakerById?.get(id);
  if (!post || !decidedOn || !isAuthored(decision.facts) || !isIndividual(post)) return [];
  const existed = isWithin({ from: post.validFrom, to: post.validTo }, decidedOn);
  if (!existed || post.holders?.some((holder) => isWithin(holder, decidedOn))) return [];
  const message = `nobody is recorded as ${quoteValue(post.name)} on ${decidedOn}.`;
  const remedy = "Add the person to holders in decision-makers.yml, with the day they began.";
  return [problemAt("holder-not-then", decision, ["decisionMaker"], { message, remedy })];
};

function listNamed({ facts }: MatterRecord): { id: string; fieldPath: FieldPath }[] {
  const named = (id: string | undefined, ...fieldPath: FieldPath) =>
    id === undefined ? [] : [{ id, fieldPath }];
  return [
    ...("decisionMaker" in facts ? named(facts.decisionMaker, "decisionMaker") : []),
    ...("to" in facts ? named(facts.to, "to") : []),
    ...("delegations" in facts ? (facts.delegations ?? []) : []).flatMap(({ to }, at) =>
      named(to, "delegations", at, "to"),
    ),
  ];
}

function checkNamed(record: MatterRecord, id: string, fieldPath: FieldPath, index: ContentIndex): Problem[] {
  if (!index.decisionMakerById) return [];
  const post = index.decisionMakerById.get(id);
  if (!post) return [unknownDecisionMaker(record, id, fieldPath, [...index.decisionMakerById.values()])];
  const day = listedDateOf(record);
  const period = { from: post.validFrom, to: post.validTo };
  if (!day || isWithin(period, day)) return [];
  const message = `${quoteValue(post.name)} ${formatExistence(period)}; it did not exist on ${day}.`;
  const remedy = "Name the post or body that acted on the day, or correct the dates in decision-makers.yml.";
  return [problemAt("post-not-then", record, fieldPath, { message, remedy })];
}

function unknownDecisionMaker(
  record: MatterRecord,
  id: string,
  fieldPath: FieldPath,
  known: readonly DecisionMakerFrontMatter[],
): Problem {
  return problemAt("unknown-decision-maker", record, fieldPath, {
    message: `${quoteValue(id)} is not a decision maker of this council.`,
    remedy: `${askMeant(id, known)}Decision makers are listed in decision-makers.yml.`,
  });
}

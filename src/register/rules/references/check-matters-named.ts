import { findNearest } from "../../../problems/nearest.ts";
import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import type { DecisionRecord, ParsedMatter } from "../../content.ts";
import type { ContentIndex } from "../../content-index.ts";
import { listNamedMatters, type NamedMatter } from "../../matter-reference.ts";
import { isPartPublicOn, publicFrom } from "../../published.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule } from "../rule.ts";

/** Every matter and limb a decision names is there, is public when the decision is, and is not the decision itself. */
export const checkMattersNamed: DecisionRule = (decision, matter, index) =>
  listNamedMatters(decision.facts).flatMap((named) => {
    if (named.reference === matter.reference) return [refersToItself(decision, named)];
    const found = index.matterByReference.get(named.reference);
    return found ? checkFound(decision, named, found, index) : checkAbsent(decision, named, index);
  });

/** A decision replaces only what was decided before it. */
export const checkSupersedesEarlier: DecisionRule = (decision, matter, { matterByReference }) =>
  listNamedMatters(decision.facts).flatMap((named) => {
    const earlier = matterByReference.get(named.reference)?.decision?.facts.decidedOn;
    const { decidedOn } = decision.facts;
    const isOwn = named.reference === matter.reference;
    if (named.field !== "supersedes" || isOwn || !earlier || !decidedOn || earlier <= decidedOn) return [];
    const message = `decision ${named.reference} was taken on ${earlier}, after this one, which was taken on ${decidedOn}.`;
    const remedy = "Name it the other way round: the later decision supersedes the earlier.";
    return [problemAt("supersedes-later", decision, pathOf(named), { message, remedy })];
  });

function checkFound(
  decision: DecisionRecord,
  named: NamedMatter,
  found: ParsedMatter,
  index: ContentIndex,
): Problem[] {
  const needsDecision = named.field !== "relatedTo" || named.limb !== null;
  if (needsDecision && found.brokenNames.includes("decision")) return [];
  const part = { matter: found, record: needsDecision ? found.decision : null, fileName: null };
  if (!isPartPublicOn(part, publicFrom(decision.facts, index.asOf)))
    return [namesUnpublished(decision, named)];
  if (needsDecision && !found.decision) return [hasNoDecision(decision, named)];
  const isThere = named.limb === null || found.decision?.body.anchors.includes(`limb-${named.limb}`);
  return isThere ? [] : [danglingLimb(decision, named)];
}

function checkAbsent(decision: DecisionRecord, named: NamedMatter, index: ContentIndex): Problem[] {
  if (index.content.unreadReferences.has(named.reference)) return [];
  const nearest = findNearest(named.reference, [...index.matterByReference.keys()]);
  const message = `${quoteValue(named.reference)} is not the reference of a matter in this register.`;
  const remedy = `${nearest ? `Did you mean "${nearest}"? ` : ""}Correct the reference, or add the matter first.`;
  return [problemAt("dangling-reference", decision, pathOf(named), { message, remedy })];
}

function refersToItself(decision: DecisionRecord, named: NamedMatter): Problem {
  const message = `${quoteValue(named.reference)} is this matter's own reference.`;
  return problemAt("refers-to-itself", decision, pathOf(named), {
    message,
    remedy: "Name the other matter, or delete the entry.",
  });
}

function namesUnpublished(decision: DecisionRecord, named: NamedMatter): Problem {
  return problemAt("names-unpublished", decision, pathOf(named), {
    message: `${named.reference} will not be public when this decision is.`,
    remedy: "Publish the one it names first, or leave the entry out until then.",
  });
}

function hasNoDecision(decision: DecisionRecord, named: NamedMatter): Problem {
  return problemAt("dangling-limb", decision, pathOf(named), {
    message: `${named.reference} has no decision yet.`,
    remedy: "Correct the reference, or name the matter under relatedTo.",
  });
}

function danglingLimb(decision: DecisionRecord, named: NamedMatter): Problem {
  return problemAt("dangling-limb", decision, pathOf(named), {
    message: `decision ${named.reference} has no limb (${named.limb}).`,
    remedy: "Correct the limb: use the label it has in the decision's text.",
  });
}

function pathOf({ field, at }: NamedMatter): [string, number] {
  return [field, at];
}

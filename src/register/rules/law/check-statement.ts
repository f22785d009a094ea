import { hasSection } from "../../../markdown/body-outline.ts";
import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import { problemAt, problemAtSection } from "../problem-at.ts";
import type { DecisionRule } from "../rule.ts";
import { findLaw } from "./law-of-regime.ts";

/** The decision itself, in words. */
export const checkDecisionText: DecisionRule = (decision) => {
  const { regime, status } = decision.facts;
  const source = findLaw(regime)?.statement.decision;
  const { body } = decision;
  const isThere =
    hasSection(body, "decision") || (status === "proposed" && hasSection(body, "proposed-decision"));
  if (!source || isThere) return [];
  const heading = status === "proposed" ? "## Proposed decision" : "## Decision";
  const message = `the record must say what was decided, under the heading "${heading}" (${source}).`;
  const remedy = "Write the section, word for word as it was decided.";
  return [problemAtSection("decision-text-missing", decision, "decision", { message, remedy })];
};

/** Why it was decided. */
export const checkReasons: DecisionRule = (decision) => {
  const { regime, status } = decision.facts;
  const source = findLaw(regime)?.statement.reasons;
  if (!source || status === "proposed" || hasSection(decision.body, "reasons")) return [];
  const message = `the record must say why it was decided, under the heading "## Reasons" (${source}).`;
  const remedy = "Write the section.";
  return [problemAtSection("reasons-missing", decision, "reasons", { message, remedy })];
};

/** What else was considered and why it was rejected, or a statement that nothing was. */
export const checkAlternatives: DecisionRule = (decision) => {
  const { regime, status, alternatives } = decision.facts;
  const source = findLaw(regime)?.statement.alternatives;
  if (!source || status === "proposed" || alternatives || hasSection(decision.body, "alternatives"))
    return [];
  const message = `the record must say what other options were considered, under the heading "## Alternative options considered" (${source}).`;
  const remedy = "Write the section or, if there were none, add alternatives: none-considered.";
  return [problemAtSection("alternatives-missing", decision, "alternatives", { message, remedy })];
};

/** Interests declared, or a statement that there were none. For SI 2014/2095, only where the officer was expressly authorised. */
export const checkInterests: DecisionRule = ({ facts, ...decision }) => {
  const source = findLaw(facts.regime)?.statement.interests;
  const isAsked = facts.regime !== "officer-2014" || facts.officerTrigger === "express-authorisation";
  if (!source || !isAsked || facts.status === "proposed" || facts.interests !== undefined) return [];
  const message = `the record must say what interests were declared (${source}).`;
  const remedy = "Add interests: none-declared, or each interest with member, nature and dispensation.";
  return [problemAt("interests-missing", decision, ["interests"], { message, remedy })];
};

/** Each interest comes with a note of the dispensation granted, or that there was none. */
export const checkDispensations: DecisionRule = ({ facts, ...decision }) => {
  const source = findLaw(facts.regime)?.statement.dispensation;
  if (!source || !Array.isArray(facts.interests)) return [];
  return facts.interests.flatMap(({ member, dispensation }, at): Problem[] => {
    if (dispensation !== undefined) return [];
    const message = `the interest of ${quoteValue(member)} must have a note of any dispensation (${source}).`;
    const remedy = "Add dispensation: and the one the head of paid service granted, or none.";
    return [
      problemAt("dispensation-missing", decision, ["interests", at, "dispensation"], { message, remedy }),
    ];
  });
};

/** In Wales the statement also says what consultation there was: WSI 2001/2290. */
export const checkConsultation: DecisionRule = (decision) => {
  const { regime, status, consultees } = decision.facts;
  if (regime !== "wales-2001" || status === "proposed" || consultees?.length) return [];
  if (hasSection(decision.body, "consultation")) return [];
  const message =
    'the record must say what consultation there was, under the heading "## Consultation" (WSI 2001/2290).';
  const remedy = "Write the section, or list consultees:. If there was none, write so.";
  return [problemAtSection("consultation-missing", decision, "consultation", { message, remedy })];
};

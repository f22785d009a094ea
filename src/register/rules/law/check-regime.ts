import { decisionMakerTypes, nations, regimes } from "../../../schema/vocabulary.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule } from "../rule.ts";
import { findLaw } from "./law-of-regime.ts";

/** The law a decision was taken under is law in the council's nation. */
export const checkRegimeOfNation: DecisionRule = ({ facts, ...decision }, _matter, { council }) => {
  const law = findLaw(facts.regime);
  if (!law || !council || law.nations.includes(council.nation)) return [];
  const message = `"${facts.regime}" is not law in ${nations[council.nation].label}, which is this council's nation.`;
  const remedy = "Choose the regime the decision was taken under, or correct nation in council.yml.";
  return [problemAt("regime-not-this-nation", decision, ["regime"], { message, remedy })];
};

/** Each regime is for certain kinds of decision maker: a cabinet cannot decide as one member. */
export const checkMakerOfRegime: DecisionRule = ({ facts, ...decision }, _matter, { decisionMakerById }) => {
  const law = findLaw(facts.regime);
  const maker = facts.decisionMaker === undefined ? undefined : decisionMakerById?.get(facts.decisionMaker);
  if (!law || !maker || maker.type === "not-recorded" || law.makers.includes(maker.type)) return [];
  const type = decisionMakerTypes[maker.type].label.toLowerCase();
  const message = `"${maker.name}" is of the kind "${type}", which does not take decisions of the kind "${regimes[facts.regime].label.toLowerCase()}".`;
  const remedy = "Correct regime or decisionMaker.";
  return [problemAt("maker-not-this-regime", decision, ["decisionMaker"], { message, remedy })];
};

/** An officer's decision under SI 2014/2095 says what made it one to record: reg 7(2). */
export const checkOfficerTrigger: DecisionRule = ({ facts, ...decision }) => {
  if (facts.regime !== "officer-2014" || facts.officerTrigger) return [];
  const message = "must be given for an officer's decision under delegation (SI 2014/2095 reg 7(2)).";
  const remedy =
    "Add officerTrigger: with express-authorisation, permission-or-licence, individual-rights or contract-or-spending.";
  return [problemAt("officer-trigger-missing", decision, ["officerTrigger"], { message, remedy })];
};

/** Only decisions under SI 2014/2095 have such a trigger. */
export const checkOfficerTriggerOutside: DecisionRule = ({ facts, ...decision }) => {
  if (!facts.officerTrigger || facts.regime === "officer-2014" || facts.regime === "not-recorded") return [];
  const message = `is for officers' decisions under SI 2014/2095; the regime is "${facts.regime}".`;
  const remedy = "Delete officerTrigger, or set regime: officer-2014.";
  return [problemAt("officer-trigger-outside", decision, ["officerTrigger"], { message, remedy })];
};

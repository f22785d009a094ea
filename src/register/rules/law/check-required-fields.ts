import type { Problem } from "../../../problems/problem.ts";
import { regimes } from "../../../schema/vocabulary.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule } from "../rule.ts";
import { findLaw, type LawOfRegime } from "./law-of-regime.ts";

type RequiredField = "decisionMaker" | "decidedOn" | "publishedOn" | "wards" | "isKey" | "callIn";

const remedies: Record<RequiredField, string> = {
  decisionMaker: "Add decisionMaker: and the post or body, from decision-makers.yml.",
  decidedOn: "Add decidedOn: and the day it was decided.",
  publishedOn: "Add publishedOn: and the day this record is first published.",
  wards: "Add wards: with all, none, or a list of ward ids.",
  isKey: "Add isKey: with true or false.",
  callIn: "Add callIn: with eligible: true, or with eligible: false and the reason.",
};

/** The fields a record must have by the law it was decided under. A decision only proposed has not been taken yet. */
export const checkRequiredFields: DecisionRule = (decision) => {
  const { facts } = decision;
  const law = findLaw(facts.regime);
  if (!law || facts.status === "proposed") return [];
  return Object.entries(requiredBy(law)).flatMap(([name, source]): Problem[] => {
    const field = name as RequiredField;
    if (source === null || facts[field] !== undefined) return [];
    const message = `must be given for ${withArticle(regimes[facts.regime].label.toLowerCase())} (${source}).`;
    return [problemAt("field-required-by-law", decision, [field], { message, remedy: remedies[field] })];
  });
};

/** The law that asks for each field; null where none does. */
function requiredBy({ statement, key, callIn }: LawOfRegime): Record<RequiredField, string | null> {
  return {
    decisionMaker: statement.decision ?? null,
    decidedOn: statement.decision ?? null,
    publishedOn: key === "SI 2012/2089 reg 8" ? "SI 2012/2089 reg 14" : (statement.decision ?? null),
    wards: key ?? "the register lists every decision by ward",
    isKey: key,
    callIn,
  };
}

function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

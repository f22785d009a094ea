import type { DecisionFrontMatter } from "../../../schema/decision.ts";
import { executiveRegimes } from "../../../schema/vocabulary.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule } from "../rule.ts";

/** A key decision says why it is key: SI 2012/2089 reg 8(1). */
export const checkKeyReason: DecisionRule = ({ facts, ...decision }) => {
  if (facts.isKey !== true || facts.keyReasons) return [];
  const message = "must be given for a key decision (SI 2012/2089 reg 8(1)).";
  const remedy = "Add keyReasons: with expenditure-or-savings, two-or-more-wards, or both.";
  return [problemAt("key-reason-missing", decision, ["keyReasons"], { message, remedy })];
};

/** A reason for being key belongs to a key decision. */
export const checkKeyReasonWithoutKey: DecisionRule = ({ facts, ...decision }) => {
  if (!facts.keyReasons || facts.isKey === true) return [];
  const message = "reasons why it is key are given, and isKey is not true.";
  const remedy = "Set isKey: true, or delete keyReasons.";
  return [problemAt("key-reason-without-key", decision, ["keyReasons"], { message, remedy })];
};

/** Only executive decisions can be key: SI 2012/2089 reg 8. */
export const checkKeyOutsideExecutive: DecisionRule = ({ facts, ...decision }) => {
  if (facts.isKey !== true || facts.regime === "not-recorded" || executiveRegimes.includes(facts.regime))
    return [];
  const message = `only an executive decision can be key; the regime is "${facts.regime}" (SI 2012/2089 reg 8).`;
  const remedy = "Correct regime, or set isKey: false.";
  return [problemAt("key-outside-executive", decision, ["isKey"], { message, remedy })];
};

/** A decision key for its effect on several wards names several. */
export const checkKeyByOneWard: DecisionRule = ({ facts, ...decision }) => {
  const { keyReasons, wards } = facts;
  const tooFew = wards === "none" || (Array.isArray(wards) && wards.length === 1);
  if (!keyReasons?.includes("two-or-more-wards") || !tooFew) return [];
  const named = wards === "none" ? "no ward is named" : "only one ward is named";
  const message = `it is key for its effect on two or more wards, and ${named}.`;
  const remedy = "Name every ward it affects, or correct keyReasons.";
  return [problemAt("key-by-one-ward", decision, ["wards"], { message, remedy })];
};

/** Money that commits the council once and for all; a yearly amount, income or a grant is not compared. */
const compared = new Set(["contract-total", "one-off", "capital", "saving"]);

/** Spending or saving from the council's threshold upwards makes a decision key: SI 2012/2089 reg 8(1)(a). */
export const checkKeyThreshold: DecisionRule = ({ facts, ...decision }, _matter, { council }) => {
  const threshold = council?.keyThreshold;
  if (!threshold || facts.isKey !== false || !executiveRegimes.includes(facts.regime)) return [];
  const largest = largestOf(facts).find(({ amount }) => amount.inPence >= threshold.inPence);
  if (!largest) return [];
  const message = `is false, and ${largest.amount.text} reaches the council's threshold for a key decision, ${threshold.text} (SI 2012/2089 reg 8(1)(a)).`;
  const remedy = "Set isKey: true, or say under checked why the amount is not significant.";
  return [problemAt("key-threshold-crossed", decision, ["isKey"], { message, remedy })];
};

function largestOf({ money }: DecisionFrontMatter) {
  return (money ?? [])
    .filter(({ kind }) => compared.has(kind))
    .sort((a, b) => b.amount.inPence - a.amount.inPence);
}

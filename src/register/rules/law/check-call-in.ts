import {
  type CallInOutcome,
  type DecisionStatus,
  decisionStatuses,
  executiveRegimes,
} from "../../../schema/vocabulary.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule } from "../rule.ts";

/** A decision that cannot be called in says why. */
export const checkCallInReason: DecisionRule = ({ facts, ...decision }) => {
  if (facts.callIn?.eligible !== false || facts.callIn.reason) return [];
  const message = "must be given when a decision cannot be called in (LGA 2000 s 9F).";
  const remedy = "Add reason: under callIn, such as urgent or recommendation-to-council.";
  return [problemAt("call-in-reason-missing", decision, ["callIn", "reason"], { message, remedy })];
};

/** Only executive decisions can be called in: LGA 2000 s 9F. */
export const checkCallInOutsideExecutive: DecisionRule = ({ facts, ...decision }) => {
  const { callIn, regime } = facts;
  if (callIn?.eligible !== true || regime === "not-recorded" || executiveRegimes.includes(regime)) return [];
  const message = `only an executive decision can be called in; the regime is "${regime}" (LGA 2000 s 9F).`;
  const remedy = "Correct regime, or set eligible: false with reason: not-executive.";
  return [problemAt("call-in-outside-executive", decision, ["callIn", "eligible"], { message, remedy })];
};

/** What the status may be after each outcome; a call-in that was withdrawn leaves the decision as it was. */
const statusesAfter: Record<Exclude<CallInOutcome, "withdrawn"> | "awaited", readonly DecisionStatus[]> = {
  awaited: ["called-in"],
  upheld: ["upheld"],
  reconsidered: ["reconsidered"],
  "referred-to-council": ["referred-to-council", "called-in"],
};
const statusesOfCallIn: readonly DecisionStatus[] = ["called-in", "upheld", "reconsidered"];

/** The status and the story of the call-in agree. */
export const checkCallInStatus: DecisionRule = ({ facts, ...decision }) => {
  const { status } = facts;
  const calledIn = facts.callIn?.eligible === true ? facts.callIn.calledIn : undefined;
  if (!calledIn || calledIn.outcome === "withdrawn") {
    if (!statusesOfCallIn.includes(status)) return [];
    const why = calledIn ? "the call-in was withdrawn" : "callIn.calledIn does not say when and by whom";
    const message = `is "${status}" (${decisionStatuses[status].label.toLowerCase()}), and ${why}.`;
    const remedy = calledIn
      ? "Give the status the decision had before."
      : "Fill in callIn.calledIn, or correct status.";
    return [problemAt("call-in-status-differs", decision, ["status"], { message, remedy })];
  }
  const expected = statusesAfter[calledIn.outcome ?? "awaited"];
  if (expected.includes(status)) return [];
  const outcome = calledIn.outcome ? `its outcome is "${calledIn.outcome}"` : "the outcome is awaited";
  const message = `is "${status}", and the decision was called in and ${outcome}.`;
  const remedy = `Set status: ${expected[0]}, or correct callIn.calledIn.`;
  return [problemAt("call-in-status-differs", decision, ["status"], { message, remedy })];
};

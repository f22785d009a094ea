import { formatDate } from "../../../calendar/format-date.ts";
import { deriveCallInTiming } from "../../call-in-timing.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionOddities } from "../rule.ts";

/** A decision is called in while it can be. Source: LGA 2000 s 9F; the council's constitution. */
export const findCalledInOutOfTime: DecisionOddities = (decision, _matter, index) => {
  const calledIn = calledInOf(decision);
  const timing = deriveCallInTiming(decision.facts, index);
  if (!calledIn || timing.kind !== "computed") return [];
  const { clock } = timing;
  if (calledIn.on > clock.startsAfter && calledIn.on <= clock.closesOn) return [];
  if (calledIn.on === clock.startsAfter) return [];
  const side = calledIn.on > clock.closesOn ? "after the time for it ended" : "before the time for it began";
  const message = `"${calledIn.on}" is ${side}. ${clock.working}`;
  const remedy = "Correct the date, or say under checked how the call-in came to be accepted.";
  const note = `Recorded as called in on ${formatDate(calledIn.on)}, ${side} by the council's rule.`;
  const fieldPath = ["callIn", "calledIn", "on"];
  return [{ problem: problemAt("called-in-out-of-time", decision, fieldPath, { message, remedy }), note }];
};

/** Scrutiny hears a call-in after it is made. */
export const findHeardBeforeCalledIn: DecisionOddities = (decision) => {
  const calledIn = calledInOf(decision);
  if (!calledIn?.heardOn || calledIn.heardOn >= calledIn.on) return [];
  const message = `"${calledIn.heardOn}" is before the decision was called in, on ${calledIn.on}.`;
  const remedy = "Correct whichever of the two dates is wrong.";
  const note = `Recorded as heard by scrutiny on ${formatDate(calledIn.heardOn)}, before it was called in on ${formatDate(calledIn.on)}.`;
  const fieldPath = ["callIn", "calledIn", "heardOn"];
  return [{ problem: problemAt("heard-before-called-in", decision, fieldPath, { message, remedy }), note }];
};

function calledInOf({ facts }: Parameters<DecisionOddities>[0]) {
  return facts.callIn?.eligible === true ? facts.callIn.calledIn : undefined;
}

import type { CalendarDate } from "../../../calendar/calendar-date.ts";
import { formatDate } from "../../../calendar/format-date.ts";
import { deriveCallInTiming } from "../../call-in-timing.ts";
import type { DecisionRecord } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionOddities, Oddity } from "../rule.ts";

/** Nothing takes effect before it is decided or, where it can be called in, before it is published. */
export const findEffectiveTooEarly: DecisionOddities = (decision) => {
  const { effectiveFrom, decidedOn, publishedOn, callIn } = decision.facts;
  if (!effectiveFrom) return [];
  if (decidedOn && effectiveFrom < decidedOn) {
    return [tooEarly("effective-before-decided", decision, "decided", decidedOn)];
  }
  if (!publishedOn || effectiveFrom >= publishedOn || callIn?.eligible === false) return [];
  return [tooEarly("effective-before-published", decision, "published", publishedOn)];
};

/**
 * The recorded effective date is the one the council's call-in rule gives, unless it was called in.
 * Councils' own systems have counted wrongly in every way there is, so the date is shown with the reckoning and never repaired.
 */
export const findEffectiveDiffers: DecisionOddities = (decision, _matter, index) => {
  const { effectiveFrom, callIn } = decision.facts;
  const timing = deriveCallInTiming(decision.facts, index);
  if (!effectiveFrom || timing.kind !== "computed" || (callIn?.eligible && callIn.calledIn)) return [];
  const { takesEffectOn, working } = timing.clock;
  if (takesEffectOn === effectiveFrom || findEffectiveTooEarly(decision, _matter, index).length > 0)
    return [];
  const message = `"${effectiveFrom}" is not the day the council's call-in rule gives. ${working}`;
  const remedy = `Change it to ${takesEffectOn}, or say under checked why it is right.`;
  const note = `Recorded as taking effect on ${formatDate(effectiveFrom)}; the council's call-in rule gives ${formatDate(takesEffectOn)}.`;
  return [
    {
      problem: problemAt("effective-differs-from-rule", decision, ["effectiveFrom"], { message, remedy }),
      note,
    },
  ];
};

function tooEarly(
  id: "effective-before-decided" | "effective-before-published",
  decision: DecisionRecord,
  event: "decided" | "published",
  eventOn: CalendarDate,
): Oddity {
  const { effectiveFrom = eventOn } = decision.facts;
  const message = `"${effectiveFrom}" is before the day it was ${event}, ${eventOn}.`;
  const remedy = "Correct whichever of the two dates is wrong.";
  const note = `Recorded as taking effect on ${formatDate(effectiveFrom)}, before the day it was ${event}, ${formatDate(eventOn)}.`;
  return { problem: problemAt(id, decision, ["effectiveFrom"], { message, remedy }), note };
}

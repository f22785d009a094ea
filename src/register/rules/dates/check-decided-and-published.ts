import { daysBetween } from "../../../calendar/calendar-date.ts";
import { formatDate } from "../../../calendar/format-date.ts";
import { publicFrom } from "../../published.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionOddities, DecisionRule } from "../rule.ts";

/** More days than this between decision and publication are worth a second look; real ones have reached four years. */
const longestUsualDelayDays = 90;

/** A decision cannot have been taken on a day that has not come. */
export const checkDecidedInFuture: DecisionRule = (decision, _matter, { asOf }) => {
  const { decidedOn } = decision.facts;
  const day = publicFrom(decision.facts, asOf);
  if (!decidedOn || decidedOn <= day) return [];
  const message = `"${decidedOn}" has not come yet: ${day === asOf ? "today is" : "the record is published on"} ${day}.`;
  const remedy = "Correct the date or, if it is still to be decided, take decision.md away until then.";
  return [problemAt("decided-in-future", decision, ["decidedOn"], { message, remedy })];
};

/** A decision is published once it has been taken. */
export const findPublishedBeforeDecided: DecisionOddities = (decision) => {
  const { decidedOn, publishedOn } = decision.facts;
  if (!decidedOn || !publishedOn || publishedOn >= decidedOn) return [];
  const message = `"${publishedOn}" is before the decision was taken, on ${decidedOn}.`;
  const remedy = "Correct whichever of the two dates is wrong, or say under checked why both are right.";
  const note = `Recorded as published on ${formatDate(publishedOn)}, before it was decided on ${formatDate(decidedOn)}.`;
  return [
    { problem: problemAt("published-before-decided", decision, ["publishedOn"], { message, remedy }), note },
  ];
};

/** A decision is published as soon as reasonably practicable: SI 2012/2089 reg 14. */
export const findPublishedLongAfter: DecisionOddities = (decision) => {
  const { decidedOn, publishedOn } = decision.facts;
  const days = decidedOn && publishedOn ? daysBetween(decidedOn, publishedOn) : 0;
  if (!decidedOn || !publishedOn || days <= longestUsualDelayDays) return [];
  const message = `"${publishedOn}" is ${days} days after the decision was taken, on ${decidedOn}.`;
  const remedy = "Correct whichever of the two dates is wrong, or say under checked what the delay was.";
  const note = `Published ${days} days after it was decided.`;
  return [
    { problem: problemAt("published-long-after", decision, ["publishedOn"], { message, remedy }), note },
  ];
};

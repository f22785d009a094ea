import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { CallInClock } from "../../calendar/call-in-clock.ts";
import { formatClockTime } from "../../calendar/format-clock-time.ts";
import type { ListedCallIn } from "../../register/listed-matter.ts";
import type { CallInState, Decision } from "../../register/register.ts";
import { callInExclusions, callInOutcomes } from "../../schema/vocabulary.ts";
import { joinSentences, type Sentence, sentence } from "./sentence.ts";

/** Whether a decision can still be challenged, in one sentence that stays true however long the page is kept. */
export function describeCallIn(callIn: ListedCallIn): Sentence {
  switch (callIn.kind) {
    case "not-recorded":
      return sentence`Whether it could be called in is not recorded at source.`;
    case "not-eligible":
      return sentence`It cannot be called in${describeExclusion(callIn.reason)}.`;
    case "eligible-unclocked":
      return callIn.tookEffectOn === null
        ? sentence`It can be called in; the closing day is not known.`
        : sentence`It could be called in until it took effect, on ${{ day: callIn.tookEffectOn }}.`;
    case "open":
      return sentence`It can be called in until ${closingTime(callIn.clock)}.`;
    case "closed":
      return sentence`The time for calling it in ended on ${{ day: callIn.clock.closesOn }}.`;
    case "called-in":
      return sentence`It was called in on ${{ day: callIn.on }}${describeOutcome(callIn)}.`;
  }
}

/** The same in a few words, for a list of facts. */
export function describeCallInBriefly(callIn: CallInState): Sentence {
  switch (callIn.kind) {
    case "not-recorded":
      return sentence`Not recorded at source`;
    case "not-eligible":
      return sentence`Cannot be called in`;
    case "eligible-unclocked":
      return callIn.tookEffectOn === null
        ? sentence`Can be called in; closing day not known`
        : sentence`Closed when it took effect, ${{ day: callIn.tookEffectOn }}`;
    case "open":
      return sentence`Open until ${closingTime(callIn.clock)}`;
    case "closed":
      return sentence`Closed on ${{ day: callIn.clock.closesOn }}`;
    case "called-in":
      return sentence`Called in on ${{ day: callIn.on }}`;
  }
}

/** When a decision takes effect: what its record says, and what the call-in rule gives; never one mended by the other. */
export function describeEffect({
  effectiveFrom,
  callIn,
}: Pick<Decision, "effectiveFrom" | "callIn">): Sentence {
  const computed = clockOf(callIn)?.takesEffectOn ?? null;
  if (callIn.kind === "called-in") return describeEffectOfCalledIn(effectiveFrom, computed);
  if (effectiveFrom === null) {
    if (computed === null) return [];
    const unless = callIn.kind === "open" ? " unless it is called in" : "";
    return sentence`By the call-in rule it takes effect on ${{ day: computed }}${unless}.`;
  }
  if (computed === null) return sentence`Its record says that it takes effect on ${{ day: effectiveFrom }}.`;
  if (computed === effectiveFrom)
    return sentence`It takes effect on ${{ day: effectiveFrom }}, as its record says and the call-in rule gives.`;
  return sentence`Its record says that it takes effect on ${{ day: effectiveFrom }}. The call-in rule gives ${{ day: computed }}. Both are shown; neither has been changed.`;
}

/** A call-in stops the clock, so what the rule gave is told only as what would have been. */
function describeEffectOfCalledIn(recorded: CalendarDate | null, computed: CalendarDate | null): Sentence {
  return joinSentences([
    recorded === null ? [] : sentence`Its record says that it takes effect on ${{ day: recorded }}.`,
    computed === null
      ? []
      : sentence`Had it not been called in, it would have taken effect on ${{ day: computed }} by the call-in rule.`,
  ]);
}

/** The reckoning behind a state, where there is one. */
export function clockOf(callIn: CallInState): CallInClock | null {
  return "clock" in callIn ? callIn.clock : null;
}

function closingTime({ closesOn, closesAt }: Pick<CallInClock, "closesOn" | "closesAt">): Sentence {
  return closesAt === null
    ? sentence`${{ day: closesOn }}`
    : sentence`${formatClockTime(closesAt)} on ${{ day: closesOn }}`;
}

function describeExclusion(reason: Extract<ListedCallIn, { kind: "not-eligible" }>["reason"]): string {
  return reason === null ? "" : `: ${callInExclusions[reason].label.toLowerCase()}`;
}

function describeOutcome({ outcome }: Extract<ListedCallIn, { kind: "called-in" }>): string {
  return outcome === null
    ? "; the outcome is awaited"
    : `; outcome: ${callInOutcomes[outcome].label.toLowerCase()}`;
}

import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { isCallInOpen } from "../../calendar/call-in-clock.ts";
import type { DecisionFrontMatter } from "../../schema/decision.ts";
import { executiveRegimes, type Regime } from "../../schema/vocabulary.ts";
import { deriveCallInTiming } from "../call-in-timing.ts";
import type { ContentIndex } from "../content-index.ts";
import type { CallInState } from "../register.ts";

/** Whether a decision can still be called in, or what came of it. The recorded effective date stays as it is. */
export function deriveCallIn(facts: DecisionFrontMatter, index: ContentIndex): CallInState {
  const { callIn, effectiveFrom } = facts;
  if (callIn === undefined) return deriveUnsaid(facts.regime);
  if (!callIn.eligible) {
    return { kind: "not-eligible", reason: callIn.reason ?? null, explanation: callIn.explanation ?? null };
  }
  const timing = deriveCallInTiming(facts, index);
  const clock = timing.kind === "computed" ? timing.clock : null;
  if (callIn.calledIn) {
    const { on, by, grounds, heardOn, outcome } = callIn.calledIn;
    return { kind: "called-in", clock, on, by, grounds, heardOn: heardOn ?? null, outcome: outcome ?? null };
  }
  if (clock === null) return deriveUnclocked(effectiveFrom, index.asOf);
  const agrees = effectiveFrom === undefined ? null : effectiveFrom === clock.takesEffectOn;
  return { kind: isCallInOpen(clock, index.asOf) ? "open" : "closed", clock, agrees };
}

function deriveUnclocked(effectiveFrom: CalendarDate | undefined, asOf: CalendarDate): CallInState {
  const isInEffect = effectiveFrom !== undefined && effectiveFrom <= asOf;
  return { kind: "eligible-unclocked", tookEffectOn: isInEffect ? effectiveFrom : null };
}

/** What a record need not say: only executive decisions can be called in (LGA 2000 s 9F). */
function deriveUnsaid(regime: Regime): CallInState {
  if (regime === "not-recorded" || executiveRegimes.includes(regime)) return { kind: "not-recorded" };
  return { kind: "not-eligible", reason: "not-executive", explanation: null };
}

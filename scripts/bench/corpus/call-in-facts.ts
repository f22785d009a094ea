import { addDays, type CalendarDate } from "../../../src/calendar/calendar-date.ts";
import { findCallInRule, runCallInClock } from "../../../src/calendar/call-in-clock.ts";
import type { DecisionStatus } from "../../../src/schema/vocabulary.ts";
import { callInRules, workingCalendar, workingDayFrom } from "./corpus-calendar.ts";
import { corpusToday } from "./corpus-years.ts";
import type { MatterSketch } from "./matter-sketch.ts";
import type { Random } from "./random.ts";

/** What a decision's front matter says of call-in, right by the council's rule. */
export interface CallInFacts {
  readonly callIn: object;
  readonly effectiveFrom: CalendarDate | undefined;
  /** What a call-in made of it; null where it was not called in. */
  readonly status: DecisionStatus | null;
}

const executive: readonly MatterSketch["kind"][] = ["member", "cabinet", "delegated"];

export function chooseCallIn(random: Random, matter: MatterSketch): CallInFacts {
  const { kind, isAgreed, decidedOn } = matter;
  if (!executive.includes(kind)) return notEligible("not-executive", isAgreed ? decidedOn : undefined);
  if (!isAgreed) return notEligible("nothing-decided", undefined);
  if (random.chance(0.03)) return notEligible("urgent", decidedOn);
  const { countedDays, takesEffectOn } = runClock(matter);
  const [first = takesEffectOn] = countedDays;
  return random.chance(0.02)
    ? calledIn(random, first)
    : { callIn: { eligible: true }, effectiveFrom: takesEffectOn, status: null };
}

function notEligible(reason: string, effectiveFrom: CalendarDate | undefined): CallInFacts {
  return { callIn: { eligible: false, reason }, effectiveFrom, status: null };
}

function calledIn(random: Random, on: CalendarDate): CallInFacts {
  const heardOn = workingDayFrom(addDays(on, random.whole(6, 12)));
  const told = {
    on,
    by: "Five members of the council",
    grounds: "The reasons did not answer the points put in consultation.",
  };
  if (heardOn > corpusToday)
    return { callIn: { eligible: true, calledIn: told }, effectiveFrom: undefined, status: "called-in" };
  const outcome = random.pick(["upheld", "reconsidered"] as const);
  return {
    callIn: { eligible: true, calledIn: { ...told, heardOn, outcome } },
    effectiveFrom: addDays(heardOn, 1),
    status: outcome,
  };
}

function runClock({ publishedOn }: MatterSketch) {
  const rule = findCallInRule(callInRules, publishedOn);
  const reckoning = rule && runCallInClock(rule, publishedOn, workingCalendar);
  if (reckoning?.kind === "computed") return reckoning.clock;
  throw new Error(`No call-in rule, or no bank holidays, for ${publishedOn}.`);
}

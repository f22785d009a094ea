import type { CalendarDate } from "../calendar/calendar-date.ts";
import {
  type CallInClock,
  type CallInReckoning,
  type CallInRule,
  findCallInRule,
  runCallInClock,
} from "../calendar/call-in-clock.ts";
import type { HolidaysMissing } from "../calendar/count-days.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import type { DecisionFrontMatter } from "../schema/decision.ts";
import type { ContentIndex } from "./content-index.ts";

/** How long a decision could be called in, or why that cannot be said. */
export type CallInTiming =
  | { readonly kind: "computed"; readonly clock: CallInClock }
  | HolidaysMissing
  /** Not eligible, or its dates are not recorded, or the council gives no rules, or none so early. */
  | {
      readonly kind: "no-clock";
      readonly why: "not-eligible" | "no-date" | "no-rules" | "before-first-rule" | "no-calendar";
    };

/** Runs the council's clock for a decision that can be called in. */
export function deriveCallInTiming(
  facts: DecisionFrontMatter,
  { council, calendar }: ContentIndex,
): CallInTiming {
  if (facts.callIn?.eligible !== true) return { kind: "no-clock", why: "not-eligible" };
  if (!council?.callInRules?.length) return { kind: "no-clock", why: "no-rules" };
  if (facts.publishedOn === undefined) return { kind: "no-clock", why: "no-date" };
  const rule = findCallInRule(council.callInRules, facts.publishedOn);
  if (rule === undefined) return { kind: "no-clock", why: "before-first-rule" };
  if (calendar === null) return { kind: "no-clock", why: "no-calendar" };
  const startsAfter = rule.countsFrom === "publication" ? facts.publishedOn : facts.decidedOn;
  return startsAfter === undefined
    ? { kind: "no-clock", why: "no-date" }
    : runClockOnce(rule, startsAfter, calendar);
}

/** Decisions of one day share a clock, and several rules ask for it: counting each time would be half the work of a check. */
const reckoned = new WeakMap<WorkingCalendar, WeakMap<CallInRule, Map<CalendarDate, CallInReckoning>>>();

function runClockOnce(
  rule: CallInRule,
  startsAfter: CalendarDate,
  calendar: WorkingCalendar,
): CallInReckoning {
  return reckoned
    .getOrInsertComputed(calendar, () => new WeakMap())
    .getOrInsertComputed(rule, () => new Map())
    .getOrInsertComputed(startsAfter, () => runCallInClock(rule, startsAfter, calendar));
}

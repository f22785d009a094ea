import { addDays, type CalendarDate, compareDates, weekdayOf } from "./calendar-date.ts";
import { formatCallInWorking } from "./call-in-working.ts";
import { countCalendarDays, countWorkingDays, type DaysCounted, type HolidaysMissing } from "./count-days.ts";
import type { NonWorkingDay, WorkingCalendar } from "./working-days.ts";

/**
 * One call-in rule of a council's constitution. No two councils' are alike, so nothing here has a default.
 * Source: LGA 2000 s 9F; the constitution, via `callInRules` in content/council.yml.
 */
export interface CallInRule {
  /** The first publication date the rule applies to. */
  readonly from: CalendarDate;
  readonly days: number;
  readonly unit: "working-days" | "calendar-days";
  /** True when each day is a whole one, midnight to midnight, so that nothing can take effect on the last of them. */
  readonly clear: boolean;
  /** The day that is itself not counted. */
  readonly countsFrom: "publication" | "decision";
  /** `end-of-day`, or a clock time in London such as `16:00`. */
  readonly closesAt: string;
  readonly takesEffect: "on-last-day" | "day-after-last-day" | "next-working-day" | "saturday-after";
}

/** How long one decision can be called in, with every day accounted for. */
export interface CallInClock {
  readonly rule: CallInRule;
  /** The day of publication or of decision, as the rule has it. */
  readonly startsAfter: CalendarDate;
  /** The days that count, earliest first. Never empty. */
  readonly countedDays: readonly CalendarDate[];
  /** Days passed over because they are not working days, weekends included, earliest first. */
  readonly skippedDays: readonly NonWorkingDay[];
  /** The last day on which the decision can be called in. */
  readonly closesOn: CalendarDate;
  /** The time on that day, such as `16:00`; null at the end of the day. */
  readonly closesAt: string | null;
  /** The day a decision that is not called in takes effect. */
  readonly takesEffectOn: CalendarDate;
  /** The reckoning as a sentence for readers. */
  readonly working: string;
}

/** A clock, or the year whose bank holidays must be known before there can be one. */
export type CallInReckoning = { readonly kind: "computed"; readonly clock: CallInClock } | HolidaysMissing;

/** The rule in force on the day of publication: the latest to have begun by then. */
export function findCallInRule<Rule extends Pick<CallInRule, "from">>(
  rules: readonly Rule[],
  publishedOn: CalendarDate,
): Rule | undefined {
  return rules
    .filter((rule) => rule.from <= publishedOn)
    .sort((a, b) => compareDates(a.from, b.from))
    .at(-1);
}

/** Reckons how long a decision can be called in, and when it takes effect. Throws when the rule counts no days. */
export function runCallInClock(
  rule: CallInRule,
  startsAfter: CalendarDate,
  calendar: WorkingCalendar,
): CallInReckoning {
  const counted = countDaysOfRule(rule, startsAfter, calendar);
  if (counted.kind === "holidays-missing") return counted;
  const effect = countToEffect(rule, counted.lastDay, calendar);
  if (effect.kind === "holidays-missing") return effect;
  const clock = {
    rule,
    startsAfter,
    countedDays: counted.days,
    skippedDays: [...counted.skipped, ...effect.skipped],
    closesOn: counted.lastDay,
    closesAt: rule.closesAt === "end-of-day" ? null : rule.closesAt,
    takesEffectOn: effect.lastDay,
  };
  return { kind: "computed", clock: { ...clock, working: formatCallInWorking(clock) } };
}

/** Whether a decision can still be called in on a day: through the last day, whatever the hour it closes. */
export function isCallInOpen(clock: Pick<CallInClock, "closesOn">, asOf: CalendarDate): boolean {
  return asOf <= clock.closesOn;
}

function countDaysOfRule({ days, unit }: CallInRule, startsAfter: CalendarDate, calendar: WorkingCalendar) {
  return unit === "working-days"
    ? countWorkingDays(days, startsAfter, calendar)
    : countCalendarDays(days, startsAfter);
}

/** The day of effect, and the days passed over in waiting for it. */
type Effect = Omit<DaysCounted, "days">;

/** A clear day must be over before anything takes effect: under such a rule the last day itself is never the one. */
function countToEffect(
  rule: CallInRule,
  closesOn: CalendarDate,
  calendar: WorkingCalendar,
): Effect | HolidaysMissing {
  const { takesEffect, clear } = rule;
  if (takesEffect === "next-working-day") return countWorkingDays(1, closesOn, calendar);
  if (takesEffect === "saturday-after") return effectAfter(closesOn, daysToNextSaturday(closesOn));
  return effectAfter(closesOn, takesEffect === "on-last-day" && !clear ? 0 : 1);
}

function effectAfter(closesOn: CalendarDate, days: number): Effect {
  return { kind: "counted", skipped: [], lastDay: addDays(closesOn, days) };
}

/** From 1 on a Friday to 7 on a Saturday, whose own Saturday is not after it. */
function daysToNextSaturday(date: CalendarDate): number {
  return 7 - ((weekdayOf(date) + 1) % 7);
}

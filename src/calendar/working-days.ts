import type { DivisionBankHolidays } from "./bank-holidays.ts";
import { type CalendarDate, weekdayOf, yearOf } from "./calendar-date.ts";

/** A day that is not worked, and why: `Good Friday`, `Christmas closure`, `Saturday`. */
export interface NonWorkingDay {
  readonly date: CalendarDate;
  readonly why: string;
}

/** Everything that makes a day not a working day for one council: weekends go without saying. */
export interface WorkingCalendar {
  /** Those of the council's nation. */
  readonly bankHolidays: DivisionBankHolidays;
  /** Days the council itself is closed, from `closures` in content/council.yml. */
  readonly closures: readonly NonWorkingDay[];
}

/** Whether a day is worked. `year-missing` means that nobody has told us that year's bank holidays. */
export type DayJudgement =
  | { readonly kind: "working" }
  | { readonly kind: "not-working"; readonly why: string }
  | { readonly kind: "year-missing"; readonly year: number };

/** Judges one day. A weekend is a weekend in any year; every other day needs its year in the table. */
export function judgeDay(date: CalendarDate, calendar: WorkingCalendar): DayJudgement {
  const weekend = weekendNameOf(date);
  if (weekend !== undefined) return { kind: "not-working", why: weekend };
  const { years, holidays } = calendar.bankHolidays;
  if (!years.includes(yearOf(date))) return { kind: "year-missing", year: yearOf(date) };
  const holiday = holidays.find((each) => each.date === date);
  if (holiday !== undefined) return { kind: "not-working", why: holiday.title };
  const closure = calendar.closures.find((each) => each.date === date);
  return closure === undefined ? { kind: "working" } : { kind: "not-working", why: closure.why };
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  return weekendNameOf(date) !== undefined;
}

function weekendNameOf(date: CalendarDate): "Saturday" | "Sunday" | undefined {
  const weekday = weekdayOf(date);
  if (weekday === 0) return "Sunday";
  return weekday === 6 ? "Saturday" : undefined;
}

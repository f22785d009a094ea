import type { BankHolidayDivision } from "./bank-holidays.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";
import { judgeDay, type NonWorkingDay, type WorkingCalendar } from "./working-days.ts";

/** Days counted one by one from a day that is itself not counted. */
export interface DaysCounted {
  readonly kind: "counted";
  /** The days that count, earliest first. Never empty. */
  readonly days: readonly CalendarDate[];
  /** The days passed over, weekends included, earliest first. */
  readonly skipped: readonly NonWorkingDay[];
  /** The last of `days`. */
  readonly lastDay: CalendarDate;
}

/** The count met a year whose bank holidays nobody has told us. */
export interface HolidaysMissing {
  readonly kind: "holidays-missing";
  readonly year: number;
  readonly division: BankHolidayDivision;
}

/** The first so many working days after a day. Throws unless `wanted` is a whole number above 0. */
export function countWorkingDays(
  wanted: number,
  startsAfter: CalendarDate,
  calendar: WorkingCalendar,
): DaysCounted | HolidaysMissing {
  assertCountable(wanted);
  const days: CalendarDate[] = [];
  const skipped: NonWorkingDay[] = [];
  for (let day = addDays(startsAfter, 1); ; day = addDays(day, 1)) {
    const judged = judgeDay(day, calendar);
    if (judged.kind === "year-missing") return holidaysMissing(judged.year, calendar);
    if (judged.kind === "working") days.push(day);
    else skipped.push({ date: day, why: judged.why });
    if (days.length === wanted) return { kind: "counted", days, skipped, lastDay: day };
  }
}

/** The first so many days after a day, whatever they are. Throws unless `wanted` is a whole number above 0. */
export function countCalendarDays(wanted: number, startsAfter: CalendarDate): DaysCounted {
  assertCountable(wanted);
  const days = Array.from({ length: wanted }, (_, index) => addDays(startsAfter, index + 1));
  return { kind: "counted", days, skipped: [], lastDay: addDays(startsAfter, wanted) };
}

function holidaysMissing(year: number, { bankHolidays }: WorkingCalendar): HolidaysMissing {
  return { kind: "holidays-missing", year, division: bankHolidays.division };
}

function assertCountable(wanted: number): void {
  if (Number.isInteger(wanted) && wanted >= 1) return;
  throw new RangeError(`A number of days to count must be whole and above 0; this is ${wanted}.`);
}

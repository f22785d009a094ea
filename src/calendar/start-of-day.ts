import { addDays, type CalendarDate, calendarDate, weekdayOf, yearOf } from "./calendar-date.ts";

/**
 * The instant at which a day begins in the United Kingdom, for formats that know only instants, as RFC 3339 writes it:
 * `2026-07-01T00:00:00+01:00`. The day in it is always the day given.
 */
export function formatStartOfDay(date: CalendarDate): string {
  return `${date}T00:00:00${beginsInSummerTime(date) ? "+01:00" : "+00:00"}`;
}

/** The same instant in UTC, as RFC 5545 writes it: `20260630T230000Z`, which in summer is on the day before. */
export function formatStartOfDayInUtc(date: CalendarDate): string {
  const [day, time] = beginsInSummerTime(date) ? [addDays(date, -1), "230000"] : [date, "000000"];
  return `${day.replaceAll("-", "")}T${time}Z`;
}

/**
 * Whether a day begins in summer time: from 1 a.m. on the last Sunday of March to 1 a.m., Greenwich time, on that of
 * October. Years before 1996 had other days, and are reckoned alike: such a day still begins on itself.
 * Source: Summer Time Act 1972 s 1, as amended by SI 2002/262.
 */
function beginsInSummerTime(date: CalendarDate): boolean {
  return date > lastSundayOf(yearOf(date), "03") && date <= lastSundayOf(yearOf(date), "10");
}

/** March and October both have 31 days. */
function lastSundayOf(year: number, month: "03" | "10"): CalendarDate {
  const lastDay = calendarDate(`${String(year).padStart(4, "0")}-${month}-31`);
  return addDays(lastDay, -weekdayOf(lastDay));
}

import { civilFromDays, daysFromCivil, daysInMonth } from "./civil-days.ts";

/**
 * A day as the law counts it: a calendar date written `YYYY-MM-DD`, with no time and no time zone.
 * Never a JavaScript `Date`, which is an instant and moves to the day before west of Greenwich.
 */
export type CalendarDate = string & { readonly calendarDate: true };

const calendarDatePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether text is `YYYY-MM-DD` and names a day that exists: `2026-02-29` is not one. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!calendarDatePattern.test(text)) return false;
  const { month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearFrom(text), month);
}

/** Text our own code knows to be a day that exists. Throws when it is not, so never for text from outside. */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`A calendar date must be YYYY-MM-DD and exist; this is ${JSON.stringify(text)}.`);
}

/** The day so many days later, or earlier where `days` is negative. Throws outside the years 0000 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = civilFromDays(dayNumberOf(date) + days);
  return calendarDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

/** How many days after `from` `to` is: 1 for the next day, 0 for the same, negative for an earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CalendarDate): number {
  // Day 0 of the count, 1 January 1970, was a Thursday; the second remainder keeps earlier days positive.
  return (((dayNumberOf(date) + 4) % 7) + 7) % 7;
}

/** For sorting oldest first: negative when `a` is earlier, positive when it is later, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The year, as a number. */
export function yearOf(date: CalendarDate): number {
  return yearFrom(date);
}

/** The month, counted from 1. */
export function monthOf(date: CalendarDate): number {
  return partsOf(date).month;
}

/** The day of the month, counted from 1. */
export function dayOf(date: CalendarDate): number {
  return partsOf(date).day;
}

function yearFrom(text: string): number {
  return Number(text.slice(0, 4));
}

function partsOf(text: string): { month: number; day: number } {
  return { month: Number(text.slice(5, 7)), day: Number(text.slice(8)) };
}

function dayNumberOf(date: CalendarDate): number {
  return daysFromCivil({ year: yearOf(date), ...partsOf(date) });
}

function padded(part: number, digits: number): string {
  return String(part).padStart(digits, "0");
}

import { type CalendarDate, calendarDate } from "./calendar-date.ts";

/**
 * The day it is in the United Kingdom at an instant: from late March to late October, an hour before UTC's midnight
 * is already tomorrow. The only place where an instant becomes a day.
 */
export function todayInLondon(now: Date): CalendarDate {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return calendarDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}

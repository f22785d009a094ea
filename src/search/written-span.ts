import { addDays, calendarDate, isCalendarDate } from "../calendar/calendar-date.ts";
import { monthNames } from "../calendar/day-and-month-names.ts";
import { parseWrittenDate } from "../calendar/parse-written-date.ts";
import type { DaySpan } from "./search-query.ts";

const yearPattern = /^(?:1[89]|2[01])\d\d$/;
const numericMonthPattern =
  /^(?<month>\d{1,2})[/.-](?<year>(?:1[89]|2[01])\d\d)$|^(?<isoYear>\d{4})-(?<isoMonth>\d\d)$/;
const wordedMonthPattern = /^(?<month>[a-z]{3,9})\.?,? (?<year>(?:1[89]|2[01])\d\d)$/i;

/**
 * The days meant by a date as people type it: a day (`21/11/2014`, `21 November 2014`), a month (`March 2020`,
 * `3/2020`) or a year (`2020`). Undefined for anything else: a guess would be worse than none.
 */
export function parseWrittenSpan(text: string): DaySpan | undefined {
  const written = text.replace(/\s+/g, " ").trim();
  const day = parseWrittenDate(written);
  if (day !== undefined) return { first: day, last: day };
  if (yearPattern.test(written)) return spanOf(`${written}-01-01`, `${written}-12-31`);
  return parseMonth(written);
}

function parseMonth(written: string): DaySpan | undefined {
  const found = (numericMonthPattern.exec(written) ?? wordedMonthPattern.exec(written))?.groups;
  if (found === undefined) return undefined;
  const year = found["year"] ?? found["isoYear"] ?? "";
  const month = monthNumber(found["month"] ?? found["isoMonth"] ?? "");
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  if (!isCalendarDate(first)) return undefined;
  const next =
    month === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return { first, last: addDays(calendarDate(next), -1) };
}

/** 0 for a word that is no month. */
function monthNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(written.toLowerCase())) + 1;
}

function spanOf(first: string, last: string): DaySpan {
  return { first: calendarDate(first), last: calendarDate(last) };
}

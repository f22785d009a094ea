import { isCalendarDate } from "../calendar/calendar-date.ts";
import { daysInMonth } from "../calendar/civil-days.ts";
import { monthNames } from "../calendar/day-and-month-names.ts";
import { parseWrittenDate } from "../calendar/parse-written-date.ts";
import { quoteValue } from "../problems/quote.ts";
import type { Told } from "./field-fault.ts";

/** Says what is wrong with a date: that the calendar has no such day, or that it is written another way. */
export function describeDate(text: string): Told {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year !== undefined) return describeUnreal(text, Number(year), Number(month), Number(day));
  const meant = findMeantDate(text);
  return {
    id: "date-format",
    message: `${quoteValue(text)} must be written year-month-day.`,
    remedy:
      meant === null
        ? "Write it with four digits of year, two of month and two of day, such as 2026-03-20."
        : `Did you mean "${meant}"?`,
  };
}

function describeUnreal(text: string, year: number, month: number, day: number): Told {
  const id = "date-not-real";
  const name = monthNames[month - 1];
  if (name === undefined) {
    return {
      id,
      message: `${quoteValue(text)} is not a day: there is no month ${month}.`,
      remedy: "Correct the month. Months come before days: 2026-03-20.",
    };
  }
  const days = daysInMonth(year, month);
  const message = `${quoteValue(text)} is not a day: ${name} ${year} has ${days} days.`;
  return {
    id,
    message,
    remedy: day === 0 ? "Correct the day, which must be at least 01." : "Correct the day or the month.",
  };
}

/** The date that was most likely meant: as councils write it, or year first with other marks or a time. */
function findMeantDate(text: string): string | null {
  const written = parseWrittenDate(text);
  if (written !== undefined) return written;
  const [, year, month = "", day = ""] =
    /^(\d{4})[/. -]?(\d{1,2})[/. -]?(\d{1,2})(?:[T ]\d.*)?$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
}

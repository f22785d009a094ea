import { type CalendarDate, isCalendarDate, weekdayOf } from "./calendar-date.ts";
import { monthNames, weekdayNames } from "./day-and-month-names.ts";

/**
 * The day meant by a date as councils write it: `20/03/2020`, `9/11/21`, `Wed 11 Jan 2023`, `30th-Jan-2025`,
 * `Friday, 27th March, 2026 11.00 am`. The day comes before the month, as in Britain; a time after it is left off.
 * Undefined for anything that is not one whole day that exists: a month, "Not before …", `31/02/2025`, or a weekday
 * that contradicts its date. A guess would be worse than none.
 */
export function parseWrittenDate(text: string): CalendarDate | undefined {
  const written = text
    .replace(/\u00AD/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (isCalendarDate(written)) return written;
  const found = (numericPattern.exec(written) ?? wordedPattern.exec(written))?.groups;
  return found === undefined ? undefined : dateFrom(found);
}

const weekday = "(?:(?<weekday>[a-z]{3,9})[,.]? ?)?";
const ordinal = "(?: ?(?:st|nd|rd|th))?";
// Councils date their decisions from 1835 at the earliest; other centuries are slips of the pen.
const year = "(?<year>(?:1[89]|2[01])\\d\\d|\\d\\d)";
const halfOfDay = "(?:[ap]\\.?m\\.?|noon)";
const time = `(?:,? (?:at )?\\d{1,2}(?:[.:]\\d\\d(?: ?${halfOfDay})?| ?${halfOfDay}))?`;

/** `20/03/2020`, `20.3.20`, `Fri 20-03-2020`: the same mark twice. */
const numericPattern = new RegExp(
  `^${weekday}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>${year}${time}$`,
  "i",
);

/** `20 March 2020`, `Friday, 27th March, 2026`, `30th-Jan-2025`: any mark, or none, round the month. */
const wordedPattern = new RegExp(
  `^${weekday}(?<day>\\d{1,2})${ordinal}(?: of)? ?[-/.,]? ?(?<month>[a-z]{3,9})[-/.,]{0,2} ?${year}${time}$`,
  "i",
);

function dateFrom(found: Record<string, string | undefined>): CalendarDate | undefined {
  const { day = "", month = "", year = "", weekday } = found;
  const text = `${wholeYear(year)}-${monthDigits(month)}-${day.padStart(2, "0")}`;
  return isCalendarDate(text) && agrees(weekday, text) ? text : undefined;
}

/** A year of two digits is of this century up to 49, and of the last from 50. */
function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

/** `3`, `Mar` and `MARCH` all give `03`; a word that is no month gives `00`, which no date has. */
function monthDigits(month: string): string {
  const number = /^\d/.test(month)
    ? month
    : String(monthNames.findIndex((name) => isShortFor(month, name)) + 1);
  return number.padStart(2, "0");
}

function agrees(weekdayAsWritten: string | undefined, date: CalendarDate): boolean {
  if (weekdayAsWritten === undefined) return true;
  const name = weekdayNames[weekdayOf(date)] ?? "";
  return isShortFor(weekdayAsWritten, name) || (name === "Wednesday" && /^weds$/i.test(weekdayAsWritten));
}

/** The patterns let through nothing shorter than three letters, which are enough to tell the names apart. */
function isShortFor(written: string, name: string): boolean {
  return name.toLowerCase().startsWith(written.toLowerCase());
}

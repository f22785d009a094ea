import { bankHolidayDivisions } from "./bank-holidays.ts";
import { type CalendarDate, isCalendarDate, yearOf } from "./calendar-date.ts";

/** Something in the table of bank holidays that is not as it must be. */
export interface BankHolidayFault {
  /** The keys that lead to it: `["scotland", "2026", "2026-02-30"]`. */
  path: (string | number)[];
  /** What must stand there, to follow "must be". */
  expected: string;
  /** What stands there, quoted as written. */
  found: string;
}

/**
 * Since 1978 no division has kept fewer in a year: a year with fewer is one half copied, which would let a bank
 * holiday be counted as a working day.
 */
const fewestInAYear = 8;

/** Everything that is not as it must be in the value of `content/bank-holidays.json`, in the order it stands there. */
export function* checkBankHolidays(table: unknown): Generator<BankHolidayFault> {
  if (!isMap(table)) return yield fault([], "divisions, each with its years", table);
  const { source, takenOn } = table;
  if (!isLine(source)) yield fault(["source"], "a line saying where the table was taken from", source);
  if (!isDay(takenOn)) yield fault(["takenOn"], "the day the table was taken, as YYYY-MM-DD", takenOn);
  const known: readonly string[] = ["source", "takenOn", ...bankHolidayDivisions];
  for (const [key, value] of Object.entries(table)) {
    if (!known.includes(key)) yield fault([key], `one of ${known.join(", ")}`, key);
    else if (key !== "source" && key !== "takenOn") yield* checkDivision(key, value);
  }
}

function* checkDivision(division: string, years: unknown): Generator<BankHolidayFault> {
  if (!isMap(years)) return yield fault([division], "years, each with its bank holidays", years);
  for (const [year, holidays] of Object.entries(years)) {
    if (/^\d{4}$/.test(year)) yield* checkYear([division, year], Number(year), holidays);
    else yield fault([division, year], "a year, as YYYY", year);
  }
}

function* checkYear(path: string[], year: number, holidays: unknown): Generator<BankHolidayFault> {
  if (!isMap(holidays)) return yield fault(path, "dates, each with the name of its bank holiday", holidays);
  for (const [date, title] of Object.entries(holidays)) {
    if (!isDay(date) || yearOf(date) !== year)
      yield fault([...path, date], `a day of ${year}, as YYYY-MM-DD`, date);
    else if (!isLine(title)) yield fault([...path, date], "the name of the bank holiday", title);
  }
  const count = Object.keys(holidays).length;
  if (count < fewestInAYear)
    yield fault(path, `a whole year, of ${fewestInAYear} bank holidays or more`, count);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !/[\r\n]/.test(value);
}

function isDay(value: unknown): value is CalendarDate {
  return typeof value === "string" && isCalendarDate(value);
}

function fault(path: (string | number)[], expected: string, value: unknown): BankHolidayFault {
  return { path, expected, found: describe(value) };
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (isMap(value)) return "a group of entries";
  return typeof value === "string" ? `"${value}"` : String(value);
}

import type { BankHolidayDivision, BankHolidayTable, DivisionBankHolidays } from "./bank-holidays.ts";
import { calendarDate, compareDates } from "./calendar-date.ts";
import { type BankHolidayFault, checkBankHolidays } from "./check-bank-holidays.ts";

/** The table, or everything that keeps the file from being one. */
export type ParsedBankHolidays =
  | { readonly ok: true; readonly table: BankHolidayTable }
  | { readonly ok: false; readonly faults: readonly BankHolidayFault[] };

/** The file as it must be: each division's years, and in each year its days with their names. */
type WrittenTable = Partial<Record<BankHolidayDivision, Record<string, Record<string, string>>>>;

/**
 * Parses the value of `content/bank-holidays.json`, or reports every fault at once. Its shape: `source` and `takenOn`,
 * then for each division `{ "<year>": { "<date>": "<name>" } }`. A year is covered when it is there.
 */
export function parseBankHolidays(value: unknown): ParsedBankHolidays {
  const faults = [...checkBankHolidays(value)];
  if (faults.length > 0) return { ok: false, faults };
  // A value without faults has the written shape: that is what the check is for.
  const written = value as WrittenTable;
  const table = {
    "england-and-wales": buildDivision("england-and-wales", written),
    scotland: buildDivision("scotland", written),
    "northern-ireland": buildDivision("northern-ireland", written),
  };
  return { ok: true, table };
}

function buildDivision(division: BankHolidayDivision, written: WrittenTable): DivisionBankHolidays {
  const byYear = written[division] ?? {};
  const holidays = Object.values(byYear)
    .flatMap((year) => Object.entries(year))
    .map(([date, title]) => ({ date: calendarDate(date), title }))
    .sort((a, b) => compareDates(a.date, b.date));
  const years = Object.keys(byYear)
    .map(Number)
    .sort((a, b) => a - b);
  return { division, years, holidays };
}

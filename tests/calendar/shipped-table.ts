import { readFileSync } from "node:fs";
import type { BankHolidayTable, DivisionBankHolidays } from "../../src/calendar/bank-holidays.ts";
import { parseBankHolidays } from "../../src/calendar/parse-bank-holidays.ts";

/** The value of the table of bank holidays that ships with the register. */
export function readShippedValue(): unknown {
  return JSON.parse(readFileSync(new URL("../../content/bank-holidays.json", import.meta.url), "utf8"));
}

/** The table of bank holidays that ships with the register. */
export function readShippedTable(): BankHolidayTable {
  const parsed = parseBankHolidays(readShippedValue());
  if (!parsed.ok) throw new Error(`content/bank-holidays.json has faults: ${JSON.stringify(parsed.faults)}`);
  return parsed.table;
}

/** One division's bank holidays as `date title` lines for one year. */
export function listHolidayLines({ holidays }: DivisionBankHolidays, year: number): string[] {
  return holidays
    .filter(({ date }) => date.startsWith(`${year}-`))
    .map(({ date, title }) => `${date} ${title}`);
}

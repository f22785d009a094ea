import type { CalendarDate } from "./calendar-date.ts";

/** The parts of the United Kingdom that share bank holidays. Source: Banking and Financial Dealings Act 1971. */
export const bankHolidayDivisions = ["england-and-wales", "scotland", "northern-ireland"] as const;
export type BankHolidayDivision = (typeof bankHolidayDivisions)[number];

/** `content/bank-holidays.json`, parsed. A division the file leaves out covers no years. */
export type BankHolidayTable = Readonly<Record<BankHolidayDivision, DivisionBankHolidays>>;

/** The bank holidays of one division. A year outside `years` is one we know nothing of, never one without holidays. */
export interface DivisionBankHolidays {
  readonly division: BankHolidayDivision;
  /** The years the table covers, earliest first. */
  readonly years: readonly number[];
  /** Earliest first. */
  readonly holidays: readonly BankHoliday[];
}

/** A day the law makes a holiday, under the name it goes by: `Boxing Day, substitute day`. */
export interface BankHoliday {
  readonly date: CalendarDate;
  readonly title: string;
}

/** Whose bank holidays a nation keeps. */
export function divisionOf(
  nation: "england" | "wales" | "scotland" | "northern-ireland",
): BankHolidayDivision {
  return nation === "england" || nation === "wales" ? "england-and-wales" : nation;
}

import type { BankHolidayTable } from "../../../src/calendar/bank-holidays.ts";
import { addDays, type CalendarDate, calendarDate, weekdayOf } from "../../../src/calendar/calendar-date.ts";
import type { CallInRule } from "../../../src/calendar/call-in-clock.ts";
import { parseBankHolidays } from "../../../src/calendar/parse-bank-holidays.ts";
import { judgeDay, type NonWorkingDay, type WorkingCalendar } from "../../../src/calendar/working-days.ts";
import { reckonBankHolidays } from "./bank-holidays.ts";
import { firstYear, lastYear } from "./corpus-years.ts";

/** The call-in rules of the invented council's constitution, which it changed twice. */
export const callInRules: readonly CallInRule[] = [
  {
    from: calendarDate("2005-05-18"),
    days: 5,
    unit: "working-days",
    clear: false,
    countsFrom: "publication",
    closesAt: "end-of-day",
    takesEffect: "day-after-last-day",
  },
  {
    from: calendarDate("2013-05-22"),
    days: 3,
    unit: "working-days",
    clear: true,
    countsFrom: "publication",
    closesAt: "12:00",
    takesEffect: "next-working-day",
  },
  {
    from: calendarDate("2021-05-19"),
    days: 5,
    unit: "working-days",
    clear: false,
    countsFrom: "publication",
    closesAt: "17:00",
    takesEffect: "next-working-day",
  },
];

/** The value of the corpus's own `bank-holidays.json`: the year after its last is there for decisions of December. */
export const bankHolidayFile = {
  source: "Reckoned by scripts/bench/corpus/bank-holidays.ts",
  takenOn: "2026-01-05",
  "england-and-wales": Object.fromEntries(
    Array.from({ length: lastYear + 2 - firstYear }, (_, at) => firstYear + at).map((year) => [
      String(year),
      reckonBankHolidays(year),
    ]),
  ),
};

/** The days between Boxing Day and New Year's Eve, in years when the council shut. */
export const closures: readonly NonWorkingDay[] = Array.from({ length: lastYear - firstYear }, (_, at) =>
  [29, 30].map((day) => ({
    date: calendarDate(`${firstYear + at}-12-${day}`),
    why: "Christmas closure",
  })),
)
  .flat()
  .filter(({ date }) => weekdayOf(date) >= 1 && weekdayOf(date) <= 5);

/** What the corpus counts working days by: the same table and closures that its content holds. */
export const workingCalendar: WorkingCalendar = {
  bankHolidays: readTable()["england-and-wales"],
  closures,
};

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: CalendarDate): CalendarDate {
  return judgeDay(day, workingCalendar).kind === "working" ? day : workingDayFrom(addDays(day, 1));
}

/** The first such weekday from a day on, put off where it is no working day. Weekdays are counted from 0, Sunday. */
export function meetingDayFrom(day: CalendarDate, weekday: number): CalendarDate {
  return workingDayFrom(addDays(day, (weekday - weekdayOf(day) + 7) % 7));
}

function readTable(): BankHolidayTable {
  const parsed = parseBankHolidays(bankHolidayFile);
  if (parsed.ok) return parsed.table;
  throw new Error(`The reckoned bank holidays are not a table: ${JSON.stringify(parsed.faults)}`);
}

import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { type DayJudgement, judgeDay, type WorkingCalendar } from "../../src/calendar/working-days.ts";
import { readShippedTable } from "./shipped-table.ts";

const calendar: WorkingCalendar = {
  bankHolidays: readShippedTable()["england-and-wales"],
  closures: [
    { date: calendarDate("2024-12-26"), why: "Christmas closure" },
    { date: calendarDate("2024-12-27"), why: "Christmas closure" },
    { date: calendarDate("2024-12-28"), why: "Christmas closure" },
    { date: calendarDate("2029-01-02"), why: "Christmas closure" },
  ],
};

test.each<[string, DayJudgement, string]>([
  ["2024-12-24", { kind: "working" }, "Christmas Eve"],
  ["2024-12-26", { kind: "not-working", why: "Boxing Day" }, "the law's reason comes before the council's"],
  ["2024-12-27", { kind: "not-working", why: "Christmas closure" }, "a closure"],
  ["2024-12-28", { kind: "not-working", why: "Saturday" }, "a weekend comes before a closure"],
  ["2024-12-29", { kind: "not-working", why: "Sunday" }, "a Sunday"],
  ["2020-05-04", { kind: "working" }, "the early May bank holiday moved in 2020"],
  ["2020-05-08", { kind: "not-working", why: "Early May bank holiday, moved for VE Day" }, "to VE Day"],
  ["2022-05-30", { kind: "working" }, "the spring bank holiday moved in 2022"],
  ["2028-12-29", { kind: "working" }, "the last weekday covered"],
  ["2028-12-31", { kind: "not-working", why: "Sunday" }, "the last day covered"],
  ["2029-01-02", { kind: "year-missing", year: 2029 }, "a year not covered, whatever the council says"],
  ["2018-12-31", { kind: "year-missing", year: 2018 }, "the year before the first"],
  ["2029-01-06", { kind: "not-working", why: "Saturday" }, "a weekend needs no table"],
])("judges %s as %j: %s", (date, judged) => {
  expect(judgeDay(calendarDate(date), calendar)).toEqual(judged);
});

import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import {
  formatDate,
  formatDateWithWeekday,
  formatDay,
  formatDayAndWeekday,
  formatDayList,
  formatMonth,
} from "../../src/calendar/format-date.ts";

const dates = (...texts: string[]) => texts.map(calendarDate);

describe("a date for people", () => {
  test("is written in full, with its weekday, or without its year", () => {
    const date = calendarDate("2026-03-20");
    expect([
      formatDate(date),
      formatDateWithWeekday(date),
      formatDayAndWeekday(date),
      formatDay(date),
    ]).toEqual(["20 March 2026", "Friday 20 March 2026", "Friday 20 March", "20 March"]);
  });

  test("has no nought before a day below ten", () => {
    expect(formatDateWithWeekday(calendarDate("2024-09-01"))).toBe("Sunday 1 September 2024");
  });

  test("names a month, counted from 1", () => {
    expect([formatMonth(2026, 1), formatMonth(2026, 12)]).toEqual(["January 2026", "December 2026"]);
    expect(() => formatMonth(2026, 0)).toThrow(new RangeError("A month must be 1 to 12; this is 0."));
  });
});

describe("a list of days", () => {
  test.each([
    [[], ""],
    [["2020-03-27"], "27 March"],
    [["2020-03-26", "2020-03-27"], "26 and 27 March"],
    [["2020-03-23", "2020-03-24", "2020-03-25", "2020-03-26", "2020-03-27"], "23, 24, 25, 26 and 27 March"],
    [["2020-03-30", "2020-03-31", "2020-04-01", "2020-04-02"], "30 and 31 March, 1 and 2 April"],
    [["2020-03-31", "2020-04-01"], "31 March, 1 April"],
    [["2024-12-30", "2024-12-31", "2025-01-02"], "30 and 31 December 2024, 2 January 2025"],
    [["2024-03-01", "2025-03-01"], "1 March 2024, 1 March 2025"],
  ])("%j is %j", (texts, formatted) => {
    expect(formatDayList(dates(...texts))).toBe(formatted);
  });
});

import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { type CallInRule, runCallInClock } from "../../src/calendar/call-in-clock.ts";
import { readShippedTable } from "./shipped-table.ts";

const calendar = {
  bankHolidays: readShippedTable()["england-and-wales"],
  closures: [{ date: calendarDate("2025-02-18"), why: "Flood" }],
};

function workingOf(startsAfter: string, changes: Partial<CallInRule> = {}): string {
  const rule: CallInRule = {
    from: calendarDate("2019-01-01"),
    days: 5,
    unit: "working-days",
    clear: false,
    countsFrom: "publication",
    closesAt: "end-of-day",
    takesEffect: "on-last-day",
    ...changes,
  };
  const reckoning = runCallInClock(rule, calendarDate(startsAfter), calendar);
  return reckoning.kind === "computed" ? reckoning.clock.working : reckoning.kind;
}

test("names the day of publication, the days counted, the close and the effect", () => {
  expect(workingOf("2020-03-20")).toBe(
    "Published Friday 20 March 2020; counted 23, 24, 25, 26 and 27 March; can be called in until the end of Friday " +
      "27 March 2020; takes effect Friday 27 March 2020.",
  );
});

test("names bank holidays, and does not trouble the reader with weekends", () => {
  expect(workingOf("2020-04-09", { takesEffect: "day-after-last-day" })).toBe(
    "Published Thursday 9 April 2020; counted 14, 15, 16, 17 and 20 April; not counted: 10 April (Good Friday), " +
      "13 April (Easter Monday); can be called in until the end of Monday 20 April 2020; takes effect Tuesday " +
      "21 April 2020.",
  );
});

test("names a bank holiday passed over in waiting to take effect", () => {
  expect(workingOf("2024-03-25", { days: 3, takesEffect: "next-working-day" })).toBe(
    "Published Monday 25 March 2024; counted 26, 27 and 28 March; not counted: 29 March (Good Friday), 1 April " +
      "(Easter Monday); can be called in until the end of Thursday 28 March 2024; takes effect Tuesday 2 April 2024.",
  );
});

test("names a closure of the council's own", () => {
  expect(workingOf("2025-02-17", { days: 1 })).toBe(
    "Published Monday 17 February 2025; counted 19 February; not counted: 18 February (Flood); can be called in " +
      "until the end of Wednesday 19 February 2025; takes effect Wednesday 19 February 2025.",
  );
});

test("says noon, on a summer day", () => {
  expect(workingOf("2024-07-18", { days: 3, closesAt: "12:00", takesEffect: "day-after-last-day" })).toBe(
    "Published Thursday 18 July 2024; counted 19, 22 and 23 July; can be called in until noon on Tuesday 23 July 2024; " +
      "takes effect Wednesday 24 July 2024.",
  );
});

test("says the hour, and when the count began from the decision", () => {
  expect(
    workingOf("2023-11-30", { countsFrom: "decision", closesAt: "16:00", takesEffect: "saturday-after" }),
  ).toBe(
    "Decided Thursday 30 November 2023; counted 1, 4, 5, 6 and 7 December; can be called in until 4pm on Thursday " +
      "7 December 2023; takes effect Saturday 9 December 2023.",
  );
});

test("counts weekends and bank holidays where the rule counts calendar days", () => {
  expect(workingOf("2020-04-09", { unit: "calendar-days" })).toBe(
    "Published Thursday 9 April 2020; counted 10, 11, 12, 13 and 14 April; can be called in until the end of Tuesday " +
      "14 April 2020; takes effect Tuesday 14 April 2020.",
  );
});

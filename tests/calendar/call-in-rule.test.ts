import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { findCallInRule, isCallInOpen } from "../../src/calendar/call-in-clock.ts";

describe("a call-in", () => {
  const clock = { closesOn: calendarDate("2020-03-27") };

  test.each([
    ["2020-03-20", true, "the day of publication"],
    ["2020-03-26", true, "the day before the last"],
    ["2020-03-27", true, "the last day"],
    ["2020-03-28", false, "the day after"],
  ])("on %s is open: %s, %s", (asOf, open) => {
    expect(isCallInOpen(clock, calendarDate(asOf))).toBe(open);
  });
});

describe("the rule for a decision", () => {
  const rules = ["2024-05-23", "2019-05-22", "2022-05-20"].map((from) => ({ from: calendarDate(from) }));

  test.each<[string, string | undefined, string]>([
    ["2019-05-21", undefined, "before the first rule"],
    ["2019-05-22", "2019-05-22", "the day a rule begins"],
    ["2022-05-19", "2019-05-22", "the day before the next"],
    ["2022-05-20", "2022-05-20", "the day of the next"],
    ["2030-01-01", "2024-05-23", "long after the last"],
  ])("published on %s began on %s: %s", (publishedOn, from) => {
    expect(findCallInRule(rules, calendarDate(publishedOn))?.from).toBe(from);
  });
});

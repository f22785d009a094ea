import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { formatExistence, isWithin } from "../../src/register/periods.ts";

const [from, to] = [calendarDate("2019-05-02"), calendarDate("2023-05-03")];

describe("a period", () => {
  test.each([
    ["2019-05-01", false],
    ["2019-05-02", true],
    ["2023-05-03", true],
    ["2023-05-04", false],
  ])("holds its first and last days: %s", (day, expected) => {
    expect(isWithin({ from, to }, calendarDate(day))).toBe(expected);
  });

  test.each([
    [{}, "has always existed"],
    [{ from }, "has existed since 2 May 2019"],
    [{ to }, "existed until 3 May 2023"],
    [{ from, to }, "existed from 2 May 2019 to 3 May 2023"],
  ])("is said in words", (period, expected) => {
    expect(formatExistence(period)).toBe(expected);
  });
});

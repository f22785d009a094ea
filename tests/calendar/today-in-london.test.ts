import { expect, test } from "vitest";
import { todayInLondon } from "../../src/calendar/today-in-london.ts";

test.each([
  ["2026-01-15T23:59:59Z", "2026-01-15", "winter keeps UTC"],
  ["2026-07-01T22:59:59Z", "2026-07-01", "a minute to midnight in summer"],
  ["2026-07-01T23:00:00Z", "2026-07-02", "midnight in summer"],
  ["2026-03-29T00:59:59Z", "2026-03-29", "the moment before the clocks go forward"],
  ["2026-03-29T23:00:00Z", "2026-03-30", "the first summer midnight"],
  ["2026-10-24T23:00:00Z", "2026-10-25", "the last summer midnight"],
  ["2026-10-25T23:59:59Z", "2026-10-25", "the day the clocks go back has 25 hours"],
  ["2026-12-31T23:59:59Z", "2026-12-31", "the end of a year"],
  ["2024-02-29T12:00:00Z", "2024-02-29", "a leap day"],
])("at %s it is %s in London: %s", (instant, day) => {
  expect(todayInLondon(new Date(instant))).toBe(day);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.ts";
import { formatStartOfDay, formatStartOfDayInUtc } from "../../src/calendar/start-of-day.ts";
import { todayInLondon } from "../../src/calendar/today-in-london.ts";

test.each([
  ["2026-01-01", "2026-01-01T00:00:00+00:00", "20260101T000000Z"],
  ["2026-03-29", "2026-03-29T00:00:00+00:00", "20260329T000000Z"],
  ["2026-03-30", "2026-03-30T00:00:00+01:00", "20260329T230000Z"],
  ["2026-10-25", "2026-10-25T00:00:00+01:00", "20261024T230000Z"],
  ["2026-10-26", "2026-10-26T00:00:00+00:00", "20261026T000000Z"],
  ["2024-03-31", "2024-03-31T00:00:00+00:00", "20240331T000000Z"],
  ["2024-04-01", "2024-04-01T00:00:00+01:00", "20240331T230000Z"],
])("%s begins in the United Kingdom at %s", (day, instant, inUtc) => {
  expect([formatStartOfDay(calendarDate(day)), formatStartOfDayInUtc(calendarDate(day))]).toEqual([
    instant,
    inUtc,
  ]);
});

test("a day begins when London's clocks reach it, and not a minute before, by the time zone database", () => {
  const days = fc.integer({ min: 0, max: 37_000 }).map((after) => addDays(calendarDate("1996-01-01"), after));
  fc.assert(
    fc.property(days, (day) => {
      const instant = Date.parse(formatStartOfDay(day));
      expect(todayInLondon(new Date(instant))).toBe(day);
      expect(todayInLondon(new Date(instant - 60_000))).toBe(addDays(day, -1));
      const inUtc = new Date(instant).toISOString().replace(/[-:]|\.000/g, "");
      expect(formatStartOfDayInUtc(day)).toBe(inUtc);
    }),
  );
});

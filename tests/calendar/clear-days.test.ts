import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, daysBetween } from "../../src/calendar/calendar-date.ts";
import { countClearDays, earliestDayAfterClearDays } from "../../src/calendar/clear-days.ts";

describe("clear days", () => {
  test.each([
    ["2026-03-20", "2026-03-20", 0, "the same day"],
    ["2026-03-20", "2026-03-21", 0, "the next day"],
    ["2026-03-20", "2026-03-22", 1, "one whole day between"],
    ["2026-03-20", "2026-03-01", 0, "the wrong way round"],
    ["2026-02-19", "2026-03-19", 27, "28 days after is not 28 clear days"],
    ["2026-02-19", "2026-03-20", 28, "29 days after is"],
    ["2024-02-01", "2024-03-01", 28, "across a leap day"],
    ["2026-02-01", "2026-03-01", 27, "across the end of a common February"],
    ["2026-03-10", "2026-04-08", 28, "across the clocks going forward, a day of 23 hours"],
    ["2026-10-10", "2026-11-08", 28, "across the clocks going back, a day of 25 hours"],
    ["2025-12-15", "2026-01-13", 28, "across Christmas and the year's end: every day counts"],
  ])("from %s to %s number %i: %s", (from, to, clearDays) => {
    expect(countClearDays(calendarDate(from), calendarDate(to))).toBe(clearDays);
  });

  test.each([
    ["2026-02-19", 28, "2026-03-20", "28 clear days' notice"],
    ["2024-02-01", 28, "2024-03-01", "28 across a leap day"],
    ["2026-04-01", 5, "2026-04-07", "five over Easter: bank holidays count"],
    ["2025-12-24", 5, "2025-12-30", "five over Christmas"],
    ["2026-03-27", 5, "2026-04-02", "five across the clocks going forward"],
    ["2026-03-20", 0, "2026-03-21", "none"],
  ])("after notice on %s, %i of them first allow %s: %s", (noticeOn, clearDays, earliest) => {
    expect(earliestDayAfterClearDays(calendarDate(noticeOn), clearDays)).toBe(earliest);
  });

  test("are satisfied on the earliest day and on no day before it", () => {
    const anyDay = fc
      .integer({ min: 0, max: 109_000 })
      .map((days) => addDays(calendarDate("1900-01-01"), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (noticeOn, wanted) => {
        const earliest = earliestDayAfterClearDays(noticeOn, wanted);
        expect(countClearDays(noticeOn, earliest)).toBe(wanted);
        expect(countClearDays(noticeOn, addDays(earliest, -1))).toBe(wanted - 1);
        expect(daysBetween(noticeOn, earliest)).toBe(wanted + 1);
      }),
    );
  });
});

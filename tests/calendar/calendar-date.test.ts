import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type CalendarDate,
  calendarDate,
  compareDates,
  dayOf,
  daysBetween,
  isCalendarDate,
  monthOf,
  weekdayOf,
  yearOf,
} from "../../src/calendar/calendar-date.ts";

const millisecondsInADay = 86_400_000;

/** Every day from 1900 to 2199, by the platform's own calendar. */
function listDays(): { text: CalendarDate; weekday: number }[] {
  const days = [];
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2200, 0, 1); time += millisecondsInADay) {
    const day = new Date(time);
    days.push({ text: day.toISOString().slice(0, 10) as CalendarDate, weekday: day.getUTCDay() });
  }
  return days;
}

const days = listDays();
const anyIndex = fc.integer({ min: 0, max: days.length - 1 });
const dayAt = (index: number) => calendarDate(days[index]?.text ?? "");

describe("a calendar date", () => {
  test("agrees with the platform's calendar on every day from 1900 to 2199", () => {
    expect(days).toHaveLength(109_573);
    const disagreements = days.filter(({ text, weekday }, index) => {
      const next = days[index + 1]?.text;
      return (
        !isCalendarDate(text) ||
        weekdayOf(text) !== weekday ||
        (next !== undefined && addDays(text, 1) !== next)
      );
    });
    expect(disagreements).toEqual([]);
  });

  test("counts days forwards and back between any two days from 1900 to 2199", () => {
    fc.assert(
      fc.property(anyIndex, anyIndex, (from, to) => {
        expect(daysBetween(dayAt(from), dayAt(to))).toBe(to - from);
        expect(addDays(dayAt(from), to - from)).toBe(dayAt(to));
        expect(compareDates(dayAt(from), dayAt(to))).toBe(Math.sign(from - to));
      }),
    );
  });

  test("gives its parts as numbers", () => {
    const date = calendarDate("2026-03-09");
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2026, 3, 9]);
  });

  test.each([
    ["2024-02-29", true, "a leap year"],
    ["2026-02-29", false, "not a leap year"],
    ["1900-02-29", false, "a century that is not a leap year"],
    ["2000-02-29", true, "a century that is"],
    ["2026-04-31", false, "April has 30 days"],
    ["2026-12-31", true, "the last day of a year"],
    ["2026-00-10", false, "month nought"],
    ["2026-13-01", false, "a thirteenth month"],
    ["2026-01-00", false, "day nought"],
    ["2026-3-9", false, "too few digits"],
    ["26-03-09", false, "a year of two digits"],
    ["2026-03-09T00:00:00Z", false, "an instant"],
    ["2026-03-09\n", false, "a line end"],
    ["٢٠٢٦-٠٣-٠٩", false, "digits of another script"],
    ["09/03/2026", false, "the British order"],
    ["", false, "nothing"],
  ])("%j exists: %s (%s)", (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });

  test("throws for a day that does not exist, since our own code named it", () => {
    expect(() => calendarDate("2026-02-30")).toThrow(
      new RangeError('A calendar date must be YYYY-MM-DD and exist; this is "2026-02-30".'),
    );
  });

  test("throws rather than leave the years it can write", () => {
    expect(addDays(calendarDate("0000-01-01"), 1)).toBe("0000-01-02");
    expect(() => addDays(calendarDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(calendarDate("0000-01-01"), -1)).toThrow(RangeError);
    expect(() => addDays(calendarDate("2026-01-01"), 0.5)).toThrow(RangeError);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BankHolidayDivision } from "../../src/calendar/bank-holidays.ts";
import { addDays, calendarDate, daysBetween, weekdayOf } from "../../src/calendar/calendar-date.ts";
import { type CallInClock, type CallInRule, runCallInClock } from "../../src/calendar/call-in-clock.ts";
import { judgeDay, type NonWorkingDay, type WorkingCalendar } from "../../src/calendar/working-days.ts";
import { readShippedTable } from "./shipped-table.ts";

const table = readShippedTable();

function calendarOf(division: BankHolidayDivision, closures: readonly NonWorkingDay[] = []): WorkingCalendar {
  return { bankHolidays: table[division], closures };
}

const england = calendarOf("england-and-wales");

const fiveWorkingDays: CallInRule = {
  from: calendarDate("2019-01-01"),
  days: 5,
  unit: "working-days",
  clear: false,
  countsFrom: "publication",
  closesAt: "end-of-day",
  takesEffect: "on-last-day",
};

function reckon(startsAfter: string, changes: Partial<CallInRule> = {}, calendar = england): CallInClock {
  const reckoning = runCallInClock({ ...fiveWorkingDays, ...changes }, calendarDate(startsAfter), calendar);
  if (reckoning.kind !== "computed") throw new Error(`Bank holidays of ${reckoning.year} are missing.`);
  return reckoning.clock;
}

const christmasClosure = ["2024-12-27", "2024-12-30", "2024-12-31"].map((date) => ({
  date: calendarDate(date),
  why: "Christmas closure",
}));

describe("the call-in clock", () => {
  test("accounts for every day", () => {
    const rule = { ...fiveWorkingDays, closesAt: "16:00", takesEffect: "next-working-day" as const };
    expect(
      runCallInClock(rule, calendarDate("2024-12-20"), calendarOf("england-and-wales", christmasClosure)),
    ).toEqual({
      kind: "computed",
      clock: {
        rule,
        startsAfter: "2024-12-20",
        countedDays: ["2024-12-23", "2024-12-24", "2025-01-02", "2025-01-03", "2025-01-06"],
        skippedDays: [
          { date: "2024-12-21", why: "Saturday" },
          { date: "2024-12-22", why: "Sunday" },
          { date: "2024-12-25", why: "Christmas Day" },
          { date: "2024-12-26", why: "Boxing Day" },
          { date: "2024-12-27", why: "Christmas closure" },
          { date: "2024-12-28", why: "Saturday" },
          { date: "2024-12-29", why: "Sunday" },
          { date: "2024-12-30", why: "Christmas closure" },
          { date: "2024-12-31", why: "Christmas closure" },
          { date: "2025-01-01", why: "New Year’s Day" },
          { date: "2025-01-04", why: "Saturday" },
          { date: "2025-01-05", why: "Sunday" },
        ],
        closesOn: "2025-01-06",
        closesAt: "16:00",
        takesEffectOn: "2025-01-07",
        working:
          "Published Friday 20 December 2024; counted 23 and 24 December 2024, 2, 3 and 6 January 2025; not counted: " +
          "25 December 2024 (Christmas Day), 26 December 2024 (Boxing Day), 27 December 2024 (Christmas closure), " +
          "30 December 2024 (Christmas closure), 31 December 2024 (Christmas closure), 1 January 2025 (New Year’s Day); " +
          "can be called in until 4pm on Monday 6 January 2025; takes effect Tuesday 7 January 2025.",
      },
    });
  });

  test.each<[string, string, string, string, Partial<CallInRule>]>([
    ["on the last day", "2020-03-20", "2020-03-27", "2020-03-27", {}],
    ["on the day after it", "2020-03-20", "2020-03-27", "2020-03-28", { takesEffect: "day-after-last-day" }],
    [
      "on the next working day",
      "2020-03-20",
      "2020-03-27",
      "2020-03-30",
      { takesEffect: "next-working-day" },
    ],
    ["on the Saturday after", "2020-03-20", "2020-03-27", "2020-03-28", { takesEffect: "saturday-after" }],
    [
      "on the Saturday after a Monday",
      "2020-03-23",
      "2020-03-30",
      "2020-04-04",
      { takesEffect: "saturday-after" },
    ],
    [
      "on the Saturday after a Saturday, a week on",
      "2020-03-23",
      "2020-03-28",
      "2020-04-04",
      { unit: "calendar-days", takesEffect: "saturday-after" },
    ],
    [
      "on the Saturday after a Sunday",
      "2020-03-24",
      "2020-03-29",
      "2020-04-04",
      { unit: "calendar-days", takesEffect: "saturday-after" },
    ],
    ["never on a last day that is clear", "2020-03-20", "2020-03-27", "2020-03-28", { clear: true }],
    [
      "on the next working day after clear days",
      "2020-03-20",
      "2020-03-27",
      "2020-03-30",
      { clear: true, takesEffect: "next-working-day" },
    ],
    [
      "on the next working day past Easter",
      "2024-03-21",
      "2024-03-28",
      "2024-04-02",
      { takesEffect: "next-working-day" },
    ],
  ])(
    "lets a decision take effect %s: after %s it closes on %s and takes effect on %s",
    (_, from, closes, effect, rule) => {
      const { closesOn, takesEffectOn } = reckon(from, rule);
      expect([closesOn, takesEffectOn]).toEqual([closes, effect]);
    },
  );

  test.each([
    ["2020-03-21", "2020-03-27", "published on a Saturday"],
    ["2020-03-22", "2020-03-27", "published on a Sunday"],
    ["2020-03-23", "2020-03-30", "published on a Monday"],
    ["2024-03-28", "2024-04-08", "published on Maundy Thursday"],
    ["2024-03-29", "2024-04-08", "published on Good Friday itself"],
    ["2024-04-01", "2024-04-08", "published on Easter Monday itself"],
    ["2020-05-01", "2020-05-11", "the early May bank holiday moved to VE Day"],
    ["2021-12-23", "2022-01-04", "three substitute days over a New Year"],
    ["2022-05-30", "2022-06-08", "the Platinum Jubilee"],
    ["2022-09-16", "2022-09-26", "the state funeral"],
    ["2023-05-05", "2023-05-15", "the coronation"],
    ["2024-02-26", "2024-03-04", "a leap day that counts"],
    ["2026-03-26", "2026-04-02", "the clocks go forward"],
    ["2026-07-10", "2026-07-17", "summer time"],
    ["2026-10-22", "2026-10-29", "the clocks go back"],
    ["2028-12-15", "2028-12-22", "the last year covered"],
  ])("counts five working days from %s to %s: %s", (startsAfter, closesOn) => {
    expect(reckon(startsAfter).closesOn).toBe(closesOn);
  });

  test.each<[string, BankHolidayDivision, string]>([
    ["2024-03-28", "england-and-wales", "2024-04-08"],
    ["2024-03-28", "scotland", "2024-04-05"],
    ["2024-03-28", "northern-ireland", "2024-04-08"],
    ["2024-07-09", "england-and-wales", "2024-07-16"],
    ["2024-07-09", "scotland", "2024-07-16"],
    ["2024-07-09", "northern-ireland", "2024-07-17"],
    ["2024-08-01", "england-and-wales", "2024-08-08"],
    ["2024-08-01", "scotland", "2024-08-09"],
    ["2024-12-31", "england-and-wales", "2025-01-08"],
    ["2024-12-31", "scotland", "2025-01-09"],
  ])("from %s keeps the bank holidays of %s, to %s", (startsAfter, division, closesOn) => {
    expect(reckon(startsAfter, {}, calendarOf(division)).closesOn).toBe(closesOn);
  });

  test.each<[string, Partial<CallInRule>, string]>([
    ["2028-12-27", {}, "counting runs into it"],
    ["2028-12-21", { takesEffect: "next-working-day" }, "waiting to take effect runs into it"],
    [
      "2028-12-24",
      { unit: "calendar-days", takesEffect: "next-working-day" },
      "so does waiting after calendar days",
    ],
  ])("asks for the bank holidays of 2029 after %s with %j: %s", (startsAfter, changes) => {
    const reckoning = runCallInClock(
      { ...fiveWorkingDays, ...changes },
      calendarDate(startsAfter),
      calendarOf("scotland"),
    );
    expect(reckoning).toEqual({ kind: "holidays-missing", year: 2029, division: "scotland" });
  });

  test("needs no bank holidays to count calendar days", () => {
    expect(reckon("2031-04-27", { unit: "calendar-days" }).closesOn).toBe("2031-05-02");
  });

  test("throws for a rule that counts no days", () => {
    expect(() => reckon("2020-03-20", { days: 0 })).toThrow(
      new RangeError("A number of days to count must be whole and above 0; this is 0."),
    );
  });

  test("leaves no day out, counts none twice, and never closes earlier for a closure", () => {
    const anyStart = fc
      .integer({ min: 0, max: 3500 })
      .map((days) => addDays(calendarDate("2019-01-01"), days));
    const anyRule = fc.record({
      days: fc.integer({ min: 1, max: 15 }),
      unit: fc.constantFrom("working-days" as const, "calendar-days" as const),
      clear: fc.boolean(),
      takesEffect: fc.constantFrom(
        "on-last-day" as const,
        "day-after-last-day" as const,
        "saturday-after" as const,
      ),
    });
    fc.assert(
      fc.property(anyStart, anyRule, fc.integer({ min: 1, max: 20 }), (startsAfter, changes, closedAfter) => {
        const clock = reckon(startsAfter, changes);
        const accountedFor = [...clock.countedDays, ...clock.skippedDays.map(({ date }) => date)].sort();
        const everyDay = accountedFor.map((_, index) => addDays(startsAfter, index + 1));
        expect(accountedFor).toEqual(everyDay);
        expect(everyDay.at(-1)).toBe(clock.closesOn);
        expect(clock.countedDays).toHaveLength(changes.days);
        if (changes.unit === "working-days") {
          expect(clock.countedDays.filter((day) => judgeDay(day, england).kind !== "working")).toEqual([]);
        }
        const wait = daysBetween(clock.closesOn, clock.takesEffectOn);
        expect(wait).toBeGreaterThanOrEqual(changes.clear || changes.takesEffect !== "on-last-day" ? 1 : 0);
        expect(wait).toBeLessThanOrEqual(7);
        if (changes.takesEffect === "saturday-after") expect(weekdayOf(clock.takesEffectOn)).toBe(6);
        const closures = [{ date: addDays(startsAfter, closedAfter), why: "Storm" }];
        const closed = reckon(startsAfter, changes, calendarOf("england-and-wales", closures));
        expect(daysBetween(clock.closesOn, closed.closesOn)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

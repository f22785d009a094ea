import { describe, expect, test } from "vitest";
import { bankHolidayDivisions, divisionOf } from "../../src/calendar/bank-holidays.ts";
import { addDays, type CalendarDate, calendarDate, weekdayOf } from "../../src/calendar/calendar-date.ts";
import { parseBankHolidays } from "../../src/calendar/parse-bank-holidays.ts";
import { listHolidayLines, readShippedTable } from "./shipped-table.ts";

const wholeYear = {
  "2026-01-01": "New Year’s Day",
  "2026-04-03": "Good Friday",
  "2026-04-06": "Easter Monday",
  "2026-05-04": "Early May bank holiday",
  "2026-05-25": "Spring bank holiday",
  "2026-08-31": "Summer bank holiday",
  "2026-12-25": "Christmas Day",
  "2026-12-28": "Boxing Day, substitute day",
};
const head = { source: "https://www.gov.uk/bank-holidays", takenOn: "2025-11-24" };

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): CalendarDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return addDays(calendarDate(`${year}-0${Math.floor(n / 31)}-01`), n % 31);
}

describe("the table of bank holidays that ships with the register", () => {
  const table = readShippedTable();

  test("covers 2019 to 2028 in every division", () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028];
    expect(bankHolidayDivisions.map((division) => table[division].years)).toEqual([years, years, years]);
  });

  test("has every Good Friday where Easter puts it, and never a weekend", () => {
    const all = bankHolidayDivisions.flatMap((division) => table[division].holidays);
    const goodFridays = table.scotland.years.map((year) => addDays(easterSunday(year), -2));
    const found = all.filter(({ title }) => title === "Good Friday").map(({ date }) => date);
    expect(found).toEqual([...goodFridays, ...goodFridays, ...goodFridays]);
    expect(all.filter(({ date }) => weekdayOf(date) === 0 || weekdayOf(date) === 6)).toEqual([]);
  });

  test("has the jubilee and the state funeral of 2022, and its substitute days", () => {
    expect(listHolidayLines(table["england-and-wales"], 2022)).toEqual([
      "2022-01-03 New Year’s Day, substitute day",
      "2022-04-15 Good Friday",
      "2022-04-18 Easter Monday",
      "2022-05-02 Early May bank holiday",
      "2022-06-02 Spring bank holiday",
      "2022-06-03 Platinum Jubilee bank holiday",
      "2022-08-29 Summer bank holiday",
      "2022-09-19 State Funeral of Queen Elizabeth II",
      "2022-12-26 Boxing Day",
      "2022-12-27 Christmas Day, substitute day",
    ]);
  });

  test("keeps Scotland's days apart", () => {
    expect(listHolidayLines(table.scotland, 2024)).toEqual([
      "2024-01-01 New Year’s Day",
      "2024-01-02 2 January bank holiday",
      "2024-03-29 Good Friday",
      "2024-05-06 Early May bank holiday",
      "2024-05-27 Spring bank holiday",
      "2024-08-05 Summer bank holiday",
      "2024-12-02 St Andrew’s Day, substitute day",
      "2024-12-25 Christmas Day",
      "2024-12-26 Boxing Day",
    ]);
  });

  test("keeps Northern Ireland's days apart", () => {
    expect(listHolidayLines(table["northern-ireland"], 2025)).toEqual([
      "2025-01-01 New Year’s Day",
      "2025-03-17 St Patrick’s Day",
      "2025-04-18 Good Friday",
      "2025-04-21 Easter Monday",
      "2025-05-05 Early May bank holiday",
      "2025-05-26 Spring bank holiday",
      "2025-07-14 Battle of the Boyne, substitute day",
      "2025-08-25 Summer bank holiday",
      "2025-12-25 Christmas Day",
      "2025-12-26 Boxing Day",
    ]);
  });
});

describe("parsing a table of bank holidays", () => {
  test("sorts years and days, and lets a division it leaves out cover no years", () => {
    const later = Object.fromEntries(
      Object.entries(wholeYear).map(([date, title]) => [date.replace("2026", "2027"), title]),
    );
    const backwards = Object.fromEntries(Object.entries(later).reverse());
    const parsed = parseBankHolidays({ ...head, scotland: { "2027": backwards, "2026": wholeYear } });
    if (!parsed.ok) throw new Error("The table must parse.");
    expect(parsed.table.scotland.years).toEqual([2026, 2027]);
    expect(parsed.table.scotland.holidays.map(({ date }) => date)).toEqual([
      ...Object.keys(wholeYear),
      ...Object.keys(later),
    ]);
    expect(parsed.table["northern-ireland"]).toEqual({
      division: "northern-ireland",
      years: [],
      holidays: [],
    });
  });

  test("reports every fault in one go, each with the keys that lead to it", () => {
    const table = {
      takenOn: "24/11/2025",
      Scotland: {},
      "england-and-wales": {
        "2025": { "2025-01-01": "New Year’s Day" },
        "2026": {
          ...wholeYear,
          "2026-02-30": "A day that is not",
          "2027-01-01": "New Year’s Day",
          "2026-12-25": 25,
        },
        "next year": {},
        "2027": ["2027-01-01"],
      },
      "northern-ireland": null,
    };
    expect(parseBankHolidays(table)).toEqual({
      ok: false,
      faults: [
        { path: ["source"], expected: "a line saying where the table was taken from", found: "nothing" },
        { path: ["takenOn"], expected: "the day the table was taken, as YYYY-MM-DD", found: '"24/11/2025"' },
        {
          path: ["Scotland"],
          expected: "one of source, takenOn, england-and-wales, scotland, northern-ireland",
          found: '"Scotland"',
        },
        {
          path: ["england-and-wales", "2025"],
          expected: "a whole year, of 8 bank holidays or more",
          found: "1",
        },
        {
          path: ["england-and-wales", "2026", "2026-12-25"],
          expected: "the name of the bank holiday",
          found: "25",
        },
        {
          path: ["england-and-wales", "2026", "2026-02-30"],
          expected: "a day of 2026, as YYYY-MM-DD",
          found: '"2026-02-30"',
        },
        {
          path: ["england-and-wales", "2026", "2027-01-01"],
          expected: "a day of 2026, as YYYY-MM-DD",
          found: '"2027-01-01"',
        },
        {
          path: ["england-and-wales", "2027"],
          expected: "dates, each with the name of its bank holiday",
          found: "a list",
        },
        { path: ["england-and-wales", "next year"], expected: "a year, as YYYY", found: '"next year"' },
        { path: ["northern-ireland"], expected: "years, each with its bank holidays", found: "nothing" },
      ],
    });
  });

  test.each([
    [null, "nothing"],
    [[], "a list"],
    ["2026", '"2026"'],
  ])("refuses %j", (value, found) => {
    const faults = [{ path: [], expected: "divisions, each with its years", found }];
    expect(parseBankHolidays(value)).toEqual({ ok: false, faults });
  });
});

test.each([
  ["england", "england-and-wales"],
  ["wales", "england-and-wales"],
  ["scotland", "scotland"],
  ["northern-ireland", "northern-ireland"],
] as const)("%s keeps the bank holidays of %s", (nation, division) => {
  expect(divisionOf(nation)).toBe(division);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, dayOf, monthOf, yearOf } from "../../src/calendar/calendar-date.ts";
import { formatDate, formatDateWithWeekday } from "../../src/calendar/format-date.ts";
import { parseWrittenDate } from "../../src/calendar/parse-written-date.ts";

describe("a date as councils write it", () => {
  test.each([
    ["2026-03-20", "2026-03-20"],
    ["20/03/2020", "2020-03-20"],
    ["17/1/2025", "2025-01-17"],
    ["9/11/21", "2021-11-09"],
    ["14/07/98", "1998-07-14"],
    ["3.2.2014", "2014-02-03"],
    ["03-02-2014", "2014-02-03"],
    ["Fri 20/03/2020", "2020-03-20"],
    ["Wed 11 Jan 2023", "2023-01-11"],
    ["Weds 11 January 2023", "2023-01-11"],
    ["Thurs. 12 Sept 2024", "2024-09-12"],
    ["30th-Jan-2025", "2025-01-30"],
    ["30-Jan-25", "2025-01-30"],
    ["Wednesday 18th February 2026", "2026-02-18"],
    ["31 st March 2025", "2025-03-31"],
    ["31st day March 2025", undefined],
    ["3rd of May 2024", "2024-05-03"],
    ["17TH DECEMBER 2019", "2019-12-17"],
    ["16th march, 2011", "2011-03-16"],
    ["20\u00A0March\u00A02020", "2020-03-20"],
    ["  20   March\n2020 ", "2020-03-20"],
    ["1May2020", "2020-05-01"],
    ["Friday, 27th March, 2026 11.00 am", "2026-03-27"],
    ["Friday 27 March 2026 at 2.00pm", "2026-03-27"],
    ["Friday 27 March 2026, 12 noon", "2026-03-27"],
    ["27/03/2026 14:30", "2026-03-27"],
    ["29 February 2024", "2024-02-29"],
  ])("%j is %s", (written, date) => {
    expect(parseWrittenDate(written)).toBe(date);
  });

  test.each([
    ["04/2021", "a month"],
    ["March 2026", "a month in words"],
    ["20 March", "no year"],
    ["Not before 11/02/2022", "a condition"],
    ["Between 1 March 2026 and 3 April 2026", "a period"],
    ["1 March 2026 - 3 April 2026", "a period"],
    ["31/02/2025", "a day that does not exist"],
    ["29 February 2026", "a leap day in a common year"],
    ["0/1/2025", "day nought"],
    ["03/20/2020", "the American order"],
    ["March 20, 2020", "the American order in words"],
    ["20/03-2020", "two different marks"],
    ["Thursday 20 March 2020", "a weekday that contradicts its date"],
    ["Mon, 18th February 2026", "a short weekday that contradicts its date"],
    ["Date 20 March 2020", "a word that is no weekday"],
    ["20 Mar 202", "a year of three digits"],
    ["20 March 20 20", "a year broken in two"],
    ["20/03/0202", "a slip of the pen"],
    ["1/2/1720", "a century before there were councils"],
    ["20 Ma 2020", "a month too short to tell"],
    ["20 Marvember 2020", "no month at all"],
    ["TBC", "no date yet"],
    ["N/A", "not applicable"],
    ["", "nothing"],
    ["20200320", "digits alone"],
    ["2020-02-30", "an impossible day in the machine's order"],
    ["2020-03-20T00:00:00Z", "an instant, which may be another day in London"],
    [`${" ".repeat(50_000)}x`, "a great deal of space"],
  ])("%j is not one: %s", (written) => {
    expect(parseWrittenDate(written)).toBeUndefined();
  });

  test("is read back as the same day however it is written, from 1900 to 2199", () => {
    const anyDay = fc
      .integer({ min: 0, max: 109_572 })
      .map((days) => addDays(calendarDate("1900-01-01"), days));
    fc.assert(
      fc.property(anyDay, (date) => {
        const numbers = `${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`;
        const written = [date, formatDate(date), formatDateWithWeekday(date).toUpperCase(), numbers];
        expect(written.map(parseWrittenDate)).toEqual([date, date, date, date]);
      }),
    );
  });
});

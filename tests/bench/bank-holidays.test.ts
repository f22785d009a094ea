import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reckonBankHolidays } from "../../scripts/bench/corpus/bank-holidays.ts";

const shipped: Record<string, Record<string, string>> = JSON.parse(
  readFileSync("content/bank-holidays.json", "utf8"),
)["england-and-wales"];

describe("the reckoned bank holidays", () => {
  test("are, day for day and name for name, those of the register's own table where it has them", () => {
    const reckoned = Object.keys(shipped).map((year) => [year, reckonBankHolidays(Number(year))]);
    expect(Object.fromEntries(reckoned)).toEqual(shipped);
  });

  test.each([
    [
      2010,
      [
        "2010-01-01",
        "2010-04-02",
        "2010-04-05",
        "2010-05-03",
        "2010-05-31",
        "2010-08-30",
        "2010-12-27",
        "2010-12-28",
      ],
    ],
    [
      2011,
      [
        "2011-01-03",
        "2011-04-22",
        "2011-04-25",
        "2011-04-29",
        "2011-05-02",
        "2011-05-30",
        "2011-08-29",
        "2011-12-26",
        "2011-12-27",
      ],
    ],
    [
      2012,
      [
        "2012-01-02",
        "2012-04-06",
        "2012-04-09",
        "2012-05-07",
        "2012-06-04",
        "2012-06-05",
        "2012-08-27",
        "2012-12-25",
        "2012-12-26",
      ],
    ],
    [
      2008,
      [
        "2008-01-01",
        "2008-03-21",
        "2008-03-24",
        "2008-05-05",
        "2008-05-26",
        "2008-08-25",
        "2008-12-25",
        "2008-12-26",
      ],
    ],
  ])("of %i, before that table, are those that were kept", (year, days) => {
    expect(Object.keys(reckonBankHolidays(year))).toEqual(days);
  });
});

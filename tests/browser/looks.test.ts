import { expect, test } from "vitest";
import { lookAgain, serialiseLooks } from "../../src/browser/looks.ts";
import { calendarDate as day } from "../../src/calendar/calendar-date.ts";

test.each([
  ["nothing", null, null],
  ["what is no day", "soon", null],
  ["yesterday", "2026-11-21", "2026-11-21"],
  ["yesterday, and a day before it", "2026-11-21 2026-11-01", "2026-11-21"],
  ["today", "2026-11-22", null],
  ["today, and a day before it", "2026-11-22 2026-11-01", "2026-11-01"],
  ["today twice", "2026-11-22 2026-11-22", null],
  ["a day that has not come", "2027-01-01 2026-01-01", null],
])("a browser that kept %s last looked on the day before today that it kept", (_, kept, before) => {
  expect(lookAgain(kept, day("2026-11-22"))).toEqual({ today: "2026-11-22", before });
});

test("looking again and again in a day keeps the look before it", () => {
  let kept: string | null = null;
  const look = (today: string) => {
    const looks = lookAgain(kept, day(today));
    kept = serialiseLooks(looks);
    return looks.before;
  };
  expect(["2026-11-01", "2026-11-01", "2026-11-05", "2026-11-05", "2026-11-06"].map(look)).toEqual([
    null,
    null,
    "2026-11-01",
    "2026-11-01",
    "2026-11-05",
  ]);
});

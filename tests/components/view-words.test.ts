import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { describeStanding, formatPence, formatSum } from "../../src/components/words/money-words.ts";
import { describeNoticeCount } from "../../src/components/words/notice-words.ts";
import { describePowerCounts, powerWords } from "../../src/components/words/power-words.ts";
import { plainText } from "../../src/components/words/sentence.ts";
import type { ForthcomingNotice } from "../../src/register/queries.ts";

const completeOn = calendarDate("2026-06-09");
const counted = (kind: ForthcomingNotice["kind"], count: ForthcomingNotice["count"]) =>
  plainText(describeNoticeCount({ kind, count }));

test.each([
  [
    "on its first day",
    0,
    "0 of 28 clear days so far; 28 to go. With all of them, the decision can be taken from 9 June 2026.",
  ],
  [
    "with a day to go",
    27,
    "27 of 28 clear days so far; 1 to go. With all of them, the decision can be taken from 9 June 2026.",
  ],
  [
    "when it is complete",
    28,
    "28 clear days so far, and 28 are needed: the decision can be taken from 9 June 2026.",
  ],
  ["later on", 40, "40 clear days so far, and 28 are needed: the decision can be taken from 9 June 2026."],
])("the days of a notice are counted down %s", (_when, soFar, said) => {
  expect(counted("key-decision", { soFar, needed: 28, completeOn })).toBe(said);
});

test("a notice of a private meeting speaks of the meeting, and one with no number of days of none", () => {
  expect([
    counted("private-meeting", { soFar: 20, needed: 28, completeOn }),
    counted("special-urgency", { soFar: 1, needed: null, completeOn: null }),
    counted("key-decision", { soFar: 2, needed: null, completeOn: null }),
  ]).toEqual([
    "20 of 28 clear days so far; 8 to go. With all of them, the meeting can be held from 9 June 2026.",
    "1 clear day so far. In special urgency the law sets no number.",
    "2 clear days so far.",
  ]);
});

test.each([
  [0, "£0"],
  [9350, "£93.50"],
  [9305, "£93.05"],
  [748_165_800, "£7,481,658"],
  [12_345_678_900_000, "£123,456,789,000"],
])("%i pence are %s", (pence, said) => {
  expect(formatPence(pence)).toBe(said);
});

test("a sum of amounts that are about so much is about so much", () => {
  expect([
    formatSum({ inPence: 9_300_000, approximate: true }),
    formatSum({ inPence: 9_300_000, approximate: false }),
  ]).toEqual(["about £93,000", "£93,000"]);
});

test("an amount says what became of its decision", () => {
  expect([
    describeStanding({ decision: { status: "recommendations-approved" }, isReplaced: false }),
    describeStanding({ decision: { status: "recommendations-approved" }, isReplaced: true }),
    describeStanding({ decision: { status: "refused" }, isReplaced: false }),
  ]).toEqual(["Agreed", "Agreed, and replaced since", "Not agreed"]);
});

test("powers are counted by what was done under them", () => {
  expect(describePowerCounts({ used: 2, unused: 3, "expired-unused": 1 })).toBe(
    "6 powers: 2 used, 3 with no use recorded, 1 that ended with no use recorded.",
  );
  expect(Object.values(powerWords).map(({ tag }) => tag)).toEqual([
    "Used",
    "No use recorded",
    "Ended, no use recorded",
  ]);
});

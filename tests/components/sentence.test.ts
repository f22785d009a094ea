import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { joinSentences, plainText, sentence } from "../../src/components/words/sentence.ts";

const day = calendarDate("2026-03-20");

test("a sentence keeps its days apart from its text", () => {
  expect(sentence`Agreed on ${{ day }} by ${"the Cabinet"}.`).toEqual([
    "Agreed on ",
    { day },
    " by the Cabinet.",
  ]);
});

test("a sentence takes in another sentence", () => {
  expect(sentence`Open until ${sentence`4pm on ${{ day }}`}.`).toEqual(["Open until 4pm on ", { day }, "."]);
});

test("plain text writes the days out", () => {
  expect(plainText(sentence`Agreed on ${{ day }}.`)).toBe("Agreed on 20 March 2026.");
});

test("joining leaves out what is empty and puts one space between", () => {
  expect(joinSentences([sentence`One.`, [], sentence`Two.`])).toEqual(["One. Two."]);
});

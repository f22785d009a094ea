import { describe, expect, test } from "vitest";
import { parseTypedAmount } from "../../src/search/typed-amount.ts";

describe("what a reader types", () => {
  test.each([
    ["7,481,658", 748_165_800],
    ["£7,481,658", 748_165_800],
    ["7481658", 748_165_800],
    ["£ 7481658", 748_165_800],
    ["£7,481,658.50", 748_165_850],
    [" £93.50 ", 9_350],
    ["£2020", 202_000],
    ["2,020", 202_000],
    ["12345", 1_234_500],
    ["999,999,999,999", 99_999_999_999_900],
  ])("%s is an amount", (typed, inPence) => {
    expect(parseTypedAmount(typed)).toBe(inPence);
  });

  test.each([
    ["2020"],
    ["0143"],
    ["93.50"],
    ["2020/0143"],
    ["£7.5m"],
    ["£7,5"],
    ["7,48,165"],
    ["7481,658"],
    ["£7.5"],
    ['"7,481,658"'],
    ["£7,481,658 toll"],
    ["-12345"],
    ["1234567890123"],
    ["£"],
    [""],
  ])("%s is looked for as words are", (typed) => {
    expect(parseTypedAmount(typed)).toBeNull();
  });
});

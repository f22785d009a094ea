import { expect, test } from "vitest";
import type { Matter, Money } from "../../src/register/register.ts";
import { listSingleAmounts } from "../../src/search/single-amounts.ts";
import { sampleMatter } from "../components/sample-register.ts";

const money = (...pounds: number[]): Money[] =>
  pounds.map((each) => ({
    amount: { text: `£${each}`, inPence: each * 100 },
    kind: "one-off",
    years: null,
    approximate: false,
    note: null,
  }));

/** A matter whose decision gives these amounts, or that is not decided, and whose reports give those. */
function matterOf(number: string, decided: number[] | null, ...reported: number[][]): Matter {
  const [report] = sampleMatter.reports;
  const { decision } = sampleMatter;
  if (!report || !decision) throw new Error("The sample is decided, on a report.");
  return {
    ...sampleMatter,
    url: `/${number}/`,
    decision: decided && { ...decision, money: money(...decided) },
    reports: reported.map((each, at) => ({
      ...report,
      url: `/${number}/report-${at + 1}/`,
      money: money(...each),
    })),
  };
}

test("an amount leads to the one matter that gives it: to the decision before a report, and to no old report", () => {
  const matters = [
    matterOf("a", [700, 700], [700, 90], [90]),
    matterOf("b", null, [5]),
    matterOf("c", [40, 60]),
    matterOf("d", [], [40]),
    matterOf("e", null, [40]),
  ];
  expect(listSingleAmounts({ matters })).toEqual({
    "500": "/b/report-1/",
    "6000": "/c/",
    "9000": "/a/report-2/",
    "70000": "/a/",
  });
});

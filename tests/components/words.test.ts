import { expect, test } from "vitest";
import { areaWordsOf, describeWards } from "../../src/components/words/area-words.ts";
import { countBeside, countOf } from "../../src/components/words/count-words.ts";
import { describeStages, nameAskedFact } from "../../src/components/words/data-words.ts";
import { describeFile, formatSize } from "../../src/components/words/file-words.ts";
import { describeMoneyKind, formatMoney } from "../../src/components/words/money-words.ts";
import { nameInYear, nameYear } from "../../src/components/words/year-words.ts";
import { sampleDecision } from "./sample-register.ts";

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [1_234_567, "1.2 MB"],
])("%i bytes are shown as %s", (bytes, shown) => {
  expect(formatSize(bytes)).toBe(shown);
});

test("a file is described by its kind and size", () => {
  expect(
    describeFile({
      name: "appendix-2.xlsx",
      type: "xlsx",
      sizeInBytes: 48_200,
      digest: "",
      url: "",
      sourcePath: "",
    }),
  ).toBe("Excel, 48 kB");
});

test("amounts keep the record's own figures, with what they are", () => {
  expect(sampleDecision.money.map((money) => [formatMoney(money), describeMoneyKind(money)])).toEqual([
    ["£7,481,658", "Contract, whole term: 5 years"],
    ["about £93,000", "Each year"],
  ]);
});

test("a county's divisions are never called wards", () => {
  const words = areaWordsOf({ areaTerm: "division" });
  expect([
    describeWards({ scope: "all" }, words),
    describeWards({ scope: "none" }, words),
    describeWards({ scope: "not-recorded" }, words),
    describeWards(sampleDecision.wards, words),
  ]).toEqual([
    "All divisions",
    "No division in particular",
    "Division not recorded",
    "Harbour East, Harbour West, Staithe",
  ]);
});

test("counts agree with their noun", () => {
  expect([
    countOf(0, "matter"),
    countOf(1, "matter"),
    countOf(1204, "matter"),
    countBeside(0, "matter"),
  ]).toEqual(["0 matters", "1 matter", "1,204 matters", "none"]);
});

test("a page of one year is named by it, and one of no year says that none is recorded", () => {
  expect([
    nameYear(2026),
    nameYear("undated"),
    nameInYear("Staithe ward", 2026),
    nameInYear("Staithe ward", "undated"),
  ]).toEqual(["2026", "No date recorded", "Staithe ward in 2026", "Staithe ward, no date recorded"]);
});

test("how far matters have come is said with each count and its noun", () => {
  expect([
    describeStages({ decisions: 1204, proposed: 1, undecided: 2, unrecorded: [] }),
    describeStages({ decisions: 1, proposed: 0, undecided: 1, unrecorded: [] }),
  ]).toEqual([
    "1,204 decisions taken, 1 record of a proposal, 2 matters with no record of a decision.",
    "1 decision taken, 0 records of proposals, 1 matter with no record of a decision.",
  ]);
});

test("what a decision can lack is named in the council's own word for its areas", () => {
  expect([
    nameAskedFact("wards", { areaTerm: "division" }),
    nameAskedFact("interests", { areaTerm: "ward" }),
  ]).toEqual(["Which divisions it concerns", "The interests declared"]);
});

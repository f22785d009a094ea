import { expect, test } from "vitest";
import { listKeyDecisions, listKeyDecisionYears } from "../../../src/register/queries.ts";
import { datedFiles, proposedFiles, registerOf } from "../sample-content.ts";

const key = { isKey: true, keyReasons: ["expenditure-or-savings"], origin: { source: "old-register.html" } };

const several = {
  ...datedFiles("2024/0002", "2024-07-01", key),
  ...datedFiles("2024/0003", "2024-09-02", key),
  ...datedFiles("2026/0002", "2026-05-05", key),
  ...datedFiles("2026/0003", "2026-05-06"),
  ...proposedFiles("2026/0004", key),
};

test("key decisions are those taken as key, newest first: none that is not key, and no proposal", async () => {
  const register = await registerOf(several);
  expect(listKeyDecisions(register).map(({ reference }) => reference)).toEqual([
    "2026/0002",
    "2024/0003",
    "2024/0002",
  ]);
});

test("key decisions stand by year, newest first", async () => {
  const years = listKeyDecisionYears(await registerOf(several));
  expect(years.map(({ year, entries }) => [year, entries.map(({ reference }) => reference)])).toEqual([
    [2026, ["2026/0002"]],
    [2024, ["2024/0003", "2024/0002"]],
  ]);
});

test("a register with no key decision lists none", async () => {
  const register = await registerOf();
  expect([listKeyDecisions(register), listKeyDecisionYears(register)]).toEqual([[], []]);
});

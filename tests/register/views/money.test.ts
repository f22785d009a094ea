import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listMoney, listMoneyYears, sumMoney } from "../../../src/register/queries.ts";
import type { Money } from "../../../src/register/register.ts";
import {
  type DecisionStatus,
  decisionStatuses,
  type MoneyKind,
  moneyKinds,
} from "../../../src/schema/vocabulary.ts";
import { datedFiles, decisionFile, proposedFiles, quay, registerOf } from "../sample-content.ts";

const lamps = { amount: "£40,000", kind: "one-off", note: "Lamps" };

const several = {
  [`${quay}/decision.md`]: decisionFile({ money: [lamps, { ...lamps, kind: "annual", approximate: true }] }),
  ...datedFiles("2025/0002", "2025-06-02", { status: "refused", money: [lamps] }),
  ...proposedFiles("2026/0003", { money: [lamps] }),
};

const line = (money: Partial<Money>, isCounted = true) => ({
  isCounted,
  money: {
    amount: { text: "£10", inPence: 1000 },
    kind: "capital" as MoneyKind,
    years: null,
    approximate: false,
    note: null,
    ...money,
  },
});

describe("the money of decisions", () => {
  test("is listed as each record gives it, newest decision first, and that of no proposal", async () => {
    const decision = {
      reference: "2026/0001",
      title: "Quay lighting: new lamps",
      url: "/decisions/2026/0001/",
      status: "recommendations-approved",
      decidedOn: "2026-03-20",
    };
    const amount = { text: "£40,000", inPence: 4_000_000 };
    const money = { amount, kind: "one-off", years: null, approximate: false, note: "Lamps" };
    expect(listMoney(await registerOf(several))).toEqual([
      { year: 2026, decision, money, isReplaced: false, isCounted: true },
      {
        year: 2026,
        decision,
        money: { ...money, kind: "annual", approximate: true },
        isReplaced: false,
        isCounted: true,
      },
      {
        year: 2025,
        decision: {
          reference: "2025/0002",
          title: "Matter 0002",
          url: "/decisions/2025/0002/",
          status: "refused",
          decidedOn: "2025-06-02",
        },
        money,
        isReplaced: false,
        isCounted: false,
      },
    ]);
  });

  test("stands under the year of its decision", async () => {
    const years = listMoneyYears(await registerOf(several));
    expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
      [2026, 2],
      [2025, 1],
    ]);
  });

  test("is counted only where the decision was agreed and stands", async () => {
    const statuses = Object.keys(decisionStatuses) as DecisionStatus[];
    const origin = { source: "old-register.html" };
    const files = statuses
      .filter((status) => status !== "proposed")
      .map((status, at) => datedFiles(`2025/00${at + 10}`, "2025-06-02", { status, money: [lamps], origin }));
    const counted = listMoney(await registerOf(Object.assign({}, ...files)))
      .filter(({ isCounted }) => isCounted)
      .map(({ decision }) => decision.status);
    expect([...new Set(counted)].sort()).toEqual([
      "approved-with-amendments",
      "recommendations-approved",
      "upheld",
    ]);
  });

  test("is not counted where a later decision replaces the one it stands in", async () => {
    const files = {
      ...datedFiles("2025/0002", "2025-06-02", { money: [lamps] }),
      ...datedFiles("2026/0002", "2026-05-05", { money: [lamps], supersedes: ["2025/0002"] }),
    };
    const lines = listMoney(await registerOf(files));
    expect(lines.map((each) => [each.decision.reference, each.isReplaced, each.isCounted])).toEqual([
      ["2026/0002", false, true],
      ["2025/0002", true, false],
    ]);
  });
});

describe("money is added up", () => {
  test("by kind, by years, and what is exact apart from what is about so much", () => {
    const lines = [
      line({}),
      line({ approximate: true }),
      line({}),
      line({ years: 3 }),
      line({ kind: "contract-total", years: 5 }),
      line({ kind: "contract-total", years: 4 }),
      line({ kind: "saving" }, false),
    ];
    expect(sumMoney(lines)).toEqual([
      { kind: "contract-total", years: 4, approximate: false, inPence: 1000, amounts: 1 },
      { kind: "contract-total", years: 5, approximate: false, inPence: 1000, amounts: 1 },
      { kind: "capital", years: null, approximate: false, inPence: 2000, amounts: 2 },
      { kind: "capital", years: null, approximate: true, inPence: 1000, amounts: 1 },
      { kind: "capital", years: 3, approximate: false, inPence: 1000, amounts: 1 },
    ]);
  });

  test("so that no sum mixes two kinds, and none loses or repeats an amount", () => {
    const money = fc.record({
      kind: fc.constantFrom(...(Object.keys(moneyKinds) as MoneyKind[])),
      years: fc.constantFrom(null, 1, 5),
      approximate: fc.boolean(),
      amount: fc.nat().map((inPence) => ({ text: "", inPence })),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(money, fc.boolean())), (drawn) => {
        const lines = drawn.map(([each, isCounted]) => line(each, isCounted));
        const sums = sumMoney(lines);
        for (const { inPence, amounts, ...like } of sums) {
          const alike = lines.filter(
            ({ money, isCounted }) =>
              isCounted &&
              money.kind === like.kind &&
              money.years === like.years &&
              money.approximate === like.approximate,
          );
          expect(alike.length).toBe(amounts);
          expect(alike.reduce((sum, { money }) => sum + money.amount.inPence, 0)).toBe(inPence);
        }
        const counted = lines.filter(({ isCounted }) => isCounted).length;
        expect(sums.reduce((sum, { amounts }) => sum + amounts, 0)).toBe(counted);
      }),
    );
  });
});

import { expect, test } from "vitest";
import { deriveListedMatter } from "../../../src/register/listed-matter.ts";
import { getMatter, listCallIns, listCallInYears } from "../../../src/register/queries.ts";
import { councilFile, datedFiles, proposedFiles, registerOf } from "../sample-content.ts";

const calledIn = (on: string, more = {}) => ({
  callIn: {
    eligible: true,
    calledIn: { on, by: "Six members", grounds: "The cost was not weighed.", ...more },
  },
});

const several = {
  ...datedFiles("2024/0002", "2024-12-30", {
    status: "upheld",
    ...calledIn("2025-01-02", { heardOn: "2025-01-14", outcome: "upheld" }),
  }),
  ...datedFiles("2025/0002", "2025-03-03", {
    status: "reconsidered",
    ...calledIn("2025-03-05", { heardOn: "2025-03-12", outcome: "reconsidered" }),
  }),
  ...datedFiles("2026/0002", "2026-05-27", { status: "called-in", ...calledIn("2026-05-29") }),
  ...datedFiles("2026/0003", "2026-05-29"),
  ...datedFiles("2026/0004", "2026-05-28"),
  ...proposedFiles("2026/0005", { publishedOn: "2026-05-29" }),
};

test("call-ins are what is open, soonest closing first, what awaits its outcome, and what has one", async () => {
  const register = await registerOf(several);
  const listed = (reference: string) => deriveListedMatter(getMatter(register, reference));
  const { open, ...others } = listCallIns(register);
  expect(open.map(({ reference }) => reference)).toEqual(["2026/0004", "2026/0003"]);
  expect(others).toEqual({
    unclocked: 0,
    awaited: [
      {
        matter: listed("2026/0002"),
        on: "2026-05-29",
        by: "Six members",
        grounds: "The cost was not weighed.",
        heardOn: null,
        outcome: null,
      },
    ],
    settled: [
      {
        matter: listed("2025/0002"),
        on: "2025-03-05",
        by: "Six members",
        grounds: "The cost was not weighed.",
        heardOn: "2025-03-12",
        outcome: "reconsidered",
      },
      {
        matter: listed("2024/0002"),
        on: "2025-01-02",
        by: "Six members",
        grounds: "The cost was not weighed.",
        heardOn: "2025-01-14",
        outcome: "upheld",
      },
    ],
  });
});

test("call-ins with an outcome stand under the year they were called in, whenever they were decided", async () => {
  const years = listCallInYears(await registerOf(several));
  expect(years.map(({ year, entries }) => [year, entries.map(({ matter }) => matter.reference)])).toEqual([
    [2025, ["2025/0002", "2024/0002"]],
  ]);
});

test("decisions whose closing day cannot be reckoned are counted, and not called open", async () => {
  const files = {
    ...datedFiles("2026/0003", "2026-05-29"),
    "council.yml": councilFile({ callInRules: undefined }),
  };
  const { open, unclocked } = listCallIns(await registerOf(files));
  expect([open, unclocked]).toEqual([[], 1]);
});

import { describe, expect, test } from "vitest";
import { formatProblemsAsGithub } from "../../src/problems/format-github.ts";
import { formatProblemsAsJson } from "../../src/problems/format-json.ts";
import { formatProblemsAsText } from "../../src/problems/format-text.ts";
import { type Problem, problem } from "../../src/problems/problem.ts";

const decision = "content/decisions/2026/0143-harbour-crossing/decision.md";
const read = { records: 40, files: 52 };

const title = problem(
  "value-too-long",
  { path: decision, line: 3, column: 8 },
  {
    field: "title",
    message: "This has 301 characters, and may have at most 300.",
    remedy: "Shorten it, and put the detail in the text of the record.",
  },
);
const ward = problem(
  "value-not-listed",
  { path: decision, line: 12, column: 8 },
  {
    field: "wards",
    message: '"harbourside-east" is not a ward of this council.',
    remedy: 'Did you mean "harbour-east"? Wards are listed in content/wards.yml.',
  },
);
const missing = problem(
  "content-file-missing",
  { path: "content/council.yml", line: 1, column: 1 },
  {
    message: "This file is not there: 100% of the register, and more,\nneeds it.",
    remedy: "Put it back.",
  },
);
const advice: Problem = { ...ward, severity: "advice" };
const forReview: Problem = { ...ward, severity: "review", line: 4 };

describe("for a person", () => {
  test("groups problems by file and place, whatever order they come in, and counts them", () => {
    expect(formatProblemsAsText([ward, missing, title], read).split("\n")).toEqual([
      "content/council.yml",
      "  1:1  This file is not there: 100% of the register, and more,",
      "needs it.",
      "       Put it back.   [content-file-missing]",
      "",
      decision,
      "   3:8  title: This has 301 characters, and may have at most 300.",
      "        Shorten it, and put the detail in the text of the record.   [value-too-long]",
      '  12:8  wards: "harbourside-east" is not a ward of this council.',
      '        Did you mean "harbour-east"? Wards are listed in content/wards.yml.   [value-not-listed]',
      "",
      "3 problems in 2 files: 3 errors.",
    ]);
  });

  test("says the same of many places once, and lists them", () => {
    const places = [5, 6, 7, 8, 9].map((line) => ({ ...ward, line }));
    expect(formatProblemsAsText(places, read).split("\n")).toEqual([
      decision,
      '  5:8  wards: "harbourside-east" is not a ward of this council.',
      '       Did you mean "harbour-east"? Wards are listed in content/wards.yml.   [value-not-listed]',
      "       The same is wrong in 4 other places:",
      `       ${decision}:6:8`,
      `       ${decision}:7:8`,
      `       ${decision}:8:8`,
      `       ${decision}:9:8`,
      "",
      "5 problems in 1 file: 5 errors.",
    ]);
  });

  test.each([
    [[title], "1 problem in 1 file: 1 error."],
    [[forReview], "1 problem in 1 file: 1 for review."],
    [[title, ward, forReview, missing], "4 problems in 2 files: 3 errors, 1 for review."],
    [[title, advice], "2 problems in 1 file: 1 error, 1 to know of."],
  ])("counts errors apart from what is for review", (problems, counted) => {
    expect(formatProblemsAsText(problems, read).split("\n").at(-1)).toBe(counted);
  });

  test("says how much was read when nothing is wrong", () => {
    expect(formatProblemsAsText([], read)).toBe("No problems: 40 records in 52 files.");
    expect(formatProblemsAsText([], { records: 1, files: 1 })).toBe("No problems: 1 record in 1 file.");
  });
});

describe("for a program", () => {
  test("gives every problem in order, and the counts", () => {
    expect(JSON.parse(formatProblemsAsJson([ward, forReview, title]))).toEqual({
      problems: [
        {
          ...title,
          id: "value-too-long",
          severity: "error",
          path: decision,
          line: 3,
          column: 8,
          field: "title",
        },
        { ...forReview, severity: "review", line: 4 },
        { ...ward, severity: "error", line: 12 },
      ],
      counts: {
        total: 3,
        error: 2,
        review: 1,
        files: 1,
        byId: { "value-not-listed": 2, "value-too-long": 1 },
      },
    });
  });

  test("gives empty counts when nothing is wrong", () => {
    expect(JSON.parse(formatProblemsAsJson([]))).toEqual({
      problems: [],
      counts: { total: 0, error: 0, review: 0, files: 0, byId: {} },
    });
  });
});

describe("for GitHub", () => {
  test("gives a command for each problem, with the signs that end one escaped", () => {
    expect(
      formatProblemsAsGithub([forReview, { ...missing, path: "content/a,b:c.yml" }]).split("\n"),
    ).toEqual([
      "::error file=content/a%2Cb%3Ac.yml,line=1,col=1,title=A file that must be there::This file is not there: 100%25 of the register, and more,%0Aneeds it. Put it back. [content-file-missing]",
      `::warning file=${decision},line=4,col=8,title=A value that is not on the list::wards: "harbourside-east" is not a ward of this council. Did you mean "harbour-east"? Wards are listed in content/wards.yml. [value-not-listed]`,
    ]);
  });

  test("gives nothing when nothing is wrong", () => {
    expect(formatProblemsAsGithub([])).toBe("");
  });
});

import { expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { listPapers } from "../../src/components/paper/papers.ts";
import { describeCoverage } from "../../src/components/words/coverage-words.ts";
import { plainText } from "../../src/components/words/sentence.ts";
import { describeWithheld } from "../../src/components/words/withheld-words.ts";
import { sampleMatter } from "./sample-register.ts";

test("papers are numbered among their own kind", () => {
  const [notice] = sampleMatter.notices;
  const [report] = sampleMatter.reports;
  if (!notice || !report) throw new Error("The sample matter has a notice and a report.");
  const inPrivate = { ...notice, kind: "private-meeting" } as const;
  const matter = {
    ...sampleMatter,
    reports: [report, report],
    notices: [notice, inPrivate, { ...inPrivate }],
    appendices: sampleMatter.appendices.slice(0, 1),
  };
  expect(listPapers(matter).map(({ label }) => label)).toEqual([
    "Report",
    "Report 2",
    "Notice of a key decision",
    "Notice of a private meeting",
    "Notice of a private meeting 2",
    "Appendix 1",
  ]);
});

test("a withheld appendix is exempt or confidential, never the one for the other", () => {
  const [, , exempt, confidential] = sampleMatter.appendices;
  if (exempt?.kind !== "exempt" || confidential?.kind !== "confidential")
    throw new Error("The sample matter has an exempt and a confidential appendix.");
  expect([exempt, { ...exempt, paragraphs: [3, 5] as const }, confidential].map(describeWithheld)).toEqual([
    "Not published: exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.",
    "Not published: exempt under paragraphs 3 and 5 of Part 1 of Schedule 12A to the Local Government Act 1972.",
    "Not published: confidential. A government department supplied it on terms that forbid disclosure.",
  ]);
});

test("coverage says what is held and over which days it was decided", () => {
  const coverage = { matters: 3, authored: 2, transcribed: 1 };
  const [from, to] = [calendarDate("2023-01-19"), calendarDate("2026-11-18")];
  expect(
    [
      { ...coverage, from, to },
      { ...coverage, from: null, to: null },
    ]
      .map(describeCoverage)
      .map(plainText),
  ).toEqual([
    "The register holds 3 matters: 2 written here, 1 transcribed from other systems. Its decisions run from 19 January 2023 to 18 November 2026. What is not here may still have been decided.",
    "The register holds 3 matters: 2 written here, 1 transcribed from other systems. What is not here may still have been decided.",
  ]);
});

import { expect, test } from "vitest";
import { listWithheldPapers, listWithheldYears } from "../../../src/register/queries.ts";
import { datedFiles, quay, record, registerOf } from "../sample-content.ts";

const bids = {
  title: "Bids",
  access: "exempt",
  paragraphs: [5, 3],
  publicInterest: "Publishing the bids would harm the bidders.",
  resolvedOn: "2026-03-20",
  reviewOn: "2026-06-01",
};

const several = {
  [`${quay}/appendix-1.md`]: record({ title: "Lamps", access: "public" }, "Forty lamps.\n"),
  [`${quay}/appendix-2.md`]: record(bids),
  [`${quay}/appendix-10.md`]: record({
    title: "Advice",
    access: "confidential",
    ground: "government-terms",
    explanation: "Supplied on terms that forbid disclosure.",
  }),
  ...datedFiles("2025/0002", "2025-05-06"),
  "decisions/2025/0002-other-matter/appendix-1.md": record({
    ...bids,
    resolvedOn: undefined,
    reviewOn: undefined,
  }),
};

const matter = { reference: "2026/0001", title: "Quay lighting: new lamps", url: "/decisions/2026/0001/" };

test("withheld papers are listed with the law and the reasoning, newest matter first, by number within it", async () => {
  expect(listWithheldPapers(await registerOf(several))).toEqual([
    {
      year: 2026,
      matter,
      number: 2,
      title: "Bids",
      url: "/decisions/2026/0001/appendix-2/",
      kind: "exempt",
      paragraphs: [3, 5],
      publicInterest: "Publishing the bids would harm the bidders.",
      resolvedOn: "2026-03-20",
      reviewOn: "2026-06-01",
      isReviewDue: true,
    },
    {
      year: 2026,
      matter,
      number: 10,
      title: "Advice",
      url: "/decisions/2026/0001/appendix-10/",
      kind: "confidential",
      ground: "government-terms",
      explanation: "Supplied on terms that forbid disclosure.",
    },
    {
      year: 2025,
      matter: { reference: "2025/0002", title: "Matter 0002", url: "/decisions/2025/0002/" },
      number: 1,
      title: "Bids",
      url: "/decisions/2025/0002/appendix-1/",
      kind: "exempt",
      paragraphs: [3, 5],
      publicInterest: "Publishing the bids would harm the bidders.",
      resolvedOn: null,
      reviewOn: null,
      isReviewDue: false,
    },
  ]);
});

test.each([
  ["the day before", "2026-05-31", false],
  ["on the day", "2026-06-01", true],
])("a paper is due to be looked at again from its day on: %s", async (_when, asOf, isDue) => {
  const [paper] = listWithheldPapers(await registerOf({ [`${quay}/appendix-2.md`]: record(bids) }, asOf));
  expect(paper?.kind === "exempt" && paper.isReviewDue).toBe(isDue);
});

test("withheld papers stand under the year of their matter", async () => {
  const years = listWithheldYears(await registerOf(several));
  expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
    [2026, 2],
    [2025, 1],
  ]);
});

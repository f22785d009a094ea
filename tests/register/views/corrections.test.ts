import { expect, test } from "vitest";
import { listCorrections, listCorrectionYears } from "../../../src/register/queries.ts";
import { decisionFile, noticeFile, proposedFiles, quay, registerOf, reportFile } from "../sample-content.ts";

const several = {
  [`${quay}/decision.md`]: decisionFile({
    updated: [
      { on: "2026-03-21", what: "Corrected the ward.", why: "Typing error.", by: "Democratic Services" },
      { on: "2026-04-02", what: "Added the price." },
      { on: "2026-04-02", what: "Added the supplier." },
    ],
  }),
  [`${quay}/report.md`]: reportFile({ updated: [{ on: "2026-04-02", what: "Added a table." }] }),
  "decisions/2025/0003-bridge/notice.md": noticeFile({
    reference: "2025/0003",
    title: "The bridge",
    publishedOn: "2025-12-01",
    decisionDue: { from: "2026-07-01" },
    updated: [{ on: "2025-12-31", what: "Put off the day." }],
  }),
  ...proposedFiles("2025/0004", {
    publishedOn: "2025-11-01",
    updated: [{ on: "2025-12-31", what: "Corrected a name." }],
  }),
};

const decision = {
  record: "decision",
  reference: "2026/0001",
  title: "Quay lighting: new lamps",
  url: "/decisions/2026/0001/",
};

test("corrections are the changes made to any record, the latest first, each leading to its record", async () => {
  expect(listCorrections(await registerOf(several))).toEqual([
    { ...decision, on: "2026-04-02", what: "Added the supplier.", why: null, by: null },
    { ...decision, on: "2026-04-02", what: "Added the price.", why: null, by: null },
    {
      record: "report",
      reference: "2026/0001",
      title: "Quay lighting",
      url: "/decisions/2026/0001/report/",
      on: "2026-04-02",
      what: "Added a table.",
      why: null,
      by: null,
    },
    {
      ...decision,
      on: "2026-03-21",
      what: "Corrected the ward.",
      why: "Typing error.",
      by: "Democratic Services",
    },
    {
      record: "proposal",
      reference: "2025/0004",
      title: "Matter 0004",
      url: "/decisions/2025/0004/",
      on: "2025-12-31",
      what: "Corrected a name.",
      why: null,
      by: null,
    },
    {
      record: "notice",
      reference: "2025/0003",
      title: "The bridge",
      url: "/decisions/2025/0003/notice/",
      on: "2025-12-31",
      what: "Put off the day.",
      why: null,
      by: null,
    },
  ]);
});

test("corrections stand under the year of the change", async () => {
  const years = listCorrectionYears(await registerOf(several));
  expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
    [2026, 4],
    [2025, 2],
  ]);
});

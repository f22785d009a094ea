import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import type { AppendixRecord, ParsedMatter, ReportRecord } from "../../src/register/content.ts";
import { publishedPart } from "../../src/register/published.ts";
import { listPublicUrls } from "../../src/register/queries.ts";
import { loadFixture } from "./fixture-register.ts";
import { matterFiles, problemsOf, quay, record, registerOf, reportFile } from "./sample-content.ts";

describe("before the day of an embargo", () => {
  test("nothing of a draft or an embargoed record is in the register", async () => {
    const register = await loadFixture("drafts-and-embargo", "2026-06-30");
    expect(register.matters.map(({ reference }) => reference)).toEqual(["2026/0001"]);
    expect(register.pages.map(({ id }) => id)).toEqual(["about"]);
    expect(register.attachments).toEqual([]);
    expect(JSON.stringify(register)).not.toMatch(/canary/i);
  });

  test("no public address gives one away", async () => {
    const register = await loadFixture("drafts-and-embargo", "2026-06-30");
    expect(listPublicUrls(register).filter((url) => /canary|000[45]|report-2/.test(url))).toEqual([]);
  });
});

describe("from the day of an embargo", () => {
  test("what was embargoed is public, and drafts are not", async () => {
    const register = await loadFixture("drafts-and-embargo", "2026-07-01");
    expect(register.matters.map(({ reference }) => reference)).toEqual(["2026/0005", "2026/0001"]);
    expect(register.matters[1]?.reports.map(({ name }) => name)).toEqual(["report", "report-2"]);
    expect(register.matters[1]?.decision?.supersededBy).toEqual([
      { reference: "2026/0005", title: "Canary under embargo", limb: null, url: "/decisions/2026/0005/" },
    ]);
    expect(JSON.stringify(register)).not.toMatch(/draft/i);
  });
});

describe("an appendix with no date of its own", () => {
  const appendix = {
    [`${quay}/appendix-1.md`]: record({ access: "public", title: "Lamps", file: "appendix-1.txt" }),
    [`${quay}/appendix-1.txt`]: "Forty lamps.\n",
  };
  const withheld = { [`${quay}/decision.md`]: null };

  test("is public with the first report or decision of its folder", async () => {
    const { matters, attachments } = await registerOf(appendix);
    expect(matters[0]?.appendices.map(({ url }) => url)).toEqual(["/decisions/2026/0001/appendix-1/"]);
    expect(attachments.map(({ url }) => url)).toEqual(["/decisions/2026/0001/appendix-1.txt"]);
  });

  test("waits with its report, though there has been notice", async () => {
    const notice = {
      reference: "2026/0001",
      title: "Lamps",
      kind: "key-decision",
      publishedOn: "2026-02-01",
    };
    const files = {
      ...appendix,
      ...withheld,
      [`${quay}/notice.md`]: record({ ...notice, origin: { source: "plan.pdf" } }),
      [`${quay}/report.md`]: reportFile({ publishedOn: "2026-07-01" }),
    };
    const { matters, attachments } = await registerOf(files);
    expect(
      matters.map(({ notices, reports, appendices }) => [notices.length, reports.length, appendices.length]),
    ).toEqual([[1, 0, 0]]);
    expect(attachments).toEqual([]);
  });
});

describe("a page the council writes", () => {
  const linking = record({ title: "About" }, "See [the wall](/decisions/2026/0002/).\n");
  const told =
    'pages/about.md:5:5 "the wall" points to something that will not be public when this is. Publish that first, or change the words. [names-unpublished error]';
  const wall = (changes: Record<string, unknown>) => ({
    "pages/about.md": linking,
    "decisions/2026/0002-wall/report.md": reportFile({ reference: "2026/0002", ...changes }),
  });

  test.each([
    ["a draft", { draft: true }, [told]],
    ["a report of tomorrow", { publishedOn: "2026-06-02" }, [told]],
    ["a report of today", { publishedOn: "2026-06-01" }, []],
  ])("may link only to what is public: %s", async (_what, changes, expected) => {
    expect(await problemsOf(wall(changes), "2026-06-01")).toEqual(expected);
  });
});

test("a file beside a withheld appendix never passes, even if a rule should miss it", () => {
  const file = {
    name: "appendix-1.txt",
    path: "appendix-1.txt",
    absolutePath: "/",
    sizeInBytes: 1,
    digest: "",
    type: "txt" as const,
  };
  const stub = { name: "appendix-1", facts: { access: "exempt" } } as unknown as AppendixRecord;
  const report = { name: "report", facts: {} } as unknown as ReportRecord;
  const matter = { decision: null, reports: [report], notices: [], appendices: [stub], attachments: [file] };
  const open = publishedPart(matter as unknown as ParsedMatter, calendarDate("2026-06-01"));
  expect(open.attachments).toEqual([]);
});

test("a matter whose every record is withheld is not there", async () => {
  const { matters } = await registerOf(matterFiles("2026/0002", { draft: true }));
  expect(matters.map(({ reference, decision }) => [reference, decision === null])).toEqual([
    ["2026/0001", false],
    ["2026/0002", true],
  ]);
});

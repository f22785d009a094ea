import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/cache/digest.ts";
import { listPublicUrls } from "../../src/register/queries.ts";
import type { Register } from "../../src/register/register.ts";
import { createDigester, createViewDigester } from "../../src/site/digest-view.ts";
import { buildFrame } from "../../src/site/frame.ts";
import { listSitePages } from "../../src/site/list-site-pages.ts";
import { datedFiles as dated, quay, record, registerOf, reportFile } from "../register/sample-content.ts";

const origin = { source: "old-register.html" };

/** Matters of several years: some name Eastgate, some are for all wards, some do not say. */
const several = {
  ...dated("2024/0001", "2024-06-03"),
  ...dated("2025/0001", "2025-05-01", { wards: "all" }),
  ...dated("2025/0002", "2025-06-02", { wards: "not-recorded", origin }),
  ...dated("2026/0002", "2026-02-02", {
    wards: ["westgate"],
    decisionMaker: "cabinet",
    regime: "exec-meeting",
  }),
  "decisions/2024/0002-undated/report.md": record({
    reference: "2024/0002",
    title: "Undated",
    to: "cabinet",
    wards: ["westgate"],
    origin,
  }),
};

/** The digest of each page's view, by address. */
function digestPages(register: Register): ReadonlyMap<string, string> {
  const digestView = createViewDigester(buildFrame(register), createDigester(digestOf));
  return new Map([...listSitePages(register)].map(({ url, view }) => [url, digestView(view)]));
}

/** The addresses whose pages are new or made from something else than before. */
function listChanged(before: Register, after: Register): readonly string[] {
  const known = digestPages(before);
  return [...digestPages(after)].flatMap(([url, digest]) => (known.get(url) === digest ? [] : [url])).sort();
}

function viewOf(register: Register, url: string) {
  return [...listSitePages(register)].find((page) => page.url === url)?.view;
}

describe("the pages of the site", () => {
  test("are the public addresses, each once, but for schemas and files", async () => {
    const register = await registerOf(several);
    const pages = [...listSitePages(register)].map(({ url }) => url).sort();
    expect(pages).toEqual(listPublicUrls(register).filter((url) => !url.endsWith(".json")));
  });

  test("that a new decision changes are those that list it or count it, whatever other years hold", async () => {
    const added = dated("2026/0003", "2026-05-05");
    expect(listChanged(await registerOf(several), await registerOf({ ...several, ...added }))).toEqual([
      "/",
      "/about/",
      "/data/",
      "/decision-makers/",
      "/decision-makers/member-streets/",
      "/decision-makers/member-streets/2026/",
      "/decisions/",
      "/decisions/2026/",
      "/decisions/2026/0003/",
      "/decisions/2026/0003/report/",
      "/decisions/2026/05/",
      "/search/",
      "/wards/",
      "/wards/eastgate/",
      "/wards/eastgate/2026/",
    ]);
  });

  test("that a new decision of many views changes are the main page of each and that of its year", async () => {
    const inViews = {
      isKey: true,
      keyReasons: ["expenditure-or-savings"],
      topics: ["Roads"],
      money: [{ amount: "£40,000", kind: "one-off" }],
      delegations: [{ limb: "a", to: "director-place", what: "Choose the lamps." }],
      origin,
    };
    const before = { ...several, ...dated("2024/0005", "2024-06-05", inViews) };
    const added = dated("2026/0003", "2026-05-05", inViews);
    const changed = listChanged(await registerOf(before), await registerOf({ ...before, ...added }));
    expect(changed.filter((url) => /^\/(?!decision|wards|about|data|search|$)/.test(url))).toEqual([
      "/delegations/",
      "/delegations/2026/",
      "/key-decisions/",
      "/key-decisions/2026/",
      "/money/",
      "/money/2026/",
      "/topics/",
      "/topics/roads/",
      "/topics/roads/2026/",
    ]);
  });

  test("that another day changes are those that count days to it, or say what can be called in", async () => {
    const [before, after] = [
      await registerOf(several, "2026-06-01"),
      await registerOf(several, "2026-06-02"),
    ];
    expect(listChanged(before, after)).toEqual(["/forthcoming/"]);
  });

  test("that a change to a report's text changes are those of its matter", async () => {
    const reworded = { [`${quay}/report.md`]: reportFile({}, "1. The lamps on the quay are very old.\n") };
    expect(listChanged(await registerOf(several), await registerOf({ ...several, ...reworded }))).toEqual([
      "/decisions/2026/0001/",
      "/decisions/2026/0001/report/",
    ]);
  });

  test("that a change of title changes are those that say it", async () => {
    const retitled = dated("2025/0001", "2025-05-01", { wards: "all", title: "Another title" });
    expect(listChanged(await registerOf(several), await registerOf({ ...several, ...retitled }))).toEqual([
      "/",
      "/decision-makers/member-streets/",
      "/decision-makers/member-streets/2025/",
      "/decisions/",
      "/decisions/2025/",
      "/decisions/2025/0001/",
      "/decisions/2025/0001/report/",
      "/decisions/2025/05/",
      "/wards/eastgate/",
      "/wards/eastgate/2025/",
      "/wards/westgate/",
      "/wards/westgate/2025/",
    ]);
  });
});

describe("a main page", () => {
  const numbers = Array.from({ length: 21 }, (_, at) => String(at + 11).padStart(4, "0"));
  const many = Object.assign({}, ...numbers.map((number) => dated(`2025/${number}`, "2025-03-03"))) as object;

  const keyDecisions = Object.assign(
    {},
    ...numbers.map((number) =>
      dated(`2025/${number}`, "2025-03-03", { isKey: true, keyReasons: ["expenditure-or-savings"], origin }),
    ),
  ) as object;

  test("of a ward shows the newest 10 of a band, counts all, and leads to its years", async () => {
    const register = await registerOf({ ...several, ...many });
    const view = viewOf(register, "/wards/eastgate/");
    const shown = view?.kind === "ward" ? view.newest : undefined;
    expect(shown?.named.map(({ reference }) => reference)).toEqual([
      "2026/0001",
      ...numbers
        .toReversed()
        .slice(0, 9)
        .map((number) => `2025/${number}`),
    ]);
    expect(view?.kind === "ward" && [view.counts, view.years]).toEqual([
      { named: 23, allWards: 1, notRecorded: 1 },
      [
        { year: 2026, named: 1, allWards: 0, notRecorded: 0 },
        { year: 2025, named: 21, allWards: 1, notRecorded: 1 },
        { year: 2024, named: 1, allWards: 0, notRecorded: 0 },
      ],
    ]);
  });

  test("of a derived list shows the newest 20, counts all, and leads to its years", async () => {
    const register = await registerOf({ ...several, ...keyDecisions });
    const view = viewOf(register, "/key-decisions/");
    const shown = view?.kind === "key-decisions" ? view.shown : undefined;
    expect({ ...shown, entries: shown?.entries.map(({ reference }) => reference) }).toEqual({
      part: "newest",
      entries: numbers
        .toReversed()
        .slice(0, 20)
        .map((number) => `2025/${number}`),
      count: 21,
      years: [{ year: 2025, count: 21 }],
    });
  });

  test("of a decision maker shows the newest 20, counts all, and leads to its years", async () => {
    const register = await registerOf({ ...several, ...many });
    const view = viewOf(register, "/decision-makers/member-streets/");
    expect(view?.kind === "decision-maker" && [view.newest.length, view.count, view.years]).toEqual([
      20,
      25,
      [
        { year: 2026, count: 1 },
        { year: 2025, count: 23 },
        { year: 2024, count: 1 },
      ],
    ]);
  });
});

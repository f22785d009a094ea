import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { listElements, readSitePages, type SitePage, textOf } from "../helpers/site-pages.ts";

const sitePath = inject("sitePath");
const pages = readSitePages(sitePath);
const matterPages = pages.filter(({ url }) => /^\/decisions\/\d{4}\/\d{4}[a-z]?\/$/.test(url));

/** The blocks of JSON-LD on a page. */
function readStructured(page: SitePage): Record<string, unknown>[] {
  return listElements(page, "script").map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
}

function readFile<Data>(url: string): Data {
  return JSON.parse(readFileSync(join(sitePath, url), "utf8")) as Data;
}

describe("the page of a matter", () => {
  test("has its file beside it, names it, and describes the decision if there is one", () => {
    const faults = matterPages.flatMap((page) => {
      const { decision } = readFile<{ decision: { reference: string } | null }>(`${page.url}index.json`);
      const [alternate] = listElements(page, "link").filter(
        ({ properties }) => properties["type"] === "application/json",
      );
      const identified = readStructured(page).map(({ identifier }) => identifier);
      const expected = decision === null ? [] : [decision.reference];
      const isNamed = alternate?.properties["href"] === `${page.url}index.json`;
      return isNamed && identified.join() === expected.join() ? [] : [`${page.url} ${identified}`];
    });
    expect([matterPages.length > 40, faults]).toEqual([true, []]);
  });
});

describe("the page of open data", () => {
  test("describes a data set whose files are all there", () => {
    const page = pages.find(({ url }) => url === "/data/");
    const [dataset = {}] = page ? readStructured(page) : [];
    const files = (dataset["distribution"] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect([dataset["@type"], files.length]).toEqual(["Dataset", 4]);
    expect(files.filter((url) => !existsSync(join(sitePath, new URL(url).pathname)))).toEqual([]);
  });

  test("can be reached from the foot of every page", () => {
    const without = pages.filter(
      (page) => !listElements(page, "a").some(({ properties }) => properties["href"] === "/data/"),
    );
    expect(without.map(({ url }) => url)).toEqual([]);
  });
});

test("the lists of decisions hold as many as there are matters with a decision", () => {
  const decided = matterPages.filter((page) => readStructured(page).length > 0);
  const { decisions } = readFile<{ decisions: object[] }>("/data/decisions.json");
  expect(decisions.length).toBe(decided.length);
});

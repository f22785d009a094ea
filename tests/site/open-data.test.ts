import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "csv-parse/sync";
import { describe, expect, inject, test } from "vitest";
import { listJsonLdFaults } from "../helpers/read-json-ld.ts";
import { listElements, readSitePages, type SitePage, textOf } from "../helpers/site-pages.ts";
import { type Field, listTableFaults } from "../open-data/table-faults.ts";

const sitePath = inject("sitePath");
const pages = readSitePages(sitePath);
const matterPages = pages.filter(({ url }) => /^\/decisions\/\d{4}\/\d{4}[a-z]?\/$/.test(url));

/** The blocks of JSON-LD on a page. */
function readStructured(page: SitePage): Record<string, unknown>[] {
  return listElements(page, "script")
    .filter(({ properties }) => properties["type"] === "application/ld+json")
    .map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
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

test("every page's JSON-LD says nothing that a processor would drop", async () => {
  const structured = pages.flatMap((page) => readStructured(page));
  const faults = await Promise.all(structured.map(listJsonLdFaults));
  const counts = Object.groupBy(structured, (thing) => String(thing["@type"]));
  expect(Object.keys(counts).sort()).toEqual(["CreativeWork", "Dataset"]);
  expect(faults.flat()).toEqual([]);
});

describe("the files of open data", () => {
  test("that are tables keep to their schema; those attached to a matter are tables", () => {
    const { fields } = readFile<{ fields: Field[] }>("/schema/open-data/decisions-table.json");
    const tables = globSync("**/*.csv", { cwd: sitePath });
    const ours = tables.filter((file) => file.endsWith("decisions.csv"));
    const attached = tables.filter((file) => !ours.includes(file));
    expect(attached.length).toBeGreaterThan(3);
    expect(ours.length).toBeGreaterThan(30);
    const faults = ours.flatMap((file) =>
      listTableFaults(fields, readFileSync(join(sitePath, file), "utf8")).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
    for (const file of attached) expect(() => parse(readFileSync(join(sitePath, file)))).not.toThrow();
  });

  test("are described by OpenAPI as its standard has it", async () => {
    expect(await new Validator().validate(readFile<Record<string, unknown>>("/openapi.json"))).toEqual({
      valid: true,
    });
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

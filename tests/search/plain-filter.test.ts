import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findUrls, openSearchInPage } from "../../scripts/bench/search/search-in-page.ts";
import { type FolderServer, serveFolders } from "../../scripts/bench/search/serve-folders.ts";
import type { Register } from "../../src/register/register.ts";
import { startBrowser } from "../helpers/browser.ts";
import { walkSitePages } from "../helpers/site-pages.ts";
import { filterPlainly, listAskedWords } from "./plain-filter.ts";
import { listPlainWords } from "./plain-words.ts";
import { listRandomQueries } from "./random-queries.ts";
import { buildCorpusSite } from "./search-corpus.ts";

/** `npm run test:deep` asks a larger register. */
const mattersSearched = Number(process.env["REGISTER_DEEP_MATTERS"] ?? 60);
const queriesAsked = 300;

let folder: string;
let register: Register;
let sitePath: string;
let browser: Browser;
let server: FolderServer;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "register-plain-"));
  ({ register, sitePath } = await buildCorpusSite(folder, mattersSearched));
  browser = await startBrowser();
  server = await serveFolders({ "/pagefind/": join(sitePath, "pagefind/"), "/src/": "src/" });
  page = await browser.newPage();
  await openSearchInPage(page, server.address);
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a search finds exactly the pages that a plain filter over the register does", async () => {
  const queries = listRandomQueries(register, "plain filter", queriesAsked);
  const words = readWords(new Set(queries.flatMap(listAskedWords)));
  const differing: object[] = [];
  let found = 0;
  for (const query of queries) {
    const [searched, filtered] = [await findUrls(page, query), filterPlainly(register, words, query)];
    if (searched.join() !== filtered.join())
      differing.push({
        query,
        missed: filtered.filter((url) => !searched.includes(url)),
        wrong: searched.filter((url) => !filtered.includes(url)),
      });
    if (filtered.length > 0) found += 1;
  }
  expect(differing).toEqual([]);
  expect(found).toBeGreaterThan(queriesAsked / 4);
}, 900_000);

/** Which of some words each page of a record has, by its address: all of them would be too many to hold. */
function readWords(asked: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const [words, fileTexts] = [new Map<string, ReadonlySet<string>>(), readFileTexts()];
  for (const each of walkSitePages(sitePath)) {
    const held = listPlainWords(each, fileTexts.get(each.url));
    if (held !== null) words.set(each.url, asked.intersection(held));
  }
  return words;
}

/** The cells of the table that an appendix attaches, by the address of the appendix. */
function readFileTexts(): ReadonlyMap<string, string> {
  return new Map(
    register.matters.flatMap(({ appendices }) =>
      appendices.flatMap((appendix) => {
        if (appendix.kind !== "file") return [];
        const cells = parse(readFileSync(join(sitePath, appendix.file.url))) as string[][];
        return [[appendix.url, cells.flat().join(" ")] as const];
      }),
    ),
  );
}

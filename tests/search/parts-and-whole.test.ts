import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  findFirstUrls,
  findUrls,
  findUrlsInOrder,
  openSearchInPage,
  serveSearch,
} from "../../scripts/bench/search/search-in-page.ts";
import type { FolderServer } from "../../scripts/bench/search/serve-folders.ts";
import { joinParts } from "../../scripts/bench/search/whole-part.ts";
import { writeSearchIndex } from "../../scripts/bench/search/write-search-index.ts";
import type { Register } from "../../src/register/register.ts";
import { listSearchParts, type SearchPart } from "../../src/search/search-parts.ts";
import type { SearchQuery } from "../../src/search/search-query.ts";
import { startBrowser } from "../helpers/browser.ts";
import { listRandomQueries } from "./random-queries.ts";
import { buildCorpusSite } from "./search-corpus.ts";

const queriesAsked = 150;

let folder: string;
let register: Register;
let sitePath: string;
let parts: readonly SearchPart[];
let browser: Browser;
let servers: readonly FolderServer[];
let inParts: Page;
let inWhole: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "register-search-"));
  ({ register, sitePath } = await buildCorpusSite(folder, 60));
  parts = listSearchParts(register);
  await writeSearchIndex(sitePath, parts, join(folder, "parts"));
  await writeSearchIndex(sitePath, [joinParts(parts)], join(folder, "whole"));
  browser = await startBrowser();
  servers = [await serveSearch(join(folder, "parts")), await serveSearch(join(folder, "whole"))];
  [inParts, inWhole] = await Promise.all([openAt(servers[0]), openAt(servers[1])]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers ?? []) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openAt(server: FolderServer | undefined): Promise<Page> {
  if (!server) throw new Error("There is no server.");
  const page = await browser.newPage();
  await openSearchInPage(page, server.address);
  return page;
}

test("a search over parts finds the pages that one index of the whole register finds", async () => {
  const queries = listRandomQueries(register, "parts and whole", queriesAsked);
  const differing: object[] = [];
  let found = 0;
  for (const query of queries) {
    const [byParts, byWhole] = await Promise.all([findUrls(inParts, query), findUrls(inWhole, query)]);
    if (byParts.join() !== byWhole.join()) differing.push({ query, byParts, byWhole });
    if (byWhole.length > 0) found += 1;
  }
  expect(differing).toEqual([]);
  expect(found).toBeGreaterThan(queriesAsked / 3);
}, 120_000);

test("the first ten over parts are the first ten of the whole, in the same order", async () => {
  const queries = listRandomQueries(register, "first", 40);
  const ask = (page: Page) => Promise.all(queries.map((query) => findFirstUrls(page, query, 10)));
  expect(await ask(inParts)).toEqual(await ask(inWhole));
}, 120_000);

test("the first ten by how well they fit are the first of all that fit", async () => {
  const queries = listRandomQueries(register, "relevance", 40).map((query): SearchQuery => {
    return { ...query, sort: "relevance" };
  });
  const first = await Promise.all(queries.map((query) => findFirstUrls(inParts, query, 10)));
  const all = await Promise.all(queries.map((query) => findUrlsInOrder(inParts, query)));
  expect(first).toEqual(all.map((urls) => urls.slice(0, 10)));
}, 120_000);

test("pages with one common word are in the order of how well they fit, which is not that of their days", async () => {
  const ask = (sort: SearchQuery["sort"]) =>
    findUrlsInOrder(inParts, { words: "improve", facets: {}, days: null, sort });
  const [fitting, newest] = [await ask("relevance"), await ask("newest")];
  expect(fitting.toSorted()).toEqual(newest.toSorted());
  expect(fitting).not.toEqual(newest);
});

test("every page of every matter is found by a search for nothing", async () => {
  const urls = await findUrls(inParts, { words: "", facets: {}, days: null, sort: "newest" });
  expect(urls).toEqual(register.matters.flatMap(listMatterUrls).sort());
});

test("equal pages give an index of equal bytes, with nothing in it that others can share", async () => {
  const [part] = parts;
  if (!part) throw new Error("The corpus has parts.");
  await writeSearchIndex(sitePath, [part], join(folder, "again"));
  const first = readFolder(join(folder, "parts", part.name));
  expect(readFolder(join(folder, "again", part.name))).toEqual(first);
  const kinds = new Set(Object.keys(first).map((path) => path.replace(/[^/]*_[0-9a-f]+(?=\.)/, "…")));
  expect([...kinds].sort()).toEqual([
    "facts.pack",
    "fragment/….pf_fragment",
    "index/….pf_index",
    "pagefind-entry.json",
    "pagefind-worker.js",
    "….pf_meta",
  ]);
});

function listMatterUrls({ url, reports, notices, appendices }: Register["matters"][number]): string[] {
  return [url, ...[...reports, ...notices, ...appendices].map((paper) => paper.url)];
}

/** Every file in a folder, by its path, as text of its bytes. */
function readFolder(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(path.length + 1), readFileSync(file).toString("base64")];
    }),
  );
}

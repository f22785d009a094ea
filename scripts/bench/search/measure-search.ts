import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../find-browser.mjs";
import { countMatches, findFirstUrls, openSearchInPage, serveSearch } from "./search-in-page.ts";
import type { SearchTrial } from "./search-trials.ts";
import type { FolderServer, Sent } from "./serve-folders.ts";

/** What a search cost a browser that had nothing in its cache: the middle of three. Bytes as they lie on disk. */
export interface SearchCost extends Sent {
  readonly milliseconds: number;
  /** How many pages it found, or loaded where it stops at ten. */
  readonly found: number;
}

/** A trial, and what it cost in one kind of index searched in one way. */
export interface MeasuredTrial {
  readonly title: string;
  readonly cost: SearchCost;
}

/** How results are asked for: the first ten, shown; or all, counted and the first ten shown. */
export type SearchWay = "first" | "all";

const runs = 3;
const shown = 10;

/** Measures opening a search and each trial, every one in a browser context of its own. */
export async function measureSearch(
  indexFolder: string,
  trials: readonly SearchTrial[],
  way: SearchWay,
): Promise<readonly MeasuredTrial[]> {
  const server = await serveSearch(indexFolder);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const measured: MeasuredTrial[] = [];
    for (const { title, query } of trials) {
      const find = way === "first" ? findFirst(query) : findAll(query);
      measured.push({ title, cost: await middleOf(() => measureOnce(browser, server, find)) });
    }
    const opening = await middleOf(() => measureOnce(browser, server, null));
    return [{ title: "to open", cost: opening }, ...measured];
  } finally {
    await browser.close();
    await server.close();
  }
}

type Find = (page: Page) => Promise<number>;

function findFirst(query: SearchTrial["query"]): Find {
  return async (page) => (await findFirstUrls(page, query, shown)).length;
}

function findAll(query: SearchTrial["query"]): Find {
  return (page) => countMatches(page, query, shown);
}

/** Opening is not counted with what is found, unless it is all that is measured. */
async function measureOnce(browser: Browser, server: FolderServer, find: Find | null): Promise<SearchCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    if (find !== null) await openSearchInPage(page, server.address);
    server.takeCount();
    const started = performance.now();
    const found = find === null ? await openOnly(page, server.address) : await find(page);
    const milliseconds = performance.now() - started;
    return { ...server.takeCount(), milliseconds, found };
  } finally {
    await context.close();
  }
}

async function openOnly(page: Page, address: string): Promise<number> {
  await openSearchInPage(page, address);
  return 0;
}

async function middleOf(measure: () => Promise<SearchCost>): Promise<SearchCost> {
  const costs: SearchCost[] = [];
  for (let run = 0; run < runs; run += 1) costs.push(await measure());
  const [, middle] = costs.sort((a, b) => a.milliseconds - b.milliseconds);
  if (!middle) throw new Error("Nothing was measured.");
  return middle;
}

import type { Browser, Page } from "playwright-core";
import type { FolderServer } from "./serve-folders.ts";

/** What a reader waited for, and what was fetched by then, page, styles and scripts included. */
export interface SearchCost {
  readonly milliseconds: number;
  /** Bodies, as they were sent. */
  readonly bytes: number;
  readonly requests: number;
}

/** One search, from an empty cache. */
export interface MeasuredSearch {
  /** Until the first ten results stood in the page. */
  readonly first: SearchCost;
  /** Until their number did, with the count beside each choice. */
  readonly all: SearchCost;
  readonly found: number;
}

/** When what was waited for stood in the page, in milliseconds since 1970. */
interface Marks {
  started: number;
  first?: number;
  all?: number;
}

type Watched = typeof globalThis & { marks: Marks };

const runs = 3;
const mostMilliseconds = 300_000;

/** Opens a page that searches for what its address says, each time in a browser that never saw it: the middle of several. */
export async function measureSearch(
  browser: Browser,
  server: FolderServer,
  address: string,
  times = runs,
): Promise<MeasuredSearch> {
  const measured: MeasuredSearch[] = [];
  for (let run = 0; run < times; run += 1)
    measured.push(await withSearchPage(browser, server, address, (page) => readCosts(page, server)));
  const middle = measured.sort((a, b) => a.first.milliseconds - b.first.milliseconds)[Math.floor(times / 2)];
  if (!middle) throw new Error("Nothing was measured.");
  return middle;
}

/** Milliseconds from a choice being made, on a page that has searched, to the number of what it leaves: the middle of three. */
export async function measureChoice(
  browser: Browser,
  server: FolderServer,
  address: string,
): Promise<number> {
  const measured: number[] = [];
  for (let run = 0; run < runs; run += 1)
    measured.push(await withSearchPage(browser, server, address, choose));
  return measured.sort((a, b) => a - b)[1] ?? Number.NaN;
}

async function withSearchPage<Result>(
  browser: Browser,
  server: FolderServer,
  address: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    server.takeSent();
    await page.goto(server.address + address, { waitUntil: "commit" });
    await page.waitForFunction(() => (globalThis as Watched).marks.all, null, { timeout: mostMilliseconds });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything of its own, and notes when results stand in it. */
function watch(): void {
  const marks: Marks = { started: performance.timeOrigin };
  (globalThis as Watched).marks = marks;
  const now = () => performance.timeOrigin + performance.now();
  new MutationObserver(() => {
    const count = document.querySelector("[data-result-count]");
    if (count !== null || document.querySelector("[data-reference]") !== null) marks.first ??= now();
    if (count !== null) marks.all ??= now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function readCosts(page: Page, server: FolderServer): Promise<MeasuredSearch> {
  const marks = await page.evaluate(() => (globalThis as Watched).marks);
  const found = await page.evaluate(() =>
    Number(document.querySelector("[data-result-count]")?.getAttribute("data-result-count")),
  );
  const sent = server.takeSent();
  const until = (moment = Number.NaN): SearchCost => {
    const before = sent.filter(({ at }) => at <= moment);
    const bytes = before.reduce((sum, each) => sum + each.bytes, 0);
    return { milliseconds: moment - marks.started, bytes, requests: before.length };
  };
  return { first: until(marks.first), all: until(marks.all), found };
}

/** Ticks the first ward that would leave something. */
function choose(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const results = document.querySelector("[data-result-count]");
        const box = document.querySelector<HTMLInputElement>('input[name="ward"]:not(:checked)');
        if (!results || !box) throw new Error("The page has no ward to choose.");
        results.removeAttribute("data-result-count");
        const started = performance.now();
        new MutationObserver(() => {
          if (results.hasAttribute("data-result-count")) resolve(performance.now() - started);
        }).observe(results, { attributes: true });
        box.click();
      }),
  );
}

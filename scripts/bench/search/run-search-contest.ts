import { type Browser, chromium } from "playwright-core";
import type { Register } from "../../../src/register/register.ts";
import { listSearchParts } from "../../../src/search/search-parts.ts";
import { findBrowser } from "../../find-browser.mjs";
import { type MeasuredSearch, measureChoice, measureSearch } from "./measure-search.ts";
import { readAttached } from "./read-attached.ts";
import {
  type BuiltSearch,
  prepareMiniSearch,
  prepareOwn,
  prepareWhole,
  type SearchContestant,
} from "./search-contestants.ts";
import { busiestWard, chooseTrials, type SearchTrial, serialiseTrial } from "./search-trials.ts";
import { type FolderServer, serveFolders } from "./serve-folders.ts";
import { poorLine } from "./slow-line.ts";

/** What each search cost one contestant. */
export interface SearchOutcome {
  readonly contestant: SearchContestant;
  readonly trials: readonly {
    readonly title: string;
    readonly newest: MeasuredSearch;
    /** Null where no words were asked for. */
    readonly relevance: MeasuredSearch | null;
    readonly poorLine: MeasuredSearch;
    readonly choiceMilliseconds: number;
  }[];
}

/** Searches a built site in a browser, and the same pages by other means, one after another. */
export async function runSearchContest(
  register: Register,
  sitePath: string,
  workPath: string,
  tell: (line: string) => void,
): Promise<readonly SearchOutcome[]> {
  const parts = listSearchParts(register);
  const texts = await readAttached(register, sitePath);
  const findText = (url: string) => texts.get(url) ?? null;
  const built: BuiltSearch = { sitePath, parts, findText, ward: busiestWard(register), workPath };
  const contestants = [prepareOwn(built)];
  for (const prepare of [prepareWhole, prepareMiniSearch]) {
    tell(`search: making ready (${prepare.name})`);
    const prepared = await prepare(built);
    if ("why" in prepared) tell(`Not measured: MiniSearch (${prepared.why}).`);
    else contestants.push(prepared);
  }
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const outcomes: SearchOutcome[] = [];
    for (const contestant of contestants)
      outcomes.push(await runTrials(browser, contestant, chooseTrials(register), tell));
    return outcomes;
  } finally {
    await browser.close();
  }
}

async function runTrials(
  browser: Browser,
  contestant: SearchContestant,
  trials: readonly SearchTrial[],
  tell: (line: string) => void,
): Promise<SearchOutcome> {
  const near = await serveFolders(contestant.folders);
  const far = await serveFolders(contestant.folders, poorLine);
  try {
    const measured = [];
    for (const trial of trials) {
      tell(`search: ${contestant.title}, ${trial.title}`);
      measured.push(await runTrial(browser, contestant.pageUrl, trial, near, far));
    }
    return { contestant, trials: measured };
  } finally {
    await near.close();
    await far.close();
  }
}

async function runTrial(
  browser: Browser,
  pageUrl: string,
  { title, query }: SearchTrial,
  near: FolderServer,
  far: FolderServer,
): Promise<SearchOutcome["trials"][number]> {
  const newest = `${pageUrl}?${serialiseTrial(query)}`;
  const relevance = `${pageUrl}?${serialiseTrial({ ...query, sort: "relevance" })}`;
  return {
    title,
    newest: await measureSearch(browser, near, newest),
    relevance: query.words === "" ? null : await measureSearch(browser, near, relevance),
    // Such a line, which is a reckoning, is the same each time; a whole index takes minutes over it.
    poorLine: await measureSearch(browser, far, newest, 1),
    choiceMilliseconds: await measureChoice(browser, near, newest),
  };
}

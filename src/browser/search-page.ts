import type { WordMatch } from "../search/open-part.ts";
import { type Found, openSearch, type RegisterSearch } from "../search/open-search.ts";
import { parseSearchState, type SearchState, toQuery } from "../search/search-state.ts";
import { findDirectUrl } from "./direct-url.ts";
import { offerDownload } from "./download-results.ts";
import { fetchAheadForWords, loadPagefind, readOwnParts } from "./own-search.ts";
import { addressOf, openSearchForm } from "./search-form.ts";
import { showPages } from "./show-pages.ts";
import { showResults } from "./show-results.ts";
import { showFailure, showFaults, showFound, showIdle, showSearching } from "./show-state.ts";

const resultsOnPage = 10;

const form = openSearchForm();
let search: Promise<RegisterSearch> | undefined;
/** Counts the searches, so that one that is overtaken shows nothing. */
let newest = 0;

form.onAsked(() => {
  history.pushState(null, "", addressOf(form.read()));
  void run();
});
addEventListener("popstate", () => void run());
if (location.search !== "") form.fold();
void run();

/** Does what the address says. */
async function run(): Promise<void> {
  newest += 1;
  const turn = newest;
  const { state, faults } = parseSearchState(new URLSearchParams(location.search), form.known);
  form.write(state);
  showFaults(faults);
  if (location.search === "") return showIdle();
  showSearching();
  try {
    await find(state, () => turn === newest);
  } catch (cause) {
    console.error(cause);
    if (turn === newest) showFailure();
  }
}

async function find(state: SearchState, isNewest: () => boolean): Promise<void> {
  const direct = await findDirectUrl(state);
  if (direct !== null && isNewest()) return location.replace(direct);
  if (state.q.trim() !== "") fetchAheadForWords();
  search ??= startSearch();
  const opened = await search;
  const query = toQuery(state);
  const first = await opened.findFirst(query, state.page * resultsOnPage);
  await showMatches(first.slice((state.page - 1) * resultsOnPage), isNewest);
  const found = await opened.findAll(query);
  if (isNewest()) await settle(state, found, isNewest);
}

async function showMatches(matches: readonly WordMatch[], isNewest: () => boolean): Promise<void> {
  const results = await Promise.all(
    matches.slice(0, resultsOnPage).map(async (match) => ({ match, page: await match.load() })),
  );
  if (isNewest()) showResults(results, form.known);
}

/** Says how much was found, once all is known. An address may ask for a page beyond the last. */
async function settle(
  state: SearchState,
  { matches, counts }: Found,
  isNewest: () => boolean,
): Promise<void> {
  const pages = Math.max(1, Math.ceil(matches.length / resultsOnPage));
  const page = Math.min(state.page, pages);
  if (page !== state.page) await showMatches(matches.slice((page - 1) * resultsOnPage), isNewest);
  if (!isNewest()) return;
  form.writeCounts(counts);
  showPages(pages, { ...state, page });
  offerDownload(matches, form.known);
  showFound(matches.length, page, pages);
}

async function startSearch(): Promise<RegisterSearch> {
  return openSearch(loadPagefind, await readOwnParts());
}

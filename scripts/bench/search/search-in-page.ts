import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { RegisterSearch } from "../../../src/search/open-search.ts";
import type { SearchQuery } from "../../../src/search/search-query.ts";
import { searchIndexUrl, searchPartsUrl } from "../../../src/urls.ts";
import { type FolderServer, serveFolders } from "./serve-folders.ts";

type Searching = typeof globalThis & { registerSearch: RegisterSearch };

/** Serves an index made by `writeSearchIndex`, and the code that searches it. */
export function serveSearch(indexFolder: string): Promise<FolderServer> {
  const sourceFolder = fileURLToPath(new URL("../../../src/", import.meta.url));
  return serveFolders({ [searchIndexUrl]: `${indexFolder}/`, "/src/": sourceFolder });
}

/** Goes to an empty page and opens the search in it, as a search page would. */
export async function openSearchInPage(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/`);
  // As text: what builds this file would make its own of an import within a function.
  await page.evaluate(`Promise.all([
    import("/src/search/open-search.ts"),
    fetch("${searchPartsUrl}").then((response) => response.json()),
  ]).then(([{ openSearch }, parts]) => {
    globalThis.registerSearch = openSearch(() => import("${searchIndexUrl}pagefind.js"), parts);
  })`);
}

/** The addresses of every match, sorted. */
export async function findUrls(page: Page, query: SearchQuery): Promise<string[]> {
  return (await findUrlsInOrder(page, query)).sort();
}

/** The addresses of every match in the order asked for. */
export function findUrlsInOrder(page: Page, query: SearchQuery): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const { matches } = await (globalThis as Searching).registerSearch.findAll(asked);
    return matches.map((match) => match.page.url);
  }, query);
}

/** The addresses of the first matches in the order asked for, loaded as a search page would. */
export function findFirstUrls(page: Page, query: SearchQuery, count: number): Promise<string[]> {
  return page.evaluate(
    async ([asked, most]) => {
      const matches = await (globalThis as Searching).registerSearch.findFirst(asked, most);
      const loaded = await Promise.all(matches.map((match) => match.load()));
      return loaded.map(({ url }) => url);
    },
    [query, count] as const,
  );
}

import { countFacets, type FacetCounts } from "./count-facets.ts";
import { createIndexOpener, type OpenPart, openPart, type PlacedPart, type WordMatch } from "./open-part.ts";
import { compareMatches, isSettled, listInOrder } from "./order-matches.ts";
import type { PagefindModule } from "./pagefind-module.ts";
import { agrees, mayMatch, type SearchQuery } from "./search-query.ts";

/** Everything a query finds. */
export interface Found {
  /** In the order asked for. */
  readonly matches: readonly WordMatch[];
  /** How many more or fewer there would be with each value. */
  readonly counts: FacetCounts;
}

/** The search of a register, in a browser. Parts are opened when they are first needed, and stay open. */
export interface RegisterSearch {
  /** The first matches in the order asked for: no more than `count`, and no more parts opened than it takes to be sure of them. */
  findFirst(query: SearchQuery, count: number): Promise<readonly WordMatch[]>;
  /** Every match, in every part. */
  findAll(query: SearchQuery): Promise<Found>;
}

/** Opens the search over the parts of a register. Asks for nothing until something is looked for. */
export function openSearch(
  loadPagefind: () => Promise<PagefindModule>,
  placed: readonly PlacedPart[],
): RegisterSearch {
  const openIndex = createIndexOpener(loadPagefind);
  return searchIn(placed.map((part) => openPart(part, openIndex)));
}

/** The search over parts that are open. */
export function searchIn(parts: readonly OpenPart[]): RegisterSearch {
  return {
    findFirst: (query, count) => takeFirst(parts, query, count),
    findAll: (query) => findInAll(parts, query),
  };
}

async function findInAll(parts: readonly OpenPart[], query: SearchQuery): Promise<Found> {
  const possible = parts.filter(({ days }) => mayMatch(query, days));
  const withWords = (await Promise.all(possible.map((part) => part.match(query.words)))).flat();
  return {
    matches: withWords.filter(({ page }) => agrees(page, query)).sort(compareMatches(query.sort)),
    counts: countFacets(
      withWords.map(({ page }) => page),
      query,
    ),
  };
}

/** Looks into one part, then two more, then four, until no part that is left can hold anything that comes before. */
async function takeFirst(
  parts: readonly OpenPart[],
  query: SearchQuery,
  count: number,
): Promise<readonly WordMatch[]> {
  if (query.sort === "relevance") return (await findInAll(parts, query)).matches.slice(0, count);
  const inOrder = listInOrder(
    parts.filter(({ days }) => mayMatch(query, days)),
    query.sort,
  );
  let found: WordMatch[] = [];
  for (let [from, size] = [0, 1]; from < inOrder.length; from += size, size *= 2) {
    if (isSettled(found, count, inOrder.slice(from), query.sort)) break;
    const next = inOrder.slice(from, from + size).map((part) => part.match(query.words));
    const agreeing = (await Promise.all(next)).flat().filter(({ page }) => agrees(page, query));
    found = [...found, ...agreeing].sort(compareMatches(query.sort)).slice(0, count);
  }
  return found;
}

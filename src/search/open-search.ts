import { countFacets, type FacetCounts } from "./count-facets.ts";
import { createIndexOpener, type OpenPart, openPart, type PlacedPart, type WordMatch } from "./open-part.ts";
import { compareMatches, type DayOrder, isSettled, listInOrder } from "./order-matches.ts";
import type { PagefindModule } from "./pagefind-module.ts";
import { agrees, hasOnlyWords, mayMatch, type SearchQuery } from "./search-query.ts";

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
    findAll: (query) => findAndCount(parts, query),
  };
}

async function findAndCount(parts: readonly OpenPart[], query: SearchQuery): Promise<Found> {
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

function takeFirst(
  parts: readonly OpenPart[],
  query: SearchQuery,
  count: number,
): Promise<readonly WordMatch[]> {
  const possible = parts.filter(({ days }) => mayMatch(query, days));
  if (query.sort !== "relevance")
    return takeInOrder(listInOrder(possible, query.sort), query, query.sort, count);
  return takeBest(possible, query, count);
}

/** A word that one page in forty has is found ten times in so many. */
const pagesAtFirst = 400;

/**
 * Looks into the parts of four hundred pages, then of four times as many, until no part that is left can hold anything
 * that comes before. Those of a round are fetched at the same time, and on a poor line each round is felt.
 */
async function takeInOrder(
  inOrder: readonly OpenPart[],
  query: SearchQuery,
  sort: DayOrder,
  count: number,
): Promise<readonly WordMatch[]> {
  let found: readonly WordMatch[] = [];
  let left = inOrder;
  for (let pages = pagesAtFirst; left.length > 0 && !isSettled(found, count, left, sort); pages *= 4) {
    const round = listPartsOf(left, pages);
    if (left === inOrder) for (const part of round) part.prefetch(query.words);
    const next = await findInAll(round, query);
    found = [...found, ...next].sort(compareMatches(sort)).slice(0, count);
    left = left.slice(round.length);
  }
  return found;
}

/** The first parts with at least so many pages together. */
function listPartsOf(parts: readonly OpenPart[], wanted: number): readonly OpenPart[] {
  let pages = 0;
  const enough = parts.findIndex((part) => {
    pages += part.pages;
    return pages >= wanted;
  });
  return enough === -1 ? parts : parts.slice(0, enough + 1);
}

/** Looks into every part for how well each page fits and, where nothing but words was asked for, knows by that which parts hold the best. */
async function takeBest(
  parts: readonly OpenPart[],
  query: SearchQuery,
  count: number,
): Promise<readonly WordMatch[]> {
  const holding = hasOnlyWords(query) ? await listPartsOfBest(parts, query.words, count) : parts;
  return (await findInAll(holding, query)).sort(compareMatches("relevance")).slice(0, count);
}

/** The parts with a page that fits as well as the last of so many. */
async function listPartsOfBest(
  parts: readonly OpenPart[],
  words: string,
  count: number,
): Promise<readonly OpenPart[]> {
  const scores = await Promise.all(parts.map((part) => part.score(words)));
  const least = scores.flat().sort((a, b) => b - a)[count - 1] ?? 0;
  return parts.filter((_, at) => scores[at]?.some((score) => score >= least));
}

async function findInAll(parts: readonly OpenPart[], query: SearchQuery): Promise<WordMatch[]> {
  const withWords = await Promise.all(parts.map((part) => part.match(query.words)));
  return withWords.flat().filter(({ page }) => agrees(page, query));
}

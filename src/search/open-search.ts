import { matchWords } from "./match-words.ts";
import type { PagefindInstance, PagefindModule, PagefindPage, PagefindResult } from "./pagefind-module.ts";
import type { PartDays } from "./search-parts.ts";
import { listFilters, mayMatch, type SearchQuery } from "./search-query.ts";

/** One part of the search index, as `/pagefind/parts.json` lists it. */
export interface PlacedPart {
  readonly name: string;
  /** Where it is, ending in a slash. */
  readonly url: string;
  /** Changes whenever anything in the part does, so that a browser may keep what it fetched. */
  readonly tag: string;
  readonly pages: number;
  readonly days: PartDays;
}

/** The search of a register, in a browser. Parts are opened when they are first needed, and stay open. */
export interface RegisterSearch {
  /** The newest matches, newest first: no more than `count`, and no more parts opened than it takes to be sure of them. */
  findNewest(query: SearchQuery, count: number): Promise<readonly PagefindPage[]>;
  /** Every match, in every part; within a part, newest first. */
  findAll(query: SearchQuery): Promise<readonly PagefindResult[]>;
}

/** Opens the search over the parts of a register. Asks for nothing until something is looked for. */
export function openSearch(pagefind: PagefindModule, parts: readonly PlacedPart[]): RegisterSearch {
  const open = createOpener(pagefind);
  const newestFirst = [...parts].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  const match = async (part: PlacedPart, query: SearchQuery) =>
    matchWords(await open(part), query.words, listFilters(query, part.days));
  const listPossible = (query: SearchQuery) => newestFirst.filter(({ days }) => mayMatch(query, days));
  return {
    findNewest: (query, count) =>
      takeNewest(listPossible(query), count, async (part) => loadFirst(await match(part, query), count)),
    findAll: async (query) =>
      (await Promise.all(listPossible(query).map((part) => match(part, query)))).flat(),
  };
}

/**
 * Opens each part once. The first is waited for: Pagefind loads its WebAssembly with every part, and two that load it
 * at the same time would each take the other's memory for their own.
 */
function createOpener(pagefind: PagefindModule): (part: PlacedPart) => Promise<PagefindInstance> {
  const opened = new Map<string, Promise<PagefindInstance>>();
  let first: Promise<PagefindInstance> | undefined;
  const start = ({ url, tag }: PlacedPart) => pagefind.createInstance({ basePath: url, metaCacheTag: tag });
  const startFirst = async (part: PlacedPart) => {
    const index = start(part);
    await index.preload("");
    return index;
  };
  return (part) => {
    const known = opened.get(part.name);
    if (known !== undefined) return known;
    const opening: Promise<PagefindInstance> =
      first === undefined ? startFirst(part) : first.then(() => start(part));
    first ??= opening;
    opened.set(part.name, opening);
    return opening;
  };
}

/** Looks into one part, then two more, then four, until no part that is left can hold anything newer. */
async function takeNewest(
  parts: readonly PlacedPart[],
  count: number,
  find: (part: PlacedPart) => Promise<readonly PagefindPage[]>,
): Promise<readonly PagefindPage[]> {
  let found: PagefindPage[] = [];
  for (let [from, size] = [0, 1]; from < parts.length; from += size, size *= 2) {
    const next = parts.slice(from, from + size);
    if (next[0] && isSettled(found, count, next[0])) break;
    found = [...found, ...(await Promise.all(next.map(find))).flat()].sort(byNewest).slice(0, count);
  }
  return found;
}

function isSettled(found: readonly PagefindPage[], count: number, next: PlacedPart): boolean {
  const last = found[count - 1];
  return last !== undefined && dayOf(last) > lastDay(next);
}

function loadFirst(results: readonly PagefindResult[], count: number): Promise<PagefindPage[]> {
  return Promise.all(results.slice(0, count).map((result) => result.data()));
}

/** Pages of one day stand by address, the last first: the order that a part, indexed by address, gives them in. */
function byNewest(a: PagefindPage, b: PagefindPage): number {
  const [keyOfA, keyOfB] = [`${dayOf(a)} ${a.url}`, `${dayOf(b)} ${b.url}`];
  return keyOfA < keyOfB ? 1 : keyOfA > keyOfB ? -1 : 0;
}

function dayOf({ meta }: PagefindPage): string {
  return meta["day"] ?? "";
}

function lastDay({ days }: PlacedPart): string {
  return days.sorted?.last ?? "";
}

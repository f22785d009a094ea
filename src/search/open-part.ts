import { type IndexedPage, parseFacts } from "./facts-table.ts";
import { matchWords } from "./match-words.ts";
import {
  type PageFragment,
  type PagefindInstance,
  type PagefindModule,
  type PagefindResult,
  searchLanguage,
} from "./pagefind-module.ts";
import { readPacked } from "./read-packed.ts";
import type { PartDays } from "./search-query.ts";

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

/** A page that has the words looked for, in a part. */
export interface WordMatch {
  readonly page: IndexedPage;
  /** 0 where no words were asked for. */
  readonly score: number;
  /** Its title, one with those of all pages of its part. */
  readTitle(): Promise<string>;
  /** The page's own words, and the places of those that matched. */
  load(): Promise<LoadedPage>;
}

/** The words of a page, and the places of those that matched. */
export type LoadedPage = PageFragment & { readonly locations: readonly number[] };

/** A part that is asked for nothing until something is looked for in it. */
export interface OpenPart extends PlacedPart {
  /**
   * The pages with all these words, in the order of their addresses; all of them where there are none. What is known of
   * the pages is fetched only where there is a match, and is as much again as what finds it.
   */
  match(words: string): Promise<readonly WordMatch[]>;
  /** How well each page with all these words fits, in no order; nothing is fetched but what finds them. */
  score(words: string): Promise<readonly number[]>;
  /**
   * Fetches what is known of the pages and, for words, what is read first of the index, before either is asked for: for a
   * part in which a match is likely.
   */
  prefetch(words: string): void;
}

/** Where Pagefind's index of a part comes from. Asked for only when words are looked for. */
export type OpenIndex = (part: PlacedPart) => Promise<PagefindInstance>;

/**
 * Opens a part that lies at `part.url`, on this site or on another.
 * @param parsePages reads its table of facts: `parseFacts`, unless the table is another site's and must be checked.
 */
export function openPart(
  part: PlacedPart,
  openIndex: OpenIndex,
  parsePages: (text: string) => readonly IndexedPage[] = parseFacts,
): OpenPart {
  let pages: Promise<readonly IndexedPage[]> | undefined;
  const readPages = () => {
    pages ??= readPacked(`${part.url}facts.pack?${part.tag}`).then(parsePages);
    return pages;
  };
  let ahead: Promise<void> | undefined;
  const readTitle = openTitles(part);
  const find = rememberLast((words) => openIndex(part).then((index) => matchWords(index, words)));
  return {
    ...part,
    match: rememberLast((words) =>
      words.trim() === ""
        ? matchAll(part, readPages(), readTitle)
        : matchFound(find(words), readPages, readTitle),
    ),
    score: async (words) => [...(await find(words)).values()].map(({ score }) => score),
    prefetch: (words) => {
      if (words.trim() !== "") ahead ??= fetchIndexAhead(part);
      // Whoever needs them waits for them, and is told when they do not come.
      void Promise.allSettled([readPages(), ahead]);
    },
  };
}

/**
 * Puts into the browser's cache what Pagefind reads of a part one after another, and only once it has started.
 * Pagefind 1.6.0, pagefind_web_js/lib/coupled_search.ts: `loadEntry`, `loadMeta`.
 */
async function fetchIndexAhead({ url, tag }: PlacedPart): Promise<void> {
  const entry = await fetch(`${url}pagefind-entry.json?ts=${tag}`);
  const { languages } = (await entry.json()) as { languages: Record<string, { hash: string }> };
  const meta = await fetch(`${url}pagefind.${languages[searchLanguage]?.hash}.pf_meta`);
  await meta.arrayBuffer();
}

/** Makes again only what is asked for with other words than the last time. */
function rememberLast<Made>(make: (words: string) => Promise<Made>): (words: string) => Promise<Made> {
  let last: { readonly words: string; readonly made: Promise<Made> } | undefined;
  return (words) => {
    if (last?.words !== words) last = { words, made: make(words) };
    return last.made;
  };
}

async function matchFound(
  finding: Promise<ReadonlyMap<string, PagefindResult>>,
  readPages: () => Promise<readonly IndexedPage[]>,
  readTitle: ReadTitle,
): Promise<readonly WordMatch[]> {
  const found = await finding;
  if (found.size === 0) return [];
  return (await readPages()).flatMap((page) => {
    const result = found.get(page.id);
    if (result === undefined) return [];
    return { page, score: result.score, readTitle: () => readTitle(page), load: () => result.data() };
  });
}

async function matchAll(
  part: PlacedPart,
  pages: Promise<readonly IndexedPage[]>,
  readTitle: ReadTitle,
): Promise<readonly WordMatch[]> {
  return (await pages).map((page) => {
    return { page, score: 0, readTitle: () => readTitle(page), load: () => readFragment(part, page) };
  });
}

type ReadTitle = (page: IndexedPage) => Promise<string>;

/** Fetches the titles of a part when one is asked for, and again after they did not come. */
function openTitles({ url, tag }: PlacedPart): ReadTitle {
  let titles: Promise<Readonly<Record<string, string>>> | undefined;
  return async ({ id }) => {
    titles ??= readPacked(`${url}titles.pack?${tag}`).then((text) => JSON.parse(text));
    try {
      return (await titles)[id] ?? "";
    } catch (cause) {
      titles = undefined;
      throw cause;
    }
  };
}

/** A page's fragment without Pagefind, which has nothing to mark where no words were asked for. */
async function readFragment({ url }: PlacedPart, { id }: IndexedPage): Promise<LoadedPage> {
  const text = await readPacked(`${url}fragment/${id}.pf_fragment`);
  // Pagefind begins each file it packs with this. Pagefind 1.6.0, pagefind/src/output/mod.rs.
  return { ...(JSON.parse(text.replace(/^pagefind_dcd/, "")) as PageFragment), locations: [] };
}

/** Starts one index, which may then still be loading. */
export type StartIndex = (pagefind: PagefindModule, part: PlacedPart) => Promise<PagefindInstance>;

/**
 * Opens Pagefind's index of each part once. The first is waited for: Pagefind loads its WebAssembly with every part,
 * and two that load it at the same time would each take the other's memory for their own.
 * @param loadPagefind asked for once, when the first index is.
 */
export function createIndexOpener(
  loadPagefind: () => Promise<PagefindModule>,
  startIndex: StartIndex = startAlone,
): OpenIndex {
  const opened = new Map<string, Promise<PagefindInstance>>();
  let first: Promise<PagefindInstance> | undefined;
  const start = async (part: PlacedPart) => startIndex(await loadPagefind(), part);
  const startFirst = async (part: PlacedPart) => {
    const index = await start(part);
    await index.preload("");
    return index;
  };
  return (part) => {
    const known = opened.get(part.url);
    if (known !== undefined) return known;
    const opening: Promise<PagefindInstance> =
      first === undefined ? startFirst(part) : first.then(() => start(part));
    first ??= opening;
    opened.set(part.url, opening);
    return opening;
  };
}

/** Starts the index of a part on this site, by itself. */
export async function startAlone(
  { createInstance }: PagefindModule,
  part: PlacedPart,
): Promise<PagefindInstance> {
  return createInstance({ basePath: part.url, metaCacheTag: part.tag });
}

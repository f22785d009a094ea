/** The version that every index here is written and read with. An index of another version is not merged with ours. */
export const pagefindVersion = "1.6.0";

/** The language of every page's words, whatever its `lang` says: one index each for `en` and `en-gb` would be two searches. */
export const searchLanguage = "en";

/** What Pagefind runs in a browser, by the names it gives its files. */
export const pagefindFiles = {
  script: "pagefind.js",
  worker: "pagefind-worker.js",
  webAssembly: `wasm.${searchLanguage}.pagefind`,
} as const;

/** What is used here of `/pagefind/pagefind.js`, which knows no types. Pagefind 1.6.0, pagefind_web_js/lib/public_search_api.ts. */
export interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance & PagefindMerger;
}

/** An instance that can take in the index at another address, of which it then loads data alone. */
export interface PagefindMerger {
  /** @param options `mergeFilter`: a filter, and its value, that every page of the index then has. */
  mergeIndex(
    url: string,
    options: { metaCacheTag: string; mergeFilter: Readonly<Record<string, string>> },
  ): Promise<void>;
}

/** One open index. */
export interface PagefindInstance {
  preload(term: string): Promise<void>;
  search(term: string, options: object): Promise<{ results: readonly PagefindResult[] }>;
}

/** A match that is not yet loaded. */
export interface PagefindResult {
  /** Within one index, the same for the same page. */
  readonly id: string;
  /** How well the words fit, reckoned within one index: between parts of a register it is near enough to sort by. */
  readonly score: number;
  data(): Promise<PageFragment & { readonly locations: readonly number[] }>;
}

/** A page's fragment: its words, and where among them its anchors are. */
export interface PageFragment {
  readonly url: string;
  /** Plain text; a word's place is its number when this is cut at white space. */
  readonly content: string;
  /** `title`, among others. */
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly PageAnchor[];
}

/** An element with an id: `location` is the place of the first word in it or after it. */
export interface PageAnchor {
  readonly id: string;
  readonly location: number;
}

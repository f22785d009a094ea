/** What is used here of `/pagefind/pagefind.js`, which knows no types. Pagefind 1.6.0, pagefind_web_js/lib/public_search_api.ts. */
export interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance;
}

/** One open index. */
export interface PagefindInstance {
  preload(term: string): Promise<void>;
  /** A null term matches every page. */
  search(term: string | null, options: PagefindOptions): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

/** A match that is not yet loaded. */
export interface PagefindResult {
  /** Within one index, the same for the same page. */
  readonly id: string;
  data(): Promise<PagefindPage>;
}

/** A match as it is shown. */
export interface PagefindPage {
  readonly url: string;
  /** HTML, with the words that matched in `<mark>`. */
  readonly excerpt: string;
  /** `title`, `reference` and `day`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

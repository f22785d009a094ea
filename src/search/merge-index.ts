import { type PlacedPart, type StartIndex, startAlone } from "./open-part.ts";

/** A filter of no page of any register: only what is merged has it. */
const filterName = "merged-from";

/**
 * How parts on other sites are started beside those on this one: each is merged into an index of our own, and only its
 * pages are asked for. Script, worker and WebAssembly are then ours, and of the other site nothing but data is loaded;
 * an index that was opened by itself would bring its own. One at a time, since in Pagefind's results nothing says which
 * of the merged indexes a page is of. Pagefind 1.6.0, pagefind_web_js/lib/coupled_search.ts (`mergeIndex`, `loadWasm`).
 * @param ours the parts on this site. Their smallest is opened again for each part of another. Throws where there is none.
 */
export function createMergedStart(ours: readonly PlacedPart[]): StartIndex {
  const base = ours.toSorted((a, b) => a.pages - b.pages)[0];
  return async (pagefind, part) => {
    if (base === undefined) throw new Error("There is no index on this site to merge another into.");
    if (ours.includes(part)) return startAlone(pagefind, part);
    const index = pagefind.createInstance({ basePath: base.url, metaCacheTag: base.tag });
    // Merging waits for ever where our own part cannot be loaded; this says so.
    await index.preload("");
    await index.mergeIndex(part.url, { metaCacheTag: part.tag, mergeFilter: { [filterName]: part.url } });
    return {
      preload: (term) => index.preload(term),
      search: (term, options) => index.search(term, { ...options, filters: { [filterName]: part.url } }),
    };
  };
}

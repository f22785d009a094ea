import { gzipSync } from "node:zlib";
import { serialiseFacts } from "../../src/search/facts-table.ts";
import type { PlacedPart } from "../../src/search/open-part.ts";
import type { SearchPart } from "../../src/search/search-parts.ts";
import { searchPartUrl } from "../../src/urls.ts";

/** The list of parts as a browser reads it: `/pagefind/parts.json`. */
export function serialiseParts(parts: readonly PlacedPart[]): Uint8Array {
  return Buffer.from(`${JSON.stringify(parts)}\n`);
}

/** @param tag changes whenever anything in the part does. */
export function placePart({ name, pages, days }: SearchPart, tag: string): PlacedPart {
  return { name, url: searchPartUrl(name), tag, pages: pages.length, days };
}

/**
 * What is known of the pages of a part, as a browser reads it: `/pagefind/2026-0600/facts.pack`.
 * Throws where Pagefind has left a page out, which would then never be found.
 */
export function packFacts({ pages }: SearchPart, ids: ReadonlyMap<string, string>): Uint8Array {
  const indexed = pages.map(({ url, facts }) => {
    const id = ids.get(url);
    if (id === undefined)
      throw new Error(`Pagefind has not indexed ${url}: its page has no words to find it by.`);
    return { ...facts, url, id };
  });
  return gzipSync(serialiseFacts(indexed), { level: 9 });
}

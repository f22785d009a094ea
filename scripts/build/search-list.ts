import { gzipSync } from "node:zlib";
import { digestOf } from "../../src/cache/digest.ts";
import type { Register } from "../../src/register/register.ts";
import { serialiseFacts } from "../../src/search/facts-table.ts";
import type { PlacedPart } from "../../src/search/open-part.ts";
import type { SearchPart } from "../../src/search/search-parts.ts";
import { listSingleAmounts } from "../../src/search/single-amounts.ts";
import { searchAmountsUrl, searchPartUrl } from "../../src/urls.ts";
import { fileOf } from "./file-of.ts";
import type { PageNames } from "./index-part.ts";
import type { PlannedFile } from "./site-file.ts";

/** The list of parts as a browser reads it: `/pagefind/parts.json`. */
export function serialiseParts(parts: readonly PlacedPart[]): Uint8Array {
  return Buffer.from(`${JSON.stringify(parts)}\n`);
}

/** @param tag changes whenever anything in the part does. */
export function placePart({ name, pages, days }: SearchPart, tag: string): PlacedPart {
  return { name, url: searchPartUrl(name), tag, pages: pages.length, days };
}

/** Where amounts lead, as a browser reads it when one is typed: `/pagefind/amounts.pack`. */
export function planAmounts(register: Register): PlannedFile {
  const text = JSON.stringify(listSingleAmounts(register));
  const file = fileOf(searchAmountsUrl);
  return { file, madeFrom: digestOf(text), bytes: () => gzipSync(text, { level: 9 }) };
}

/**
 * What is known of the pages of a part, as a browser reads it: `/pagefind/2026-0600/facts.pack`.
 * Throws where Pagefind has left a page out, which would then never be found.
 */
export function packFacts({ pages }: SearchPart, names: ReadonlyMap<string, PageNames>): Uint8Array {
  const indexed = pages.map(({ url, facts }) => ({ ...facts, url, id: namesOf(url, names).id }));
  return gzipSync(serialiseFacts(indexed), { level: 9 });
}

/** The title of each page of a part by its id, as a browser reads them: `/pagefind/2026-0600/titles.pack`. */
export function packTitles({ pages }: SearchPart, names: ReadonlyMap<string, PageNames>): Uint8Array {
  const titles = pages.map(({ url }) => namesOf(url, names)).map(({ id, title }) => [id, title]);
  return gzipSync(JSON.stringify(Object.fromEntries(titles)), { level: 9 });
}

function namesOf(url: string, names: ReadonlyMap<string, PageNames>): PageNames {
  const found = names.get(url);
  if (found !== undefined) return found;
  throw new Error(`Pagefind has not indexed ${url}: its page has no words to find it by.`);
}

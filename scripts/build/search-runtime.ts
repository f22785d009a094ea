import type { PlacedPart } from "../../src/search/open-search.ts";
import type { SearchPart } from "../../src/search/search-parts.ts";
import { searchPartUrl } from "../../src/urls.ts";
import { withIndexer } from "./search-indexers.ts";

/** The language of every page's words, whatever its `lang` says: one index each for `en` and `en-gb` would be two searches. */
export const searchLanguage = "en";

export const workerName = "pagefind-worker.js";

const runtimeFiles: readonly string[] = ["pagefind.js", workerName, `wasm.${searchLanguage}.pagefind`];

/**
 * What every part of the index is searched with, by name, to be served at `/pagefind/`.
 * Pagefind gives its own files only with an index, and the WebAssembly of a language only with a page in it.
 */
export function makeSearchRuntime(): Promise<Map<string, Uint8Array>> {
  return withIndexer(async (index) => {
    await index.addCustomRecord({ url: "/", content: "page", language: searchLanguage });
    const { files } = await index.getFiles();
    const wanted = files.filter(({ path }) => runtimeFiles.includes(path));
    return new Map(wanted.map(({ path, content }) => [path, content]));
  });
}

/**
 * The list of parts as a browser reads it: `/pagefind/parts.json`.
 * @param readEntry gives the `pagefind-entry.json` of a part.
 */
export function serialiseParts(
  parts: readonly SearchPart[],
  readEntry: (part: SearchPart) => Uint8Array,
): Uint8Array {
  const placed = parts.map((part) => placePart(part, readEntry(part)));
  return Buffer.from(`${JSON.stringify(placed)}\n`);
}

function placePart({ name, urls, days }: SearchPart, entry: Uint8Array): PlacedPart {
  const { languages } = JSON.parse(Buffer.from(entry).toString("utf8"));
  return { name, url: searchPartUrl(name), tag: languages[searchLanguage].hash, pages: urls.length, days };
}

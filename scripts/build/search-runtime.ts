import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlacedPart } from "../../src/search/open-search.ts";
import type { SearchPart } from "../../src/search/search-parts.ts";
import { searchPartsUrl, searchPartUrl } from "../../src/urls.ts";
import { withIndexer } from "./search-indexers.ts";

/** The language of every page's words, whatever its `lang` says: one index each for `en` and `en-gb` would be two searches. */
export const searchLanguage = "en";

export const workerName = "pagefind-worker.js";

const runtimeFiles: readonly string[] = ["pagefind.js", workerName, `wasm.${searchLanguage}.pagefind`];

/**
 * Writes what every part of the index is searched with, and the list of parts. `folder` is to be served at
 * `/pagefind/`, and holds a folder for each part, made by `indexPart` and named after it.
 */
export async function writeSearchRuntime(folder: string, parts: readonly SearchPart[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of await makeRuntime())
    if (runtimeFiles.includes(path)) writeFileSync(join(folder, path), content);
  const list = parts.map((part) => placePart(folder, part));
  writeFileSync(join(folder, fileName(searchPartsUrl)), `${JSON.stringify(list)}\n`);
}

/** Pagefind gives its own files only with an index, and the WebAssembly of a language only with a page in it. */
function makeRuntime(): Promise<readonly { readonly path: string; readonly content: Uint8Array }[]> {
  return withIndexer(async (index) => {
    await index.addCustomRecord({ url: "/", content: "page", language: searchLanguage });
    return (await index.getFiles()).files;
  });
}

function placePart(folder: string, { name, urls, days }: SearchPart): PlacedPart {
  const entry = JSON.parse(readFileSync(join(folder, name, "pagefind-entry.json"), "utf8"));
  const { hash } = entry.languages[searchLanguage];
  return { name, url: searchPartUrl(name), tag: hash, pages: urls.length, days };
}

function fileName(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

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

import { pagefindFiles, searchLanguage } from "../../src/search/pagefind-module.ts";
import { withIndexer } from "./search-indexers.ts";

const runtimeFiles: readonly string[] = Object.values(pagefindFiles);

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

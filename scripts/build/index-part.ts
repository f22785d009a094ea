import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { PagefindIndex } from "pagefind";
import type { AttachedText } from "../../src/attachments/attached-text.ts";
import { type PageFragment, pagefindFiles, searchLanguage } from "../../src/search/pagefind-module.ts";
import { toIndexedHtml } from "./indexed-html.ts";
import { withIndexer } from "./search-indexers.ts";
import { splitChunks } from "./split-chunks.ts";

/** What of Pagefind's output belongs to the pages; the rest is the same for every index. */
const ownFiles = /^(fragment|index|pagefind-entry\.json|.*\.pf_meta)$/;

/** The words of the file that is attached to the page of an address; null where there are none. */
export type FindText = (url: string) => AttachedText | null;

/**
 * Indexes pages that are searched together. `pages` gives the file of each address, in the order they are indexed:
 * equal pages in equal order give equal bytes. `folder` must be new or empty, and afterwards holds what a browser
 * needs for this part and nothing else; the files all parts share are one folder up, by `writeSearchRuntime`.
 * Takes about half a megabyte of memory a page. Ask for many parts at once: they take turns.
 */
export async function indexPart(
  pages: ReadonlyMap<string, string>,
  folder: string,
  findText: FindText = () => null,
): Promise<void> {
  await withIndexer(async (index) => {
    await addPages(index, pages, findText);
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind wrote no index: ${errors.join("; ")}`);
  });
  keepOwnFiles(folder);
  splitChunks(folder);
  pointAtRuntime(folder);
}

/** One after another, for Pagefind numbers pages as they come: those of a folder it walks come in the disk's own order. */
async function addPages(
  index: PagefindIndex,
  pages: ReadonlyMap<string, string>,
  findText: FindText,
): Promise<void> {
  for (const [url, path] of pages) {
    const content = toIndexedHtml(await readFile(path, "utf8"), findText(url));
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`Pagefind could not index ${url}: ${errors.join("; ")}`);
  }
}

/** What Pagefind calls a page. */
export interface PageNames {
  /** Its results and fragments go by it. */
  readonly id: string;
  /** As a result shows it. */
  readonly title: string;
}

/** The names of each page of an index that Pagefind wrote, by address. */
export function readPageNames(folder: string): ReadonlyMap<string, PageNames> {
  const fragments = join(folder, "fragment");
  const names = readdirSync(fragments).map((file) => {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString("utf8");
    const { url, meta } = JSON.parse(text.replace(/^pagefind_dcd/, "")) as PageFragment;
    return [url, { id: file.replace(/\.pf_fragment$/, ""), title: meta["title"] ?? "" }] as const;
  });
  return new Map(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keepOwnFiles(folder: string): void {
  for (const name of readdirSync(folder))
    if (!ownFiles.test(name)) rmSync(join(folder, name), { recursive: true });
}

/**
 * Lets every part use one worker and one WebAssembly file. Pagefind looks for both beside the index, the latter at
 * `wasm.<name>.pagefind`; a name that climbs out of the folder leads to the one they share, which a browser fetches once.
 * Pagefind 1.6.0, pagefind_web_js/lib/coupled_search.ts (`loadWasm`) and search_wrapper.ts (`initSharedWorker`).
 */
function pointAtRuntime(folder: string): void {
  const path = join(folder, "pagefind-entry.json");
  const entry = JSON.parse(readFileSync(path, "utf8"));
  entry.languages[searchLanguage].wasm = `/../../wasm.${searchLanguage}`;
  writeFileSync(path, JSON.stringify(entry));
  writeFileSync(join(folder, pagefindFiles.worker), `importScripts("../${pagefindFiles.worker}");\n`);
}

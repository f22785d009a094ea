import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { PageFragment } from "../../../src/search/pagefind-module.ts";
import type { SearchPage, SearchPart } from "../../../src/search/search-parts.ts";

/** What is used here of MiniSearch, which is installed only where it is measured. https://lucaong.github.io/minisearch/ */
interface MiniSearchModule {
  readonly default: new (options: object) => { addAll(documents: readonly object[]): void };
}

const indexOptions = {
  fields: ["title", "text"],
  storeFields: ["title", "day", "decided", "wards"],
};

/**
 * Writes one MiniSearch index of all pages, and a page that searches it, into a new folder: the words of each are those
 * that Pagefind read. Results show no excerpt, for which the text itself would have to be sent too.
 * @param installedPath where MiniSearch is, and the page.
 * @param ward the one that can be chosen.
 */
export async function writeMiniSearch(
  searchPath: string,
  parts: readonly SearchPart[],
  ward: string,
  installedPath: string,
  folder: string,
): Promise<void> {
  const packagePath = join(installedPath, "node_modules/minisearch/dist/es/index.js");
  const { default: MiniSearch } = (await import(pathToFileURL(packagePath).href)) as MiniSearchModule;
  const index = new MiniSearch(indexOptions);
  const texts = readTexts(searchPath);
  index.addAll(parts.flatMap(({ pages }) => pages.map((page) => toDocument(page, texts))));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  writeFileSync(join(folder, "options.json"), JSON.stringify({ index: indexOptions, ward }));
  copyFileSync(packagePath, join(folder, "minisearch.js"));
  for (const name of ["index.html", "search.mjs"])
    copyFileSync(join(installedPath, name), join(folder, name));
}

function readTexts(searchPath: string): ReadonlyMap<string, PageFragment> {
  const files = globSync("*/fragment/*.pf_fragment", { cwd: searchPath });
  return new Map(
    files.map((file) => {
      const text = gunzipSync(readFileSync(join(searchPath, file))).toString("utf8");
      const fragment = JSON.parse(text.replace(/^pagefind_dcd/, "")) as PageFragment;
      return [fragment.url, fragment];
    }),
  );
}

function toDocument({ url, facts }: SearchPage, texts: ReadonlyMap<string, PageFragment>): object {
  const fragment = texts.get(url);
  const { day, decided, wards } = facts;
  return {
    id: url,
    title: fragment?.meta["title"] ?? "",
    text: fragment?.content ?? "",
    day,
    decided,
    wards,
  };
}

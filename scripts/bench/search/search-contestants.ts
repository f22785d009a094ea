import { join } from "node:path";
import type { SearchPart } from "../../../src/search/search-parts.ts";
import { searchIndexUrl, searchUrl } from "../../../src/urls.ts";
import type { FindText } from "../../build/index-part.ts";
import { type FolderSize, measureFolder } from "../folder-size.ts";
import { installPeer, readPeerVersion } from "../install-peer.ts";
import { joinParts } from "./whole-part.ts";
import { writeMiniSearch } from "./write-mini-search.ts";
import { writeSearchIndex } from "./write-search-index.ts";

/** One way to search a site, ready to be served. */
export interface SearchContestant extends FolderSize {
  readonly title: string;
  /** What is served, as `serveFolders` takes it. */
  readonly folders: Readonly<Record<string, string>>;
  /** The address of the page that searches. */
  readonly pageUrl: string;
  /** To make the index; null where the site's own build did. */
  readonly seconds: number | null;
}

/** A site that was built, and what is indexed of it. */
export interface BuiltSearch {
  readonly sitePath: string;
  readonly parts: readonly SearchPart[];
  readonly findText: FindText;
  /** The id of a ward that can be chosen. */
  readonly ward: string;
  /** A folder of the contest's own. */
  readonly workPath: string;
}

/** The site as it was built. */
export function prepareOwn({ sitePath, parts }: BuiltSearch): SearchContestant {
  return {
    title: `This register, ${parts.length} parts`,
    folders: { "/": sitePath },
    pageUrl: searchUrl,
    seconds: null,
    ...measureFolder(join(sitePath, searchIndexUrl)),
  };
}

/** The same page, over one Pagefind index of everything. */
export async function prepareWhole(built: BuiltSearch): Promise<SearchContestant> {
  const { sitePath, parts, findText, workPath } = built;
  const folder = join(workPath, "whole");
  const seconds = await time(() => writeSearchIndex(sitePath, [joinParts(parts)], folder, findText));
  const folders = { [searchIndexUrl]: folder, "/": sitePath };
  const title = "The same page over one Pagefind index";
  return { title, folders, pageUrl: searchUrl, seconds, ...measureFolder(folder) };
}

/** One MiniSearch index of everything, or why there is none. */
export async function prepareMiniSearch(
  built: BuiltSearch,
): Promise<SearchContestant | { readonly why: string }> {
  const installedPath = join(built.workPath, "minisearch");
  const why = installPeer("minisearch", installedPath);
  if (why !== null) return { why };
  const { sitePath, parts, ward } = built;
  const folder = join(built.workPath, "minisearch-page");
  const searchPath = join(sitePath, searchIndexUrl);
  const seconds = await time(() => writeMiniSearch(searchPath, parts, ward, installedPath, folder));
  const title = `One MiniSearch ${readPeerVersion(installedPath, "minisearch")} index`;
  return { title, folders: { "/": folder }, pageUrl: "/", seconds, ...measureFolder(folder) };
}

async function time(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

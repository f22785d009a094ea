import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SearchPart } from "../../../src/search/search-parts.ts";
import { type FolderSize, measureFolder } from "../folder-size.ts";
import { writeSearchIndex } from "./write-search-index.ts";

/** An index ready to be searched. */
export interface PreparedIndex extends FolderSize {
  readonly folder: string;
  readonly parts: number;
  /** Null where it was there already. */
  readonly seconds: number | null;
}

/** Indexes a site's parts into a folder, unless that was done before. */
export async function prepareIndex(
  sitePath: string,
  parts: readonly SearchPart[],
  folder: string,
): Promise<PreparedIndex> {
  const isThere = existsSync(join(folder, "parts.json"));
  const started = performance.now();
  if (!isThere) await writeSearchIndex(sitePath, parts, folder);
  const seconds = isThere ? null : (performance.now() - started) / 1000;
  return { ...measureFolder(folder), folder, parts: parts.length, seconds };
}

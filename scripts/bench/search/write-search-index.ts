import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchPart } from "../../../src/search/search-parts.ts";
import { fileOf } from "../../build/file-of.ts";
import { indexPart } from "../../build/index-part.ts";
import { makeSearchRuntime, serialiseParts } from "../../build/search-runtime.ts";

/** Indexes the parts of a built site into a folder to be served at `/pagefind/`. Nothing is kept or taken over. */
export async function writeSearchIndex(
  sitePath: string,
  parts: readonly SearchPart[],
  folder: string,
): Promise<void> {
  await Promise.all(parts.map(({ name, urls }) => indexPart(listFiles(sitePath, urls), join(folder, name))));
  for (const [name, bytes] of await makeSearchRuntime()) writeFileSync(join(folder, name), bytes);
  const readEntry = ({ name }: SearchPart) => readFileSync(join(folder, name, "pagefind-entry.json"));
  writeFileSync(join(folder, "parts.json"), serialiseParts(parts, readEntry));
}

function listFiles(sitePath: string, urls: readonly string[]): Map<string, string> {
  return new Map(urls.map((url) => [url, join(sitePath, fileOf(url))]));
}

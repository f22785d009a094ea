import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlacedPart } from "../../../src/search/open-part.ts";
import type { SearchPart } from "../../../src/search/search-parts.ts";
import { fileOf } from "../../build/file-of.ts";
import { type FindText, indexPart, readPageNames } from "../../build/index-part.ts";
import { packFacts, placePart, serialiseParts } from "../../build/search-list.ts";
import { makeSearchRuntime } from "../../build/search-runtime.ts";

/** Indexes the parts of a built site into a folder to be served at `/pagefind/`. Nothing is kept or taken over. */
export async function writeSearchIndex(
  sitePath: string,
  parts: readonly SearchPart[],
  folder: string,
  findText?: FindText,
): Promise<void> {
  const placed = await Promise.all(
    parts.map((part) => writePart(sitePath, part, join(folder, part.name), findText)),
  );
  for (const [name, bytes] of await makeSearchRuntime()) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, "parts.json"), serialiseParts(placed));
}

async function writePart(
  sitePath: string,
  part: SearchPart,
  folder: string,
  findText?: FindText,
): Promise<PlacedPart> {
  const pages = new Map(part.pages.map(({ url }) => [url, join(sitePath, fileOf(url))]));
  await indexPart(pages, folder, findText);
  writeFileSync(join(folder, "facts.pack"), packFacts(part, readPageNames(folder)));
  return placePart(part, "once");
}

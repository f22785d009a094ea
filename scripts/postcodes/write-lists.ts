import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PostcodeList, serialisePostcodeList } from "../../src/places/postcode-list.ts";

/** Writes the lists into the content folder, each whole or not at all, and takes away those that are no longer made. Gives how many. */
export function writeLists(contentPath: string, lists: readonly PostcodeList[]): number {
  const folder = join(contentPath, "postcodes");
  mkdirSync(folder, { recursive: true });
  for (const list of lists) writeWhole(join(folder, fileName(list)), serialisePostcodeList(list));
  const made = new Set(lists.map(fileName));
  const old = readdirSync(folder).filter((name) => name.endsWith(".json") && !made.has(name));
  for (const name of old) rmSync(join(folder, name));
  return old.length;
}

function fileName({ outward }: PostcodeList): string {
  return `${outward}.json`;
}

/** The name it has until it is whole begins with a full stop, which reading passes over. */
function writeWhole(path: string, text: string): void {
  const unfinished = path.replace(/([^\\/]+)$/, ".$1.part");
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { searchLanguage } from "../../src/search/pagefind-module.ts";
import { listItems, readText, writeList, writeText } from "./cbor.ts";

/** Pagefind begins each file it packs with this. Pagefind 1.6.0, pagefind/src/output/mod.rs. */
const seal = Buffer.from("pagefind_dcd");

/** Of an unpacked chunk, about; a word that is in more by itself is a chunk by itself. */
const bytesInChunk = 10_000;

/** A word of an index, as its chunk has it. */
interface IndexedWord {
  readonly word: string;
  readonly bytes: Buffer;
}

/**
 * Cuts the chunks of an index that Pagefind wrote into smaller ones. A browser fetches a whole chunk for a word, from
 * each part it looks in: Pagefind's hold 20,000 places, which it gives no setting for, and of a search through all
 * years most of what was fetched was other words. Pagefind 1.6.0, pagefind/src/index/mod.rs (`chunk_index`).
 */
export function splitChunks(folder: string): void {
  const entryPath = join(folder, "pagefind-entry.json");
  const entry = JSON.parse(readFileSync(entryPath, "utf8"));
  const language = entry.languages[searchLanguage];
  const metaPath = metaPathOf(folder, language.hash);
  const meta = unpack(metaPath);
  const [version, pages, chunks, ...rest] = splitList(meta);
  if (!version || !pages || !chunks) throw new Error(`${metaPath} is not as Pagefind 1.6.0 writes it.`);
  const words = splitList(chunks).flatMap((chunk) => takeWords(folder, chunk));
  const newChunks = writeList(writeChunks(folder, groupWords(words)));
  const newMeta = writeList([version, pages, newChunks, ...rest]);
  rmSync(metaPath);
  language.hash = nameOf(newMeta);
  writePacked(metaPathOf(folder, language.hash), newMeta);
  writeFileSync(entryPath, JSON.stringify(entry));
}

/** The words of one of Pagefind's chunks, `[from, to, name]` in its list, which is removed. */
function takeWords(folder: string, chunk: Buffer): IndexedWord[] {
  const name = splitList(chunk)[2];
  if (name === undefined) throw new Error("A chunk has no name.");
  const path = chunkPathOf(folder, readText(name, 0));
  const [words] = splitList(unpack(path));
  rmSync(path);
  return splitList(words ?? Buffer.of()).map((bytes) => ({
    word: readText(bytes, listItems(bytes)[0] ?? 0),
    bytes,
  }));
}

/** Words in chunks; one that is large by itself is not fetched with its neighbours, where it can be told from them. */
function groupWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const groups: IndexedWord[][] = [];
  let size = Number.POSITIVE_INFINITY;
  let last = "";
  for (const word of words) {
    if (size + word.bytes.length > bytesInChunk && isFarFrom(last, word.word)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
    last = word.word;
  }
  return groups;
}

/**
 * Whether chunks may part between two words. Pagefind chooses a chunk by the word as it is typed, and indexes its stem,
 * which may differ from the last letter on: `happy` is indexed as `happi`. The two must not fall in different chunks.
 */
function isFarFrom(last: string, next: string): boolean {
  return last === "" || findDifference([...last], [...next]) < Math.min(countSure(last), countSure(next));
}

/** How many letters of a stem the words it stands for are sure to begin with. Numbers and the shortest words are their own. */
function countSure(stem: string): number {
  const { length } = [...stem];
  return length <= 2 || /\p{N}$/u.test(stem) ? length : length - 1;
}

/** Writes each chunk; gives what the list of them says of each, `[from, to, name]`. */
function writeChunks(folder: string, groups: readonly IndexedWord[][]): Buffer[] {
  const spans = listSpans(groups);
  return groups.map((group, at) => {
    const bytes = writeList([writeList(group.map((word) => word.bytes))]);
    const name = nameOf(bytes);
    writePacked(chunkPathOf(folder, name), bytes);
    return writeList([...(spans[at] ?? []), name].map(writeText));
  });
}

/** From what to what each chunk is asked for. Each ends where the next begins, so that no word falls between two and has both fetched. */
function listSpans(groups: readonly IndexedWord[][]): [string, string][] {
  const begins = groups.map((group, at) => {
    const before = [...(groups[at - 1]?.at(-1)?.word ?? "")];
    const first = [...(group[0]?.word ?? "")];
    return at === 0 ? "" : first.slice(0, findDifference(before, first) + 1).join("");
  });
  return begins.map((begin, at) => [begin, endBefore(begins[at + 1])]);
}

const lastCharacter = "\u{10ffff}";

/** Comes after every word that comes before another's beginning: that with its last letter one lower, and whatever follows. */
function endBefore(begin: string | undefined): string {
  if (begin === undefined) return lastCharacter;
  const letters = [...begin];
  const lower = (letters.pop()?.codePointAt(0) ?? 1) - 1;
  return `${letters.join("")}${String.fromCodePoint(lower)}${lastCharacter}`;
}

/** At which letter two words begin to differ. */
function findDifference(one: readonly string[], other: readonly string[]): number {
  const at = other.findIndex((letter, index) => letter !== one[index]);
  return at === -1 ? other.length : at;
}

function splitList(bytes: Buffer): Buffer[] {
  const starts = listItems(bytes);
  return starts.slice(1).map((end, at) => bytes.subarray(starts[at], end));
}

function unpack(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(seal.length);
}

function writePacked(path: string, bytes: Buffer): void {
  writeFileSync(path, gzipSync(Buffer.concat([seal, bytes]), { level: 6 }));
}

/** Pagefind asks of a name only that it begins with the language. */
function nameOf(bytes: Buffer): string {
  return `${searchLanguage}_${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`;
}

function chunkPathOf(folder: string, name: string): string {
  return join(folder, "index", `${name}.pf_index`);
}

function metaPathOf(folder: string, name: string): string {
  return join(folder, `pagefind.${name}.pf_meta`);
}

import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { listItems, readText, writeList, writeText } from "./cbor.ts";
import { searchLanguage } from "./search-runtime.ts";

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

function groupWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const groups: IndexedWord[][] = [];
  let size = bytesInChunk;
  for (const word of words) {
    if (size >= bytesInChunk) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return groups;
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

/**
 * From which word to which each chunk goes: only as many letters as tell its last from the next one's first.
 * Pagefind 1.6.0, pagefind/src/index/mod.rs (`chunk_meta`).
 */
function listSpans(groups: readonly IndexedWord[][]): [string, string][] {
  const spans = groups.map((group): [string, string] => [group[0]?.word ?? "", group.at(-1)?.word ?? ""]);
  for (const [at, next] of spans.slice(1).entries()) {
    const span = spans[at];
    if (span) [span[1], next[0]] = shorten([...span[1]], [...next[0]]);
  }
  return spans;
}

function shorten(last: readonly string[], first: readonly string[]): [string, string] {
  const differs = first.findIndex((letter, at) => letter !== last[at]);
  const length = (differs === -1 ? first.length : differs) + 1;
  return [last.slice(0, length).join(""), first.slice(0, length).join("")];
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

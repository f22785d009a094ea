import { closeSync, mkdirSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { beside } from "./beside.ts";
import { digestOf } from "./digest.ts";

/**
 * Many small things in one file: four bytes that say how long the index is, the index as JSON, then the things one
 * after another. Read a thing at a time; written whole, beside the old one, and put in its place by renaming.
 */
export interface Pack {
  readonly keys: readonly string[];
  /** The digest of one thing's bytes as they were kept; null when it is not there. */
  digestOf(key: string): string | null;
  /** One thing's bytes; null when it is not there, or not as it was kept. */
  read(key: string): Uint8Array | null;
  close(): void;
}

/** What a pack is of: another kind, or made by other code, is as good as none. */
type Index = { readonly of: string; readonly entries: Readonly<Record<string, Entry>> };
type Entry = readonly [offset: number, length: number, digest: string];

const nothing: Pack = { keys: [], digestOf: () => null, read: () => null, close: () => {} };

/** Opens a pack; one that is absent, damaged or of something else holds nothing. */
export function openPack(path: string, of: string): Pack {
  const opened = openIndexed(path);
  if (opened === null) return nothing;
  const { file, index, start } = opened;
  if (index.of !== of) {
    closeSync(file);
    return nothing;
  }
  return {
    keys: Object.keys(index.entries),
    digestOf: (key) => index.entries[key]?.[2] ?? null,
    read: (key) => readEntry(file, start, index.entries[key]),
    close: () => closeSync(file),
  };
}

/** Writes a pack in place of the one before. */
export function writePack(path: string, of: string, things: ReadonlyMap<string, Uint8Array>): void {
  const entries: Record<string, Entry> = {};
  let offset = 0;
  for (const [key, bytes] of things) {
    entries[key] = [offset, bytes.length, digestOf(bytes)];
    offset += bytes.length;
  }
  const index = Buffer.from(JSON.stringify({ of, entries } satisfies Index));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  mkdirSync(dirname(path), { recursive: true });
  const next = beside(path);
  const file = openSync(next, "w");
  for (const bytes of [length, index, ...things.values()]) writeSync(file, bytes);
  closeSync(file);
  renameSync(next, path);
}

function openIndexed(path: string): { file: number; index: Index; start: number } | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return null;
  }
  try {
    const length = readBytes(file, 0, 4).readUInt32LE();
    const index = JSON.parse(readBytes(file, 4, length).toString("utf8")) as Index;
    return { file, index, start: 4 + length };
  } catch {
    closeSync(file);
    return null;
  }
}

function readEntry(file: number, start: number, entry: Entry | undefined): Uint8Array | null {
  if (entry === undefined) return null;
  const [offset, length, digest] = entry;
  try {
    const bytes = readBytes(file, start + offset, length);
    return digestOf(bytes) === digest ? bytes : null;
  } catch {
    return null;
  }
}

/** Throws where the file ends before it should. */
function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, offset) !== length) throw new RangeError("The pack ends too soon.");
  return bytes;
}

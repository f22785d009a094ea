import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { AttachedText } from "../../src/attachments/attached-text.ts";
import { digestOf } from "../../src/cache/digest.ts";
import { digestCode } from "../../src/cache/digest-code.ts";
import { yearPath } from "../../src/cache/kept-folders.ts";
import { type KeptTexts, openKeptTexts } from "../../src/cache/kept-texts.ts";
import type { AttachedFile } from "../../src/search/attached-files.ts";
import { projectRoot } from "../project-root.ts";
import { formatCount } from "./format-count.ts";
import type { Progress } from "./progress.ts";
import { openTextReader, type TextReader } from "./text-reader.ts";

/** Where attached files are, and where their words are kept. */
export interface TextWork {
  readonly contentPath: string;
  readonly cachePath: string;
  /** The file of each appendix that has one with words in it, by the address of its page. */
  readonly attached: ReadonlyMap<string, AttachedFile>;
  readonly progress: Progress;
}

/** The words of attached files, by the address of the page they are found by. */
export interface AttachedTexts {
  find(url: string): AttachedText | null;
  close(): void;
}

/** What words are read by: the lock file would say so too, and change whenever anything else does. */
const libraries = ["fflate", "sax", "unpdf"].map((name) => `node_modules/${name}/package.json`);

/** The digest of the code that reads words. */
export function digestTextCode(): string {
  return digestCode(projectRoot, ["src/attachments/read-attached-text.ts"], libraries);
}

/** Each reader is a thread, and a large PDF takes some hundred megabytes. */
const mostReaders = Math.min(4, availableParallelism());

/** The files of one year, and their words. */
interface YearOfTexts {
  readonly texts: KeptTexts;
  /** Of every file of the year: the cache keeps those and no others. */
  readonly keys: ReadonlySet<string>;
  /** Files that must be read, by key. */
  readonly missing: ReadonlyMap<string, AttachedFile>;
}

/** Finds the words of the files of some pages: those that are kept, and the rest read now and kept, a year at a time. */
export async function findAttachedTexts(
  urls: ReadonlySet<string>,
  code: string,
  work: TextWork,
): Promise<AttachedTexts> {
  const { attached } = work;
  const years = openYears(urls, code, work);
  await readMissing([...years.values()], work);
  return {
    find(url) {
      const file = attached.get(url);
      return file === undefined ? null : (years.get(yearOf(url))?.texts.find(keyOf(file)) ?? null);
    },
    close() {
      for (const { texts } of years.values()) texts.close();
    },
  };
}

function openYears(
  urls: ReadonlySet<string>,
  code: string,
  { attached, cachePath }: TextWork,
): Map<string, YearOfTexts> {
  const wanted = [...attached].filter(([url]) => urls.has(url));
  const years = Map.groupBy(wanted, ([url]) => yearOf(url));
  return new Map(
    [...years].map(([year, pages]) => {
      const texts = openKeptTexts(join(yearPath(cachePath, year), "texts.pack"), code);
      const unread = pages.map(([, file]) => file).filter((file) => texts.find(keyOf(file)) === null);
      const ofYear = [...attached].filter(([url]) => yearOf(url) === year);
      return [
        year,
        {
          texts,
          keys: new Set(ofYear.map(([, file]) => keyOf(file))),
          missing: new Map(unread.map((file) => [keyOf(file), file])),
        },
      ] as const;
    }),
  );
}

async function readMissing(years: readonly YearOfTexts[], work: TextWork): Promise<void> {
  const { progress } = work;
  const count = years.reduce((sum, { missing }) => sum + missing.size, 0);
  if (count === 0) return;
  progress.begin(`Reading ${formatCount(count)} attached files`, count);
  const readers = Array.from({ length: mostReaders }, () => openTextReader());
  try {
    for (const year of years) await readYear(year, readers, work);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
  progress.end(`${formatCount(count)} attached files read`);
}

async function readYear(
  { texts, keys, missing }: YearOfTexts,
  readers: readonly TextReader[],
  { contentPath, progress }: TextWork,
): Promise<void> {
  const waiting = missing.entries();
  const read = async (reader: TextReader) => {
    for (const [key, file] of waiting) {
      texts.add(key, await reader.read(file.type, readBytes(file, contentPath)));
      progress.advance(1);
    }
  };
  await Promise.all(readers.map(read));
  texts.save(keys);
}

/** Throws for a file that is no longer the one the register knows: its words would be kept as another's. */
function readBytes({ sourcePath, digest }: AttachedFile, contentPath: string): Uint8Array {
  const bytes = readFileSync(join(dirname(resolve(contentPath)), sourcePath));
  if (digestOf(bytes) !== digest)
    throw new Error(`${sourcePath} was changed while it was being built from. Build again.`);
  return bytes;
}

/** Equal bytes are read once, under whatever names. */
function keyOf({ type, digest }: AttachedFile): string {
  return `${type} ${digest}`;
}

/** `/decisions/2026/0143/appendix-1/` is kept with the rest of 2026. */
function yearOf(url: string): string {
  return /^\/decisions\/(\d{4})\//.exec(url)?.[1] ?? "";
}

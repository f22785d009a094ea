import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "./digest.ts";
import { tolerate } from "./tolerate.ts";

/** What is known of one kept file: what it was made from, and how to tell that it is still what was kept. */
interface KeptFile {
  /** The digest of what it was made from. */
  readonly madeFrom: string;
  /** The digest of its bytes, its size and when it was written. */
  readonly bytes: string;
  readonly size: number;
  readonly modified: number;
}

/** The last finished site, kept so that the next build takes over what has not changed. */
export interface KeptSite {
  /** Puts a kept file into a new site; false when there is none made from the same, or it is not as it was kept. */
  take(file: string, madeFrom: string, target: string): boolean;
}

const format = 1;
const nothing: KeptSite = { take: () => false };

/** Opens the kept site of a cache folder. One that is absent, half-written or of another format keeps nothing. Null: no cache. */
export function openKeptSite(cachePath: string | null): KeptSite {
  const index = cachePath === null ? null : readIndex(cachePath);
  if (cachePath === null || index === null) return nothing;
  const folder = join(cachePath, "site");
  return {
    take(file, madeFrom, target) {
      const kept = index[file];
      const source = join(folder, file);
      if (kept === undefined || kept.madeFrom !== madeFrom) return false;
      // Another build may replace the kept site at any moment.
      return tolerate(() => takeIntact(source, kept, target)) === null;
    },
  };
}

/** Keeps a finished site in place of the one before. The index is written last: without it nothing is trusted. */
export function keepSite(cachePath: string, sitePath: string, madeFrom: ReadonlyMap<string, string>): void {
  const next = join(cachePath, `site.next-${process.pid}`);
  try {
    replaceSite(cachePath, sitePath, next, madeFrom);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function replaceSite(
  cachePath: string,
  sitePath: string,
  next: string,
  madeFrom: ReadonlyMap<string, string>,
): void {
  const before = readIndex(cachePath) ?? {};
  const index: Record<string, KeptFile> = {};
  for (const [file, made] of madeFrom) {
    linkOrCopy(join(sitePath, file), join(next, file));
    index[file] = describeFile(join(next, file), made, before[file]);
  }
  rmSync(indexPath(cachePath), { force: true });
  rmSync(join(cachePath, "site"), { recursive: true, force: true });
  renameSync(next, join(cachePath, "site"));
  writeFileSync(`${indexPath(cachePath)}.next`, JSON.stringify({ format, files: index }));
  renameSync(`${indexPath(cachePath)}.next`, indexPath(cachePath));
}

/** A file taken over as it was need not be read again to know its bytes. */
function describeFile(path: string, madeFrom: string, before: KeptFile | undefined): KeptFile {
  const { size, mtimeMs: modified } = statSync(path);
  const isTakenOver = before?.madeFrom === madeFrom && before.size === size && before.modified === modified;
  return { madeFrom, bytes: isTakenOver ? before.bytes : digestOf(readFileSync(path)), size, modified };
}

function indexPath(cachePath: string): string {
  return join(cachePath, "site-index.json");
}

function readIndex(cachePath: string): Readonly<Record<string, KeptFile>> | null {
  try {
    const read = JSON.parse(readFileSync(indexPath(cachePath), "utf8")) as {
      format: number;
      files: Record<string, KeptFile>;
    };
    return read.format === format ? read.files : null;
  } catch {
    return null;
  }
}

function takeIntact(source: string, kept: KeptFile, target: string): void {
  if (!isIntact(source, kept)) throw new Error(`${source} is not as it was kept.`);
  linkOrCopy(source, target);
}

/** Size and time tell quickly; where the time differs, as after a copy between machines, the bytes are compared. */
function isIntact(path: string, { size, modified, bytes }: KeptFile): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.size !== size) return false;
  return stats.mtimeMs === modified || digestOf(readFileSync(path)) === bytes;
}

/** One file under two names where the disk allows it: nothing is written into either afterwards, only replaced. */
function linkOrCopy(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

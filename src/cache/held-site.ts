import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { digestOf } from "./digest.ts";
import { areSettled, type FileStamp, isSameStamp, stampFile } from "./folder-stamp.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { stampTree } from "./stamp-tree.ts";

/** What is known of one file of a finished site. */
interface HeldFile {
  /** The name of all it was made from. */
  readonly madeFrom: string;
  /** The digest of its bytes. */
  readonly digest: string;
  readonly stamp: FileStamp;
}

/** The site as the last build left it, and what of it is still so. */
export interface HeldSite {
  /** Whether the site there is one that a build left: only then may it be changed file by file. */
  readonly isOurs: boolean;
  /** What each of its files was made from. */
  readonly madeFrom: ReadonlyMap<string, string>;
  /** Whether it was known by its stamps alone that everything asked for is as it was left: then nothing need be noted anew. */
  readonly isAsNoted: () => boolean;
  /** The size in bytes of a file that is as it was left and was made from this; null for any other. */
  sizeOf(file: string, madeFrom: string): number | null;
}

interface SiteFile {
  readonly of: string;
  readonly takenAt: string;
  readonly files: Readonly<Record<string, HeldFile>>;
}

/** Opens what a cache knows of the site in a folder: nothing, where another folder's site was built last. */
export function openHeldSite(cachePath: string, sitePath: string): HeldSite {
  const read = readSealed(indexPath(cachePath)) as SiteFile | null;
  const index = read?.of === nameOf(sitePath) ? read : null;
  const takenAt = BigInt(index?.takenAt ?? 0);
  const files = index?.files ?? {};
  let isAsNoted = index !== null;
  return {
    isOurs: index !== null && statSync(sitePath, { throwIfNoEntry: false }) !== undefined,
    madeFrom: new Map(Object.entries(files).map(([file, held]) => [file, held.madeFrom])),
    isAsNoted: () => isAsNoted,
    sizeOf(file, madeFrom) {
      const held = Object.hasOwn(files, file) ? files[file] : undefined;
      const standing = held?.madeFrom === madeFrom ? judge(join(sitePath, file), held, takenAt) : "changed";
      if (standing !== "untouched") isAsNoted = false;
      return held === undefined || standing === "changed" ? null : Number(held.stamp[1]);
    },
  };
}

/** Whether a site is, file for file, as a build left it, and nothing else is there. Only what was written last is read. */
export function isSiteAsLeft(cachePath: string, sitePath: string): boolean {
  const index = readSealed(indexPath(cachePath)) as SiteFile | null;
  const site = index?.of === nameOf(sitePath) ? stampTree(sitePath) : null;
  if (index === null || site === null || site.files.length !== Object.keys(index.files).length) return false;
  const takenAt = BigInt(index.takenAt);
  return site.files.every((stamp) => {
    const held = Object.hasOwn(index.files, stamp[0]) ? index.files[stamp[0]] : undefined;
    if (held === undefined || !isSameStamp(stamp, held.stamp)) return false;
    return areSettled([stamp], takenAt) || digestOf(readFileSync(join(sitePath, stamp[0]))) === held.digest;
  });
}

/**
 * Notes how a site was left.
 * @param madeFrom what each of its files was made from.
 */
export function noteSite(cachePath: string, sitePath: string, madeFrom: ReadonlyMap<string, string>): void {
  const before = readSealed(indexPath(cachePath)) as SiteFile | null;
  const known = before?.of === nameOf(sitePath) ? before : null;
  const takenAt = BigInt(Date.now()) * 1_000_000n;
  const files: Record<string, HeldFile> = {};
  for (const [file, made] of madeFrom) files[file] = describe(sitePath, file, made, known);
  writeSealed(indexPath(cachePath), { of: nameOf(sitePath), takenAt: String(takenAt), files });
}

/** A file that has not been touched need not be read again to know its bytes. */
function describe(sitePath: string, file: string, madeFrom: string, known: SiteFile | null): HeldFile {
  const path = join(sitePath, file);
  const stamp = stampFile(path, file);
  const before = known && Object.hasOwn(known.files, file) ? known.files[file] : undefined;
  const isUntouched =
    before !== undefined &&
    isSameStamp(before.stamp, stamp) &&
    areSettled([stamp], BigInt(known?.takenAt ?? 0));
  return { madeFrom, digest: isUntouched ? before.digest : digestOf(readFileSync(path)), stamp };
}

/** `same` is a file whose bytes had to be read to know that they are what they were. */
type Standing = "untouched" | "same" | "changed";

function judge(path: string, { stamp, digest }: HeldFile, takenAt: bigint): Standing {
  try {
    const now = stampFile(path, stamp[0]);
    if (now[1] !== stamp[1]) return "changed";
    if (isSameStamp(now, stamp) && areSettled([now], takenAt)) return "untouched";
    return digestOf(readFileSync(path)) === digest ? "same" : "changed";
  } catch {
    return "changed";
  }
}

function indexPath(cachePath: string): string {
  return join(cachePath, "site.json");
}

function nameOf(sitePath: string): string {
  return `site 2 ${resolve(sitePath)}`;
}

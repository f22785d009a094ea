import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "./digest.ts";

/** What tells quickly that a file is as it was: its name, size, and when its content and its entry last changed, in nanoseconds. */
export type FileStamp = readonly [name: string, size: string, modified: string, changed: string];

/** The stamp of every file of a folder, by name; null where something in it is no plain file, and nothing quick can be said. */
export function stampFolder(folder: string): FileStamp[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some((entry) => !entry.isFile())) return null;
    return entries
      .map(({ name }) => stampFile(join(folder, name), name))
      .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  } catch {
    return null;
  }
}

/** The stamp of one file, under a name. Throws where there is none. */
export function stampFile(path: string, name: string): FileStamp {
  const { size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [name, String(size), String(mtimeNs), String(ctimeNs)];
}

/** The digest of each stamped file, in the same order; null where one is no longer there. */
export function digestStamped(folder: string, stamps: readonly FileStamp[]): string[] | null {
  try {
    return stamps.map(([name]) => digestOf(readFileSync(join(folder, name))));
  } catch {
    return null;
  }
}

export function areSameStamps(one: readonly FileStamp[], other: readonly FileStamp[]): boolean {
  return one.length === other.length && one.every((stamp, at) => isSameStamp(stamp, other[at]));
}

export function isSameStamp(one: FileStamp, other: FileStamp | undefined): boolean {
  return one.every((part, at) => part === other?.[at]);
}

/** Disks that keep time coarsely show two changes within this long of each other as one. FAT's two seconds are the longest. */
const coarsestClockInNanoseconds = 2_000_000_000n;

/**
 * Whether stamps taken at a moment say for certain that nothing has changed since: a file changed just before could have
 * been changed again, to the same size, with the same times.
 * @param takenAt nanoseconds since 1970, as the stamps have it.
 */
export function areSettled(stamps: readonly FileStamp[], takenAt: bigint): boolean {
  const latest = takenAt - coarsestClockInNanoseconds;
  return stamps.every(([, , modified, changed]) => BigInt(modified) < latest && BigInt(changed) < latest);
}

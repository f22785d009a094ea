import { readdirSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "./digest.ts";
import { areSettled, type FileStamp, stampFile } from "./folder-stamp.ts";

/** The names, sizes and times of all files of a folder, at any depth, at one moment. */
export interface TreeStamp {
  /** By their paths, sorted. */
  readonly files: readonly FileStamp[];
  /** One digest for all of them. */
  readonly digest: string;
  /** Whether the stamps say for certain what was in the files: not so soon after one has changed. */
  readonly isSettled: boolean;
}

/** Stamps every file of a folder; null where there is something that is neither file nor folder, or no folder. */
export function stampTree(root: string): TreeStamp | null {
  const takenAt = BigInt(Date.now()) * 1_000_000n;
  const files: FileStamp[] = [];
  try {
    if (!stampWithin(root, "", files)) return null;
  } catch {
    return null;
  }
  const lines = files.map((stamp) => stamp.join(" "));
  return { files, digest: digestOf(lines.sort().join("\n")), isSettled: areSettled(files, takenAt) };
}

function stampWithin(root: string, folder: string, files: FileStamp[]): boolean {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!stampWithin(root, path, files)) return false;
    } else if (entry.isFile()) files.push(stampFile(join(root, path), path));
    else return false;
  }
  return true;
}

import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** A file of a folder, at any depth. */
export interface SizedFile {
  /** Relative to the folder, with strokes on every system. */
  readonly path: string;
  readonly bytes: number;
}

/** Every file of a folder with its size, by path. */
export function listSizedFiles(folder: string): SizedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), bytes: statSync(path).size }));
}

/** How many files a folder has, and how many bytes are in them. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

export function measureFolder(folder: string): FolderSize {
  const sized = listSizedFiles(folder);
  return { files: sized.length, bytes: sized.reduce((sum, { bytes }) => sum + bytes, 0) };
}

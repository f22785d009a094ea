import { openPack, writePack } from "./pack.ts";

/** Files that were made together from one thing, kept together. */
export interface KeptFiles {
  readonly names: readonly string[];
  /** The digest of a file's bytes. */
  digestOf(name: string): string;
  /** A file's bytes; null where they are no longer there as they were kept. */
  read(name: string): Uint8Array | null;
  close(): void;
}

/** Opens the files that were made from something and kept; null where those kept are of something else, or not whole. */
export function openKeptFiles(path: string, madeFrom: string): KeptFiles | null {
  const pack = openPack(path, nameOf(madeFrom));
  if (pack.keys.length === 0) return null;
  return {
    names: pack.keys,
    digestOf: (name) => pack.digestOf(name) ?? "",
    read: (name) => pack.read(name),
    close: () => pack.close(),
  };
}

/** Keeps files in place of those before. Throws where they cannot be kept. */
export function keepFiles(path: string, madeFrom: string, files: ReadonlyMap<string, Uint8Array>): void {
  writePack(path, nameOf(madeFrom), files);
}

function nameOf(madeFrom: string): string {
  return `files 1 ${madeFrom}`;
}

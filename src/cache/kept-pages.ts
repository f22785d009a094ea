import { join } from "node:path";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { openPack, writePack } from "./pack.ts";

/** The pages of one group that are kept, found by what they were made from. */
export interface KeptPages {
  /** A page's bytes; null when it is not kept. */
  find(madeFrom: string): Uint8Array | null;
  add(madeFrom: string, html: Uint8Array): void;
  /** Keeps the pages made from these and lets go of all others. */
  save(madeFrom: ReadonlySet<string>): void;
  close(): void;
}

/** The kind of thing the pack holds: pages of other names, or packed otherwise, are as good as none. */
const of = "pages 1";

/** Opens the pages that a cache keeps of a group. */
export function openKeptPages(groupPath: string): KeptPages {
  const path = join(groupPath, "pages.pack");
  const pack = openPack(path, of);
  const added = new Map<string, Uint8Array>();
  const read = (madeFrom: string) => added.get(madeFrom) ?? pack.read(madeFrom);
  return {
    find(madeFrom) {
      const bytes = read(madeFrom);
      return bytes === null ? null : zstdDecompressSync(bytes);
    },
    add: (madeFrom, html) => added.set(madeFrom, zstdCompressSync(html)),
    save(wanted) {
      if (added.size === 0 && pack.keys.every((key) => wanted.has(key))) return;
      const entries = [...wanted].flatMap((key) => {
        const bytes = read(key);
        return bytes === null ? [] : [[key, bytes] as const];
      });
      writePack(path, of, new Map(entries));
    },
    close: () => pack.close(),
  };
}

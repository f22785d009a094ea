import type { AttachedText } from "../attachments/attached-text.ts";
import { openPack, writePack } from "./pack.ts";
import { tolerate } from "./tolerate.ts";

/** The words of attached files, kept from one build to the next. */
export interface KeptTexts {
  /** What was read of a file; null when it is not kept, or not as it was. */
  find(key: string): AttachedText | null;
  add(key: string, text: AttachedText): void;
  /** Keeps the words of these files and lets go of all others. Where that cannot be done, they are held until `close`. */
  save(keys: ReadonlySet<string>): void;
  close(): void;
}

/**
 * Opens the words that are kept in a file: what other code read is read again.
 * @param code the digest of the code that reads.
 */
export function openKeptTexts(path: string, code: string): KeptTexts {
  const of = `texts 1 ${code}`;
  let pack = openPack(path, of);
  const added = new Map<string, Uint8Array>();
  const read = (key: string) => added.get(key) ?? pack.read(key);
  return {
    find(key) {
      const kept = read(key);
      return kept === null ? null : (JSON.parse(Buffer.from(kept).toString("utf8")) as AttachedText);
    },
    add: (key, text) => added.set(key, Buffer.from(JSON.stringify(text))),
    save(keys) {
      if (added.size === 0 && pack.keys.every((key) => keys.has(key))) return;
      const all = [...keys].flatMap((key) => {
        const bytes = read(key);
        return bytes === null ? [] : [[key, bytes] as const];
      });
      if (tolerate(() => writePack(path, of, new Map(all))) !== null) return;
      pack.close();
      pack = openPack(path, of);
      added.clear();
    },
    close: () => pack.close(),
  };
}

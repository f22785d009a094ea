import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ParseBody, ParsedBody } from "../markdown/parsed-body.ts";
import { digestOf } from "./digest.ts";
import { openPack, type Pack, writePack } from "./pack.ts";
import { tolerate } from "./tolerate.ts";

/** Parsed bodies kept from one build to the next. */
export interface KeptBodies {
  readonly parse: ParseBody;
  /** Keeps what was asked for since they were opened, and lets go of the rest. */
  save(): void;
}

/** One pack would have to be written whole for every change; of so many, one. */
const packCount = 64;

/**
 * Opens the bodies a cache folder keeps. What other code parsed, and what cannot be read, is parsed again.
 * @param code the digest of the code that parses.
 */
export function openKeptBodies(cachePath: string, code: string, parse: ParseBody): KeptBodies {
  const packs = Array.from({ length: packCount }, (_, at) =>
    openKeptPack(join(cachePath, "bodies", `${at}.pack`), `bodies 1 ${code}`),
  );
  return {
    parse(text, kind) {
      const key = digestOf(`${kind}\n${text}`);
      const pack = packs[Number.parseInt(key.slice(0, 4), 16) % packCount];
      if (!pack) throw new Error("A body's digest led to no pack.");
      const kept = pack.find(key);
      if (kept !== null) return deserialize(kept) as ParsedBody;
      const body = parse(text, kind);
      pack.add(key, serialize(body));
      return body;
    },
    save() {
      // What cannot be kept is parsed again next time.
      for (const pack of packs) tolerate(() => pack.save());
    },
  };
}

interface KeptPack {
  find(key: string): Uint8Array | null;
  add(key: string, bytes: Uint8Array): void;
  save(): void;
}

/** A pack, what was found in it, and what is to be added. */
function openKeptPack(path: string, of: string): KeptPack {
  const pack = openPack(path, of);
  const found = new Set<string>();
  const added = new Map<string, Uint8Array>();
  return {
    find(key) {
      const bytes = added.get(key) ?? pack.read(key);
      if (bytes !== null && !added.has(key)) found.add(key);
      return bytes;
    },
    add: (key, bytes) => added.set(key, bytes),
    save() {
      if (added.size > 0 || found.size < pack.keys.length) writePack(path, of, gather(pack, found, added));
      pack.close();
    },
  };
}

function gather(
  pack: Pack,
  found: ReadonlySet<string>,
  added: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const things = new Map<string, Uint8Array>();
  for (const key of found) {
    const bytes = pack.read(key);
    if (bytes !== null) things.set(key, bytes);
  }
  for (const [key, bytes] of added) things.set(key, bytes);
  return things;
}

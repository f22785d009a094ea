import { deserialize, serialize } from "node:v8";
import { digestBody } from "../markdown/body-digest.ts";
import type { ParseBody, ParsedBody } from "../markdown/parsed-body.ts";
import { openPack, writePack } from "./pack.ts";

/** Parsed bodies kept from one build to the next. */
export interface KeptBodies {
  /** Finds a body parsed or, failing that, parses it. */
  readonly parse: ParseBody;
  /** A body by its digest; null when it is not kept. */
  find(digest: string): ParsedBody | null;
  /** Keeps the bodies of these digests and lets go of all others. */
  save(digests: ReadonlySet<string>): void;
  close(): void;
}

/**
 * Opens the bodies that are kept in a file. What other code parsed, and what cannot be read, is parsed again.
 * @param code the digest of the code that parses.
 */
export function openKeptBodies(path: string, code: string, parse: ParseBody): KeptBodies {
  const of = `bodies 2 ${code}`;
  let pack = openPack(path, of);
  const added = new Map<string, Uint8Array>();
  const read = (digest: string) => added.get(digest) ?? pack.read(digest);
  const find = (digest: string) => {
    const kept = read(digest);
    return kept === null ? null : (deserialize(kept) as ParsedBody);
  };
  return {
    find,
    parse(text, kind) {
      const digest = digestBody(text, kind);
      const kept = find(digest);
      if (kept !== null) return kept;
      const body = parse(text, kind);
      added.set(digest, serialize(body));
      return body;
    },
    save(digests) {
      const isSame = added.size === 0 && pack.keys.every((digest) => digests.has(digest));
      if (!isSame) writePack(path, of, gather(digests, read));
      pack.close();
      pack = openPack(path, of);
      added.clear();
    },
    close: () => pack.close(),
  };
}

function gather(
  digests: ReadonlySet<string>,
  read: (digest: string) => Uint8Array | null,
): Map<string, Uint8Array> {
  return new Map(
    [...digests].flatMap((digest) => {
      const bytes = read(digest);
      return bytes === null ? [] : [[digest, bytes] as const];
    }),
  );
}

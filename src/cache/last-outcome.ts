import { join } from "node:path";
import { digestOf } from "./digest.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { stampTree } from "./stamp-tree.ts";

/** What a command came to the last time, if nothing it depends on has changed since. */
export interface LastOutcome<Outcome> {
  /** Null where it must be found out anew. */
  readonly known: Outcome | null;
  /** Notes what it came to this time. Throws where that cannot be kept. */
  note(outcome: Outcome): void;
}

interface Noted {
  readonly from: string;
  readonly outcome: unknown;
}

/**
 * Looks up what a command came to the last time. Files are known by their stamps, so after a copy or a fresh checkout
 * nothing is known, and the command looks more closely.
 * @param command its name: `check`.
 * @param contentPath the folder it reads.
 * @param others all else that it depends on: its code, its settings, the day.
 */
export function openLastOutcome<Outcome>(
  cachePath: string,
  command: string,
  contentPath: string,
  others: string,
): LastOutcome<Outcome> {
  const path = join(cachePath, `${command}.json`);
  const content = stampTree(contentPath);
  if (content === null) return { known: null, note: () => {} };
  const from = digestOf(`${content.digest}\n${others}`);
  const noted = content.isSettled ? (readSealed(path) as Noted | null) : null;
  return {
    known: noted?.from === from ? (noted.outcome as Outcome) : null,
    note: (outcome) => content.isSettled && writeSealed(path, { from, outcome } satisfies Noted),
  };
}

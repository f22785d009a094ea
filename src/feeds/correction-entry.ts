import { correctedRecordWords } from "../components/words/correction-words.ts";
import type { Correction } from "../register/queries.ts";
import type { FeedEntry } from "./atom-feed.ts";
import { escapeXml } from "./xml.ts";

/** A correction with what its lasting id is made of. */
export interface NamedCorrection extends Correction {
  /** `correction/2026/0143/decision/2026-04-01`, with `/2` after it for the second of a record on one day. */
  readonly name: string;
}

/** Names corrections, given and given back the latest first. Counted from the earliest, so that a new one renames none. */
export function nameCorrections(corrections: readonly Correction[]): readonly NamedCorrection[] {
  const counts = new Map<string, number>();
  return corrections
    .toReversed()
    .map((correction) => {
      const base = `correction/${correction.reference}/${recordNameOf(correction)}/${correction.on}`;
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      return { ...correction, name: count === 1 ? base : `${base}/${count}` };
    })
    .toReversed();
}

/** A change made to a published record as an entry of a feed. */
export function buildCorrectionEntry(correction: NamedCorrection): FeedEntry {
  const { name, record, title, url, on, what, why, by } = correction;
  const facts = [what, ...(why === null ? [] : [`Reason: ${why}`]), ...(by === null ? [] : [`By: ${by}`])];
  return {
    name,
    title: `${correctedRecordWords[record]} changed: ${title}`,
    url,
    published: on,
    updated: on,
    categories: [],
    html: facts.map((fact) => `<p>${escapeXml(fact)}</p>`).join("\n"),
  };
}

/** The name of the record's file. A paper's is the end of its address; a proposal keeps its record when it is decided. */
function recordNameOf({ record, url }: Correction): string {
  const isPaper = record === "report" || record === "notice";
  return isPaper ? (url.split("/").at(-2) ?? record) : "decision";
}

import { type Block, textOfBlocks } from "../block.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { findBrokenLinks } from "./broken-links.ts";
import { findDamagedCharacters } from "./damaged-characters.ts";
import { findMissingAppendices } from "./missing-appendices.ts";
import { findNumberOddities } from "./number-oddities.ts";
import { findThinReasons } from "./thin-reasons.ts";

/** A sentence for each oddity of the source that a reader should know of. Nothing is put right. */
export function listOddities(record: ImportedRecord): string[] {
  const text = textOfBlocks(record.body);
  return [
    ...findMissingFacts(record),
    ...findThinReasons(record.body),
    ...findNumberOddities(numberedTexts(record.body)),
    ...findMissingAppendices(text, record.kind === "report" ? "report" : "decision"),
    ...findBrokenLinks(text),
    ...findDamagedCharacters(text),
  ];
}

const partNames = {
  reasons: "reasons for the decision",
  alternatives: "alternative options",
  interests: "interests declared",
};

function findMissingFacts({ kind, facts, notRecorded }: ImportedRecord): string[] {
  const parts = notRecorded.map((part) => `The source records no ${partNames[part]}.`);
  const missing = [
    facts.title === undefined && "The source gives no title.",
    kind !== "report" && facts.decisionMaker === undefined && "The source names no decision maker.",
    kind === "decision" && facts.decidedOn === undefined && "The source gives no date of decision.",
  ];
  return [...missing.filter((note) => note !== false), ...parts];
}

/** The body a line or paragraph at a time. A number that begins a heading is a paragraph's number with or without a mark. */
function numberedTexts(body: readonly Block[]): string[] {
  return body.flatMap((block) => {
    if (block.kind === "heading") return [block.text.replace(/^(\d{1,2}) /, "$1. ")];
    return textOfBlocks([block])
      .split("\n")
      .map((line) => line.trim());
  });
}

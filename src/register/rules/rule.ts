import type { BodyWords } from "../../markdown/body-words.ts";
import type { Problem } from "../../problems/problem.ts";
import type { DecisionRecord, ParsedMatter } from "../content.ts";
import type { ContentIndex } from "../content-index.ts";

/** Judges the whole content, such as the council's own files. */
export type ContentRule = (index: ContentIndex) => readonly Problem[];

/** Judges one folder. */
export type MatterRule = (matter: ParsedMatter, index: ContentIndex) => readonly Problem[];

/** Judges one decision in its folder. */
export type DecisionRule = (
  decision: DecisionRecord,
  matter: ParsedMatter,
  index: ContentIndex,
) => readonly Problem[];

/** Judges a record by its words. They are at hand only when it is parsed, and what is found then is kept with it. */
export type WordRule<Record> = (record: Record, words: BodyWords) => readonly Problem[];

/**
 * Something odd that a record says. In a record written here it is a problem to mend. A transcribed one is not
 * repaired: the oddity is told to readers as a note.
 */
export interface Oddity {
  readonly problem: Problem;
  /** A sentence for readers of a transcribed record. */
  readonly note: string;
}

export type DecisionOddities = (
  decision: DecisionRecord,
  matter: ParsedMatter,
  index: ContentIndex,
) => readonly Oddity[];

import type { BodyKind, ParsedBody } from "./parsed-body.ts";

/** The words of a body and their HTML, which a page is made of and nothing else needs. */
export type BodyWords = Pick<ParsedBody, "text" | "sections" | "headings" | "paragraphs" | "gaps">;

/** Where the words of a body are to be had: by its name or, where they are kept nowhere, from its file. */
export interface WordsPlace {
  /** The body's digest. */
  readonly words: string;
  readonly kind: BodyKind;
  /** The file, relative to the content folder's parent. */
  readonly path: string;
}

/** Gives a body's words when they are wanted. */
export type ReadWords = (place: WordsPlace) => BodyWords;

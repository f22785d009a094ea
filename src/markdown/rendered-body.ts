import type { SectionName } from "./section-names.ts";

/** The body of a record after rendering. Every string of HTML here has been sanitised. */
export interface RenderedBody {
  /** The whole body. */
  readonly html: string;
  /** The body cut at its `##` headings, in order; text before the first has `name: null` and `heading: null`. */
  readonly sections: readonly Section[];
  /** Every heading, in order, for a contents list. */
  readonly headings: readonly BodyHeading[];
  /** Every labelled paragraph, in order. */
  readonly paragraphs: readonly LabelledParagraph[];
  /** Where the source skips a number. */
  readonly gaps: readonly NumberGap[];
  /** Plain text, one block a line, for search and feeds. */
  readonly text: string;
}

export interface Section {
  /** Which agreed section it is; null for one the register has no name for. */
  readonly name: SectionName | null;
  readonly heading: string | null;
  readonly anchor: string | null;
  /** Without its own `##` heading. */
  readonly html: string;
  readonly text: string;
}

export interface BodyHeading {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
}

/** A paragraph the source labels: `5.`, `(a)`, `1.1`, `A.`. */
export interface LabelledParagraph {
  /** As the source writes it, `5.` or `(a)`. */
  readonly label: string;
  /** `para-5`, `para-2-a`, `limb-c`. */
  readonly anchor: string;
  /** How deep it lies: 1 for `5.`, 2 for `(a)` under it. */
  readonly depth: number;
  readonly text: string;
}

/** A number the source skips, marked for readers and never filled. */
export interface NumberGap {
  /** The labels that are missing, as they would be written: `["4"]`. */
  readonly missing: readonly string[];
  /** The anchor of the paragraph after the gap. */
  readonly beforeAnchor: string;
}

import type { BodyPlace } from "./body-place.ts";
import type { BodyProblem } from "./body-problem.ts";
import type { HtmlTemplate } from "./html/html-template.ts";
import type { MeantHeading } from "./meant-headings.ts";
import type { NumberGap } from "./rendered-body.ts";
import type { SectionName } from "./section-names.ts";
import type { TextSpan } from "./text-writer.ts";

/** What a body belongs to: it settles anchors (`limb-a` in a decision, `para-5` elsewhere). */
export type BodyKind = "decision" | "report" | "appendix" | "notice" | "page";

/**
 * A body after everything is done that needs no other file: its HTML waits only for where its mentions lead.
 * Plain data that depends on nothing but the text and its kind, wherever the body lies: so it can be kept on disk.
 */
export interface ParsedBody {
  readonly kind: BodyKind;
  /** Plain text, one block a line. The words of sections, headings and paragraphs are spans of it. */
  readonly text: string;
  /** The body cut at its `##` headings: put together they are all of it. The first is what stands before any heading. */
  readonly sections: readonly ParsedSection[];
  readonly headings: readonly ParsedHeading[];
  /** Every labelled paragraph, in order. */
  readonly paragraphs: readonly ParsedParagraph[];
  readonly gaps: readonly NumberGap[];
  /** Every anchor the body offers: labelled paragraphs, parts, headings. */
  readonly anchors: ReadonlySet<string>;
  /** The anchor of each labelled paragraph by its label path, `5`, `2-a`: what "paragraph 2(a)" is looked up in. */
  readonly anchorByLabel: ReadonlyMap<string, string>;
  readonly mentions: readonly Mention[];
  /** The address of every link, as written, in order. */
  readonly linkAddresses: readonly string[];
  /** In a decision, the line meant for each section that has no heading; empty in other papers. */
  readonly meantHeadings: readonly MeantHeading[];
  /** Faults that need nothing but the body to be seen: raw HTML, unsafe links, unknown directives. */
  readonly problems: readonly BodyProblem[];
}

/** Parses a body: by reading it or, in a build that keeps its work, by finding it read. */
export type ParseBody = (text: string, kind: BodyKind) => ParsedBody;

export interface ParsedSection {
  /** The agreed section it is; null for one the register has no name for. */
  readonly name: SectionName | null;
  /** Null for what stands before the first heading. */
  readonly heading: ParsedHeading | null;
  readonly headingHtml: HtmlTemplate;
  /** What stands under the heading. */
  readonly html: HtmlTemplate;
  readonly words: TextSpan;
}

export interface ParsedHeading {
  readonly depth: number;
  readonly anchor: string;
  /** The line of the body it stands on, counted from 1. */
  readonly line: number;
  readonly words: TextSpan;
}

/** A paragraph the source labels; its words are without the label. */
export interface ParsedParagraph {
  readonly label: string;
  readonly anchor: string;
  readonly depth: number;
  readonly words: TextSpan;
}

/** A phrase that points somewhere: "paragraph 14", "(c) above", "appendix 2", or a Markdown link within the register. */
export interface Mention {
  readonly kind: "paragraph" | "limb" | "appendix" | "link";
  /** The label path (`14`, `2-a`, `c`), the appendix as written (`2`, `B`), or the link's address. */
  readonly target: string;
  /** Whose paragraph: this body's, or the report's ("paragraph 14 of the report", said in a decision). */
  readonly of: "here" | "report";
  /** The words as written. */
  readonly text: string;
  readonly place: BodyPlace;
}

/** Where a mention leads; null leaves the words as they are. */
export type ResolveMention = (mention: Mention) => string | null;

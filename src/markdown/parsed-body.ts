import type { Root } from "mdast";
import type { Place, Problem } from "../problems/problem.ts";

/** What a body belongs to: it settles anchors (`limb-a` in a decision, `para-5` elsewhere). */
export type BodyKind = "decision" | "report" | "appendix" | "notice" | "page";

/** A body after parsing: its labels found and anchored, its mentions of other places not yet resolved. */
export interface ParsedBody {
  readonly kind: BodyKind;
  readonly tree: Root;
  /** Every anchor the body offers: labelled paragraphs, parts, headings. */
  readonly anchors: ReadonlySet<string>;
  /** The anchor of each labelled paragraph by its label path, `5`, `2-a`: what "paragraph 2(a)" is looked up in. */
  readonly anchorByLabel: ReadonlyMap<string, string>;
  readonly mentions: readonly Mention[];
  /** Faults that need nothing but the body to be seen: raw HTML, unsafe links, unknown directives. */
  readonly problems: readonly Problem[];
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
  readonly place: Place;
}

/** Where a mention leads; null leaves the words as they are. */
export type ResolveMention = (mention: Mention) => string | null;

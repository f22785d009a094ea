import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from "mdast";
import type { Mention } from "./parsed-body.ts";
import type { SectionName } from "./section-names.ts";

/** A paragraph the source labels, with everything that belongs to it: its text, its bullets, its sub-paragraphs. */
export interface Labelled extends Parent {
  type: "labelled";
  /** As the source writes it: `5.`, `(a)`. */
  label: string;
  /** As people cite it: `5`, `2(a)`, `1.1`. */
  cited: string;
  /** The labels down to this one: `5`, `2-a`, `1-1`. */
  path: string;
  anchor: string;
  depth: number;
  /** True for a paragraph of the decision itself, which people call a limb. */
  isLimb: boolean;
  /** The labels the source skips just before this one. */
  missing: readonly string[];
  children: (BlockContent | DefinitionContent)[];
}

/** Words that point at another place. */
export interface MentionNode extends Parent {
  type: "mention";
  mention: Mention;
  children: PhrasingContent[];
}

declare module "mdast" {
  interface BlockContentMap {
    labelled: Labelled;
  }
  interface RootContentMap {
    labelled: Labelled;
    mention: MentionNode;
  }
  interface PhrasingContentMap {
    mention: MentionNode;
  }
  interface HeadingData {
    anchor?: string;
    /** The agreed section a `##` heading opens; null for any other heading. */
    section?: SectionName | null;
    /** The anchor of the part a heading opens: `part-b`. */
    part?: string | null;
  }
  interface FootnoteReferenceData {
    anchor?: string;
    noteAnchor?: string;
  }
  interface FootnoteDefinitionData {
    anchor?: string;
    /** The first place in the text that cites it. */
    citedAnchor?: string;
  }
  interface LinkData {
    /** Set when the link leads within the register. */
    mention?: Mention;
  }
}

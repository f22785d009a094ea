import type { Heading, Root } from "mdast";
import type { Anchors } from "../anchors.ts";
import { headingAnchor } from "../anchors.ts";
import { inlineText } from "../inline-text.ts";
import { findSectionName } from "../section-names.ts";
import { findPart } from "./part-headings.ts";

/** Gives every heading its anchor: `part-b` for a part, `reasons` for an agreed section, `h-…` for any other. */
export function headingAnchors(tree: Root, anchors: Anchors): void {
  for (const node of tree.children) if (node.type === "heading") nameHeading(node, anchors);
}

function nameHeading(heading: Heading, anchors: Anchors): void {
  const part = findPart(heading);
  const words = inlineText(heading.children);
  const section = heading.depth === 2 && part === null ? findSectionName(words) : null;
  const anchor = anchors.claim(part ?? section ?? headingAnchor(words), null);
  heading.data = { ...heading.data, anchor, section, part: part === null ? null : anchor };
}

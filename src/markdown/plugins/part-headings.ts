import type { Heading, Paragraph, Root } from "mdast";
import { inlineText } from "../inline-text.ts";

const partLine = /^(?:PART|Part)\s+([A-Z]|\d{1,2}|[IVX]{1,5})$/;
const partHeading = /^part\s+([a-z]|\d{1,2}|[ivx]{1,5})(?:\s*[:.–—-].*)?$/i;

/**
 * A line that says only "PART B" is a heading, whether or not the source marked it as one.
 * Part B means the background in one council and exempt matter in another: nothing is inferred from it.
 */
export function partHeadings(tree: Root): void {
  tree.children = tree.children.map((node) => (isPartLine(node) ? asHeading(node) : node));
}

/** `part-b` for the heading "PART B" or "Part B: background"; null for any other. */
export function findPart(heading: Heading): string | null {
  const name = partHeading.exec(inlineText(heading.children))?.[1];
  return name === undefined ? null : `part-${name.toLowerCase()}`;
}

function isPartLine(node: Root["children"][number]): node is Paragraph {
  return node.type === "paragraph" && partLine.test(inlineText(node.children));
}

function asHeading({ children, position }: Paragraph): Heading {
  const [only] = children;
  const words = children.length === 1 && only?.type === "strong" ? only.children : children;
  return { type: "heading", depth: 2, children: words, ...(position ? { position } : {}) };
}

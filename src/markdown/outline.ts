import type { Heading, Root } from "mdast";
import type { Labelled } from "./body-nodes.ts";
import { cutAt } from "./cut-at.ts";
import type { SectionHtml } from "./html/write-sections.ts";
import type { NodesByType } from "./nodes-by-type.ts";
import type { ParsedBody, ParsedHeading, ParsedSection } from "./parsed-body.ts";
import type { NumberGap } from "./rendered-body.ts";
import { createTextWriter, type TextWriter } from "./text-writer.ts";

/** What a body is made of, and its words, of which each part is a span. */
export type Outline = Pick<ParsedBody, "text" | "sections" | "headings" | "paragraphs" | "gaps">;

/**
 * The outline of a tree whose labels and anchors are found.
 * @param html the body's HTML, cut at the same headings.
 */
export function outlineBody(tree: Root, nodes: NodesByType, html: readonly SectionHtml[]): Outline {
  const writer = createTextWriter();
  const sections = cutSections(tree, html, writer);
  return {
    text: writer.read(),
    sections,
    headings: nodes.of("heading").flatMap((heading) => describeHeading(heading, writer) ?? []),
    paragraphs: nodes.of("labelled").map((paragraph) => describeParagraph(paragraph, writer)),
    gaps: nodes.of("labelled").flatMap(describeGap),
  };
}

function cutSections(tree: Root, html: readonly SectionHtml[], writer: TextWriter): ParsedSection[] {
  const isHead = (node: Root["children"][number]) => node.type === "heading" && node.depth <= 2;
  return cutAt(tree.children, isHead).map(({ head, rest }, i) => {
    if (head !== null) writer.write([head]);
    const words = writer.write(rest);
    const heading = head?.type === "heading" ? head : null;
    return {
      name: heading?.data?.section ?? null,
      heading: heading && describeHeading(heading, writer),
      ...(html[i] ?? { headingHtml: [], html: [] }),
      words,
    };
  });
}

/** A heading inside a quotation is the quoted paper's, and is no place in this one. */
function describeHeading(heading: Heading, writer: TextWriter): ParsedHeading | null {
  const anchor = heading.data?.anchor;
  if (anchor === undefined) return null;
  const line = heading.position?.start.line ?? 1;
  return { depth: Math.max(heading.depth, 2), anchor, line, words: writer.spanOf(heading) };
}

function describeParagraph(paragraph: Labelled, writer: TextWriter): ParsedBody["paragraphs"][number] {
  const { label, anchor, depth } = paragraph;
  return { label, anchor, depth, words: writer.spanOf(paragraph) };
}

function describeGap({ missing, anchor }: Labelled): NumberGap[] {
  return missing.length === 0 ? [] : [{ missing, beforeAnchor: anchor }];
}

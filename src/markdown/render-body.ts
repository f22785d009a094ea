import type { Root as HtmlRoot } from "hast";
import type { Heading, RootContent } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Labelled } from "./body-nodes.ts";
import { findGaps } from "./find-gaps.ts";
import { bodyToHtml } from "./html/body-to-html.ts";
import { sanitiseSchema } from "./html/sanitise-schema.ts";
import { indexNodes } from "./nodes-by-type.ts";
import type { ParsedBody, ResolveMention } from "./parsed-body.ts";
import { plainTextOf } from "./plain-text.ts";
import type { BodyHeading, LabelledParagraph, RenderedBody, Section } from "./rendered-body.ts";

/** Renders a body, each mention leading where `resolve` says. All of its HTML is sanitised. */
export function renderBody(parsed: ParsedBody, resolve: ResolveMention): RenderedBody {
  const nodes = indexNodes(parsed.tree);
  const writer = unified()
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } });
  const html = writer.runSync(bodyToHtml(parsed.tree, resolve));
  const write = (children: HtmlRoot["children"]) => writer.stringify({ type: "root", children }).trim();
  return {
    html: write(html.children),
    sections: cutSections(parsed.tree.children, html.children, write),
    headings: nodes.of("heading").flatMap(describeHeading),
    paragraphs: nodes.of("labelled").map(describeParagraph),
    gaps: findGaps(parsed),
    text: plainTextOf(parsed.tree.children),
  };
}

/** A heading inside a quotation is the quoted paper's, and is no place in this one. */
function describeHeading(heading: Heading): BodyHeading[] {
  const anchor = heading.data?.anchor;
  return anchor === undefined
    ? []
    : [{ depth: Math.max(heading.depth, 2), text: plainTextOf([heading]), anchor }];
}

function describeParagraph({ label, anchor, depth, children }: Labelled): LabelledParagraph {
  return { label, anchor, depth, text: plainTextOf(children) };
}

/** The body cut at its `##` headings; what stands before the first is a section only when there is something there. */
function cutSections(
  nodes: readonly RootContent[],
  html: HtmlRoot["children"],
  write: (children: HtmlRoot["children"]) => string,
): Section[] {
  const htmlPieces = cutAt(html, (node) => node.type === "element" && node.tagName === "h2");
  return cutAt(nodes, (node) => node.type === "heading" && node.depth <= 2).flatMap(({ head, rest }, i) => {
    const text = plainTextOf(rest);
    if (head === null && text === "") return [];
    const heading = head?.type === "heading" ? head : null;
    const name = heading?.data?.section ?? null;
    const anchor = heading?.data?.anchor ?? null;
    return [
      {
        name,
        heading: heading && plainTextOf([heading]),
        anchor,
        html: write(htmlPieces[i]?.rest ?? []),
        text,
      },
    ];
  });
}

/** Cuts a list before each head; the first piece has none. */
function cutAt<Node>(
  nodes: readonly Node[],
  isHead: (node: Node) => boolean,
): { head: Node | null; rest: Node[] }[] {
  const pieces: { head: Node | null; rest: Node[] }[] = [{ head: null, rest: [] }];
  for (const node of nodes) {
    if (isHead(node)) pieces.push({ head: node, rest: [] });
    else pieces.at(-1)?.rest.push(node);
  }
  return pieces;
}

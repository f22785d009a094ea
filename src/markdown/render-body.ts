import type { Root as HtmlRoot } from "hast";
import type { Heading, RootContent } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Labelled } from "./body-nodes.ts";
import { bodyToHtml } from "./html/body-to-html.ts";
import { sanitiseSchema } from "./html/sanitise-schema.ts";
import { indexNodes } from "./nodes-by-type.ts";
import type { ParsedBody, ResolveMention } from "./parsed-body.ts";
import { plainTextOf } from "./plain-text.ts";
import type { BodyHeading, LabelledParagraph, NumberGap, RenderedBody, Section } from "./rendered-body.ts";

/** Renders a body, each mention leading where `resolve` says. All of its HTML is sanitised. */
export function renderBody(parsed: ParsedBody, resolve: ResolveMention): RenderedBody {
  const nodes = indexNodes(parsed.tree);
  const pieces = writePieces(bodyToHtml(parsed.tree, resolve));
  return {
    html: pieces
      .map(({ heading, rest }) => heading + rest)
      .join("")
      .trim(),
    sections: cutSections(parsed.tree.children, pieces),
    headings: nodes.of("heading").flatMap(describeHeading),
    paragraphs: nodes.of("labelled").map(describeParagraph),
    gaps: nodes.of("labelled").flatMap(describeGap),
    text: plainTextOf(parsed.tree.children),
  };
}

/** The HTML of a section: its `##` heading, empty where the body begins without one, and what stands under it. */
interface HtmlPiece {
  readonly heading: string;
  readonly rest: string;
}

/** Each element is written once: the whole body is its pieces put together. */
function writePieces(html: HtmlRoot): HtmlPiece[] {
  const writer = unified()
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } });
  const write = (children: HtmlRoot["children"]) => writer.stringify({ type: "root", children });
  const isHead = (node: HtmlRoot["children"][number]) => node.type === "element" && node.tagName === "h2";
  return cutAt(writer.runSync(html).children, isHead).map(({ head, rest }) => ({
    heading: head === null ? "" : write([head]),
    rest: write(rest),
  }));
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

function describeGap({ missing, anchor }: Labelled): NumberGap[] {
  return missing.length === 0 ? [] : [{ missing, beforeAnchor: anchor }];
}

/** The body cut at its `##` headings; what stands before the first is a section only when there is something there. */
function cutSections(nodes: readonly RootContent[], pieces: readonly HtmlPiece[]): Section[] {
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
        html: pieces[i]?.rest.trim() ?? "",
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

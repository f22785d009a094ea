import type { Element, Root as HtmlRoot, RootContent } from "hast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { sanitiseSchema } from "./sanitise-schema.ts";

/** Makes HTML safe, and writes it. Nodes written one by one are written as they would be all together. */
export interface HtmlWriter {
  readonly sanitise: (html: HtmlRoot) => HtmlRoot;
  readonly write: (nodes: readonly RootContent[]) => string;
  /** The tag that opens an element: `<p class="source-gap">`. */
  readonly writeOpening: (element: Element) => string;
}

export function createHtmlWriter(): HtmlWriter {
  const processor = unified()
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } });
  const write = (nodes: readonly RootContent[]) =>
    processor.stringify({ type: "root", children: [...nodes] });
  const writeOpening = (element: Element) =>
    write([{ ...element, children: [] }]).slice(0, -writeClosing(element).length);
  return { sanitise: (html) => processor.runSync(html), write, writeOpening };
}

/** The tag that closes an element that may hold others. */
export function writeClosing({ tagName }: Element): string {
  return `</${tagName}>`;
}

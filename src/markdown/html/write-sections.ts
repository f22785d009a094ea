import type { Root as HtmlRoot, RootContent } from "hast";
import { cutAt } from "../cut-at.ts";
import type { HtmlTemplate } from "./html-template.ts";
import { sanitiseHtml } from "./html-writer.ts";
import { writeTemplate } from "./write-template.ts";

/** The HTML of a section: its `##` heading, empty where the body begins without one, and what stands under it. */
export interface SectionHtml {
  readonly headingHtml: HtmlTemplate;
  readonly html: HtmlTemplate;
}

/** A body's HTML made safe, cut at its main headings and written: each element once. */
export function writeSections(html: HtmlRoot): SectionHtml[] {
  return cutAt(sanitiseHtml(html).children, isHead).map(({ head, rest }) => ({
    headingHtml: head === null ? [] : writeTemplate([head]),
    html: writeTemplate(rest),
  }));
}

function isHead(node: RootContent): boolean {
  return node.type === "element" && node.tagName === "h2";
}

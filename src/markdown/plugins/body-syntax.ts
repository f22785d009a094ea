import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Processor } from "unified";
import { bareAddresses } from "./bare-addresses.ts";
import { bulletLists } from "./bullet-lists.ts";

/**
 * What is not read, because reading it would lose words the source wrote:
 * text set in four spaces is Word's indent, not code; a line under text is a rule, not a heading;
 * `[1]: …` is a line of the paper, not a definition to be hidden.
 */
const unread = { disable: { null: ["codeIndented", "setextUnderline", "definition"] } };

/** What a text may hold beside CommonMark. */
export interface Syntax {
  readonly hasTables: boolean;
  readonly hasFootnotes: boolean;
}

/** The Markdown of council papers. Tables and footnotes are read only in a text that has one: each costs every other text time. */
export function bodySyntax(this: Processor, { hasTables, hasFootnotes }: Syntax): void {
  const data = this.data();
  data.micromarkExtensions = [unread, bulletLists(), bareAddresses()];
  data.fromMarkdownExtensions = [];
  if (hasTables) {
    data.micromarkExtensions.push(gfmTable());
    data.fromMarkdownExtensions.push(gfmTableFromMarkdown());
  }
  if (hasFootnotes) {
    data.micromarkExtensions.push(gfmFootnote());
    data.fromMarkdownExtensions.push(gfmFootnoteFromMarkdown());
  }
}

/** What a text may hold, by marks it could not hold it without. */
export function findSyntax(text: string): Syntax {
  return { hasTables: hasTable(text), hasFootnotes: text.includes("[^") };
}

/** The row of dashes under a table's head. */
export const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether any line may be a row of dashes with a bar in it. */
function hasTable(text: string): boolean {
  return /^(?=[^\n]*\|)(?=[^\n]*-)[|:>*+ \t-]+$/m.test(text);
}

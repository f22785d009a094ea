import type { Heading, Paragraph, Table, Text } from "mdast";
import { type QuickLine, spanIn, spanOf } from "./quick-place.ts";
import { readQuickTable } from "./quick-table.ts";
import { needsRemark, readQuickWords } from "./quick-words.ts";

const heading = /^(#{1,6}) (?=[^ #])[^#]*$/;
/** Lines that begin a paragraph or go on with one, and can be nothing else: none set in, none with spaces at its end. */
const paragraph = /^[^\s#>|+=:*-][^|\n]*(?<! )(?:\n[^\s#>|+=:*-][^|\n]*(?<! ))*$/;
const strongAlone = /^\*\*[^*|\n]+\*\*$/;

/** A block between two blank lines as remark would read it, where it is so plain that this is certain; else null. */
export function readQuickBlock(block: string, at: QuickLine): Heading | Paragraph | Table | null {
  if (needsRemark.test(block)) return null;
  if (block.startsWith("|")) return readQuickTable(block.split("\n"), at);
  if (block.startsWith("#")) return readHeading(block, at);
  if (!paragraph.test(block) && !strongAlone.test(block)) return null;
  return block.includes("\n") ? readWrapped(block, at) : readLine(block, at);
}

function readHeading(block: string, at: QuickLine): Heading | null {
  const signs = heading.exec(block)?.[1]?.length;
  if (signs === undefined || block.includes("\n") || block.endsWith(" ")) return null;
  const children = readQuickWords(block.slice(signs + 1), at, signs + 1);
  const depth = signs as Heading["depth"];
  return children && { type: "heading", depth, children, position: spanIn(at, 0, block.length) };
}

function readLine(block: string, at: QuickLine): Paragraph | null {
  const children = readQuickWords(block, at, 0);
  return children && { type: "paragraph", children, position: spanIn(at, 0, block.length) };
}

/** Words that the source wrapped are one text. */
function readWrapped(block: string, at: QuickLine): Paragraph | null {
  if (/[*[\]]/.test(block)) return null;
  const lines = block.split("\n");
  const text: Text = { type: "text", value: block, position: spanOf(lines, at) };
  return { type: "paragraph", children: [text], position: spanOf(lines, at) };
}

import type { Root, RootContent } from "mdast";
import { findSyntax, type Syntax } from "../plugins/body-syntax.ts";
import { type Block, cutBlocks } from "./cut-blocks.ts";
import { readQuickBlock } from "./quick-block.ts";
import { readRuns } from "./read-runs.ts";
import { readRemarkTree } from "./remark-tree.ts";

/**
 * The tree remark would give for a text, sooner: the plainest blocks, which are nearly all of a council paper, are
 * read here, and each run of other blocks by remark. That is sound because a plain block is never set in, so it ends
 * whatever was open above it, and because what can go on past a blank line all the same is looked for first.
 */
export function readMarkdown(text: string): Root {
  const syntax = findSyntax(text);
  if (reachesFurther(text, syntax)) return readRemarkTree(text, syntax);
  const pieces = cutPieces(text);
  const left = readRuns(text, pieces.filter(isRun), syntax);
  const children = pieces.flatMap((piece) => (isRun(piece) ? (left.get(piece) ?? []) : piece));
  return { type: "root", children, position: wholeOf(text) };
}

/** The plain blocks as nodes and, as they stand, the runs of blocks between them, which are left to remark. */
function cutPieces(text: string): (RootContent | Block)[] {
  const pieces: (RootContent | Block)[] = [];
  for (const block of cutBlocks(text)) {
    const last = pieces.at(-1);
    const quick = readQuickBlock(text.slice(block.offset, block.end), block);
    if (quick) pieces.push(quick);
    else if (last && isRun(last)) pieces[pieces.length - 1] = { ...last, end: block.end };
    else pieces.push(block);
  }
  return pieces;
}

function isRun(piece: RootContent | Block): piece is Block {
  return !("type" in piece);
}

/** Where fenced code or HTML may begin, in a list or a quotation as well. */
const mayPassBlankLines = /^[ \t>*+-]*(?:<|`{3}|~{3})/m;

/** Whether anything may reach past its run of blocks: notes, code, HTML, other line ends; a byte order mark counts only where a text begins. */
function reachesFurther(text: string, { hasFootnotes }: Syntax): boolean {
  return hasFootnotes || /[\r\uFEFF]/.test(text) || mayPassBlankLines.test(text);
}

function wholeOf(text: string): Root["position"] {
  const lineStart = text.lastIndexOf("\n") + 1;
  const end = { line: text.split("\n").length, column: text.length - lineStart + 1, offset: text.length };
  return { start: { line: 1, column: 1, offset: 0 }, end };
}

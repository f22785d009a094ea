import type { QuickLine } from "./quick-place.ts";

/** Lines between two blank ones, or a run of such blocks with the blank lines between them. */
export interface Block extends QuickLine {
  /** The offset at which its last line ends. */
  readonly end: number;
}

const blank = /^[ \t]*$/;

/** Cuts a text at its blank lines. */
export function cutBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: QuickLine | null = null;
  let offset = 0;
  for (let line = 1; offset <= text.length; line += 1) {
    const found = text.indexOf("\n", offset);
    const end = found < 0 ? text.length : found;
    const isBlank = end === offset || blank.test(text.slice(offset, end));
    if (!isBlank) open ??= { line, offset };
    else if (open) {
      blocks.push({ ...open, end: offset - 1 });
      open = null;
    }
    offset = end + 1;
  }
  return open ? [...blocks, { ...open, end: text.length }] : blocks;
}

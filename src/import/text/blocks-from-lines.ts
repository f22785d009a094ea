import { type Block, heading, paragraph } from "../block.ts";
import { foldSpaces, joinWrapped } from "../fold-spaces.ts";
import { splitColumns } from "./columns.ts";
import { isHeading, isMainHeading } from "./headings.ts";
import { beginsParagraph, findBullet, findLineLabel } from "./line-starts.ts";

/** How lines of a paper are to be read. */
export interface LineReading {
  /** True when its lines were cut to a width, so that one paragraph takes several; else each line is a paragraph. */
  wrapped: boolean;
  /** The depth of a heading, by whether it is a main one. */
  depthOf: (isMain: boolean) => 2 | 3;
}

/** Whether a paper's lines were cut to a width: a page has about 100 characters a line, a copied paragraph has hundreds. */
export function isHardWrapped(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.trim().length > 160).length;
  return long * 50 < lines.filter((line) => line.trim() !== "").length;
}

/** The blocks of plain text, words in order: headings, paragraphs with their labels, bullets, columns left as they are. */
export function blocksFromLines(lines: readonly string[], reading: LineReading): Block[] {
  if (!reading.wrapped) return blocksOfProse(lines, reading);
  return splitColumns(lines).flatMap((run): Block[] => {
    if (run.kind === "columns") return [{ kind: "columns", lines: run.lines }];
    return blocksOfProse(run.lines, reading);
  });
}

function blocksOfProse(lines: readonly string[], reading: LineReading): Block[] {
  const width = widthOf(lines);
  const headings = new Set(lines.flatMap((_, index) => (isHeadingAt(index, lines, width) ? [index] : [])));
  const paragraphs: { lines: string[]; isHeading: boolean }[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const before = lines[index - 1] ?? "";
    const last = paragraphs.at(-1);
    const isApart =
      before.trim() === "" || !reading.wrapped || headings.has(index) || headings.has(index - 1);
    if (last === undefined || isApart || beginsParagraph(line, before) || isBrokenOff(before, line, width))
      paragraphs.push({ lines: [line], isHeading: headings.has(index) });
    else last.lines.push(line);
  });
  return paragraphs.map((paragraph) => toBlock(paragraph.lines, paragraph.isHeading, reading));
}

/** A heading is short, has text below it, and stands first in its block or after a line that ended. */
function isHeadingAt(index: number, lines: readonly string[], width: number): boolean {
  const [before = "", line = "", next = ""] = [lines[index - 1], lines[index], lines[index + 1]];
  if (
    line.trim() === "" ||
    line.trim().length > 60 ||
    !lines.slice(index + 1).some((later) => later.trim() !== "")
  )
    return false;
  const isFirst = before.trim() === "";
  const isAbovePassage =
    isCutShort(line, next, width) && next.trimEnd().length > width * 0.6 && findBullet(next) === undefined;
  return (
    (isFirst || /[.:)]\s*$/.test(before)) &&
    isHeading(line, { alone: isFirst && (next.trim() === "" || isAbovePassage), before, next })
  );
}

/** Whether a line stops where the next one's first word would still have fitted: whoever wrote it ended it there. */
function isCutShort(line: string, next: string, width: number): boolean {
  const [firstWord = ""] = next.trim().split(/\s/);
  return line.trimEnd().length + 1 + firstWord.length < width * 0.8;
}

/** Whether a line ends its paragraph: it is cut short, and the next does not go on with its sentence or its word. */
function isBrokenOff(before: string, line: string, width: number): boolean {
  const goesOn = /[,-]\s*$/.test(before) || /^\s*\p{Ll}/u.test(line) || findLineLabel(line) !== undefined;
  return !goesOn && isCutShort(before, line, width);
}

/** The width lines were cut to, near enough: nine in ten are no longer. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function toBlock(lines: readonly string[], isHeadingLine: boolean, reading: LineReading): Block {
  const [first = "", ...rest] = lines;
  const bullet = findBullet(first);
  const text = [bullet ? bullet.text : first, ...rest].map(foldSpaces).reduce(joinWrapped, "");
  // A dash is the source's own list, kept where it stood; a glyph set far in is a bullet under a bullet.
  if (bullet) return { kind: "bullet", indent: bullet.dash ? Math.min(bullet.indent, 3) : 0, text };
  if (isHeadingLine) return heading(text.replace(/\s*:$/, ""), reading.depthOf(isMainHeading(first)));
  return paragraph(text);
}

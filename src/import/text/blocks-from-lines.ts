import { type Block, heading, paragraph } from "../block.ts";
import { foldSpaces, joinWrapped } from "../fold-spaces.ts";
import { splitColumns } from "./columns.ts";
import { isHeading, isMainHeading } from "./headings.ts";
import { findBullet, findLineLabel } from "./line-starts.ts";
import { beginsAnother, isCutShort, leadsIntoNext, markListedLines, widthOf } from "./prose-lines.ts";

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
  if (!reading.wrapped) return blocksOfProse({ lines, width: widthOf(lines), isLast: true }, reading);
  const runs = splitColumns(lines);
  return runs.flatMap((run, index): Block[] => {
    if (run.kind === "columns") return [{ kind: "columns", lines: run.lines }];
    return blocksOfProse(
      { lines: run.lines, width: widthOf(run.lines), isLast: index === runs.length - 1 },
      reading,
    );
  });
}

/** Lines with no columns among them. `isLast`: nothing comes after them, so that the last of them heads nothing. */
interface Prose {
  lines: readonly string[];
  width: number;
  isLast: boolean;
}

function blocksOfProse(prose: Prose, reading: LineReading): Block[] {
  const { lines, width } = prose;
  const listed = markListedLines(lines, width);
  const isHead = lines.map((_, index) => isHeadingAt(index, prose, listed[index] === true));
  const paragraphs: { lines: string[]; isHeading: boolean }[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const before = lines[index - 1] ?? "";
    const last = paragraphs.at(-1);
    const isApart = before.trim() === "" || !reading.wrapped || isHead[index] || isHead[index - 1];
    const begins = () =>
      (listed[index] && !leadsIntoNext(before)) ||
      beginsAnother(line, before, findLineLabel(last?.lines[0] ?? ""), width);
    if (last === undefined || isApart || begins())
      paragraphs.push({ lines: [line], isHeading: isHead[index] === true });
    else last.lines.push(line);
  });
  return paragraphs.map((paragraph) => toBlock(paragraph.lines, paragraph.isHeading, reading));
}

/** A heading is short, has text below it, and stands first in its block or after a line that ended. */
function isHeadingAt(index: number, { lines, width, isLast }: Prose, isListed: boolean): boolean {
  const [before = "", line = "", next = ""] = [lines[index - 1], lines[index], lines[index + 1]];
  const following = lines.slice(index + 1).find((later) => later.trim() !== "");
  if (line.trim() === "" || line.trim().length > 100 || (isLast && following === undefined)) return false;
  const isFirst = before.trim() === "";
  const isAbovePassage =
    isCutShort(line, next, width) && next.trimEnd().length > width * 0.6 && !beginsList(next);
  // Above columns, a line may as well be their caption: only what is known, or numbered, heads them.
  const alone = isFirst && !isListed && following !== undefined && (next.trim() === "" || isAbovePassage);
  return (
    (isFirst || /[.:)]\s*$/.test(before)) &&
    isHeading(line, { alone, before, next, following: following ?? "" })
  );
}

/** A bullet or a letter: what stands above it leads into a list. */
function beginsList(line: string): boolean {
  return findBullet(line) !== undefined || /^\(?[a-z]/i.test(findLineLabel(line) ?? "");
}

function toBlock(lines: readonly string[], isHeadingLine: boolean, reading: LineReading): Block {
  const [first = "", ...rest] = lines;
  const bullet = findBullet(first);
  const text = [bullet ? bullet.text : first, ...rest].map(foldSpaces).reduce(joinWrapped, "");
  if (bullet) return { kind: "bullet", indent: indentOf(bullet), text };
  if (isHeadingLine) return heading(text.replace(/\s*:$/, ""), reading.depthOf(isMainHeading(first)));
  return paragraph(text);
}

/** A dash is the source's own list, kept where it stood; Word's letter o is a bullet under a bullet. */
function indentOf({ glyph, indent }: { glyph: string; indent: number }): number {
  if (glyph === "-") return Math.min(indent, 3);
  return glyph === "o" ? 2 : 0;
}

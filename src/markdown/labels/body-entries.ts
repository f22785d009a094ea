import type { BlockContent, DefinitionContent, List, ListItem, Paragraph } from "mdast";
import type { BodySource } from "../body-source.ts";
import { plainTextOf } from "../plain-text.ts";
import { type Label, readLabel } from "./label.ts";
import type { LabelSequence, PlacedLabel } from "./label-sequence.ts";
import { nestEntries } from "./nest-entries.ts";
import { isNoLabel, startsOwnLine } from "./not-a-label.ts";
import { dropStart, isWritten, joinLines, type ParagraphLine, splitLines } from "./paragraph-lines.ts";

export type Block = BlockContent | DefinitionContent;

/** A body in reading order: labels, each with the column it stands at, and the blocks between them. */
export type Entry =
  | { readonly kind: "label"; readonly placed: PlacedLabel; readonly column: number }
  | { readonly kind: "block"; readonly block: Block };

interface Reading {
  readonly source: BodySource;
  readonly sequence: LabelSequence;
}

const mayHoldLabel = /(?:^|\n)[ \t>*_+\u00a0-]*\(?[0-9A-Za-z]{1,7}[.()]/;

/** Finds the labels among blocks that follow one another. */
export function readEntries(blocks: readonly Block[], reading: Reading): Entry[] {
  return blocks.flatMap((block) => {
    const entries = readBlock(block, reading);
    const words = plainTextOf([block]);
    if (block.type === "paragraph" && entries[0]?.kind === "block" && words !== "")
      reading.sequence.interrupt(columnOf(block));
    reading.sequence.hear(words);
    return entries;
  });
}

function readBlock(block: Block, reading: Reading): Entry[] {
  if (mayHoldLabel.test(sourceOf(block, reading.source))) {
    if (block.type === "paragraph") return readParagraph(block, null, reading);
    if (block.type === "list") return readList(block, reading);
  }
  return [{ kind: "block", block }];
}

/** Converters write a labelled paragraph as a bullet, `- 7. The model …`: it comes out of its list; other bullets stay. */
function readList(list: List, reading: Reading): Entry[] {
  const entries: Entry[] = [];
  let bullets: ListItem[] = [];
  const endList = () => {
    if (bullets.length > 0) entries.push({ kind: "block", block: { ...list, children: bullets } });
    bullets = [];
  };
  for (const item of list.children) {
    const labelled = readLabelledItem(item, reading);
    if (labelled) {
      endList();
      entries.push(...labelled);
    } else bullets.push(readBullet(item, reading));
  }
  endList();
  return entries;
}

function readLabelledItem(item: ListItem, reading: Reading): Entry[] | null {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return null;
  const column = columnOf(item);
  const [line] = splitLines(first, reading.source);
  if (!line || !findLabel({ ...line, column }, null, reading, line.column)) return null;
  return [...readParagraph(first, column, reading), ...readEntries(rest, reading)];
}

function readBullet(item: ListItem, { source, sequence }: Reading): ListItem {
  if (!mayHoldLabel.test(sourceOf(item, source).replace(/^\s*[-*+]/, ""))) return item;
  let children: Block[] = [];
  sequence.within((depth) => {
    children = nestEntries(readEntries(item.children, { source, sequence }), depth);
  });
  return { ...item, children };
}

/** A paragraph's lines, cut where a label truly begins one. */
function readParagraph(paragraph: Paragraph, itemColumn: number | null, reading: Reading): Entry[] {
  const entries: Entry[] = [];
  let lines: ParagraphLine[] = [];
  const endBlock = () => {
    if (lines.some(({ nodes }) => nodes.length > 0))
      entries.push({ kind: "block", block: joinLines(lines, paragraph) });
    lines = [];
  };
  let above: ParagraphLine | null = null;
  for (const line of splitLines(paragraph, reading.source)) {
    const column = above === null && itemColumn !== null ? itemColumn : line.column;
    let rest = line;
    let found = findLabel({ ...line, column }, above, reading, line.column);
    if (found) endBlock();
    while (found) {
      entries.push({ kind: "label", placed: reading.sequence.place(found.label, column), column });
      rest = dropStart(rest, found.textStart);
      found = findSubLabel(rest, column, reading);
    }
    lines.push(rest);
    reading.sequence.hear(line.text);
    above = line;
  }
  endBlock();
  return entries;
}

type Found = NonNullable<ReturnType<typeof readLabel>>;

function findLabel(
  line: ParagraphLine,
  above: ParagraphLine | null,
  { source, sequence }: Reading,
  column: number,
): Found | null {
  const found = readLabel(line.text);
  if (!found || !isWritten({ ...line, column }, found.label.written, source)) return null;
  const rest = line.text.slice(found.textStart);
  const follows = sequence.expects(found.label, line.column);
  if (!above) return isNoLabel(found.label, rest, follows) ? null : found;
  const isSetIn = line.column >= above.column + 2;
  return startsOwnLine(found.label, above.text, rest, follows, isSetIn) ? found : null;
}

/** `2. (a) Note …`: two labels on one line, the second beginning the first's own run. */
function findSubLabel(line: ParagraphLine, column: number, { sequence }: Reading): Found | null {
  const found = readLabel(line.text);
  if (!found || !isBracketed(found.label) || sequence.expects(found.label, column) !== "first") return null;
  return isNoLabel(found.label, line.text.slice(found.textStart), "first") ? null : found;
}

function isBracketed({ written }: Label): boolean {
  return /^\([a-z]+\)$/i.test(written);
}

function columnOf({ position }: Block | ListItem): number {
  return position?.start.column ?? 1;
}

function sourceOf({ position }: Block | ListItem, source: BodySource): string {
  return source.text.slice(position?.start.offset ?? 0, position?.end.offset ?? source.text.length);
}

import type { Node, Point, Position } from "unist";

/** The line of a text a quick reader is at: which line it is, counted from 1, and the offset at which it begins. */
export interface QuickLine {
  readonly line: number;
  readonly offset: number;
}

/** A point of a line, by how many characters of the line stand before it. */
export function pointIn({ line, offset }: QuickLine, before: number): Point {
  return { line, column: before + 1, offset: offset + before };
}

/** Where a piece of a line stands. */
export function spanIn(at: QuickLine, from: number, to: number): Position {
  return { start: pointIn(at, from), end: pointIn(at, to) };
}

/** Where whole lines stand, of which the first is given. */
export function spanOf(lines: readonly string[], { line, offset }: QuickLine): Position {
  const before = lines.slice(0, -1).reduce((length, each) => length + each.length + 1, 0);
  const last = { line: line + lines.length - 1, offset: offset + before };
  return { start: pointIn({ line, offset }, 0), end: pointIn(last, lines.at(-1)?.length ?? 0) };
}

/**
 * Moves nodes with the line they are counted from: where it stood when they were read, and where it stands.
 * Works through a list, not by recursion: the text may nest without end.
 */
export function moveTo(nodes: readonly Node[], from: QuickLine, to: QuickLine): void {
  const by: QuickLine = { line: to.line - from.line, offset: to.offset - from.offset };
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { position } = node;
    if (position) node.position = { start: movePoint(position.start, by), end: movePoint(position.end, by) };
    if ("children" in node) for (const child of node.children as Node[]) waiting.push(child);
  }
}

function movePoint({ line, column, offset = 0 }: Point, by: QuickLine): Point {
  return { line: line + by.line, column, offset: offset + by.offset };
}

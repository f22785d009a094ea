import { afterStart, findLineLabel } from "./line-starts.ts";

/** A run of lines: prose to be read, or columns to be left as they are. */
export interface LineRun {
  kind: "prose" | "columns";
  lines: string[];
}

/** Lines of a table may have this many lines between them that hold one cell or none. */
const longestGap = 3;

/** A line set in this far is a cell of a column; no paragraph or list begins there. */
const farIn = 15;

/** Splits lines into prose and what was laid out in columns by runs of spaces, as `pdftotext -layout` leaves tables. */
export function splitColumns(lines: readonly string[]): LineRun[] {
  const inColumns = markColumns(lines);
  const runs: LineRun[] = [];
  lines.forEach((line, index) => {
    const kind = inColumns[index] ? "columns" : "prose";
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  });
  return runs;
}

function markColumns(lines: readonly string[]): boolean[] {
  const rows = lines.flatMap((line, index) => (gapCount(line) > 0 ? [index] : []));
  const marks = lines.map(() => false);
  for (const group of groupNeighbours(rows, lines)) {
    const [first = 0, last = first] = [group[0], group.at(-1)];
    if (group.length === 1 && gapCount(lines[first] ?? "") < 2) continue;
    const end = endOfTable(group, lines);
    marks.fill(true, topOf(first, lines), Math.max(end, last) + 1);
  }
  return marks;
}

/** How many wide gaps a line has, not counting the one after its label. */
function gapCount(line: string): number {
  return [...afterStart(line).matchAll(/\S {3,}(?=\S)/g)].length;
}

/** Where the second and later columns of rows begin. */
function columnStarts(rows: readonly number[], lines: readonly string[]): number[] {
  return rows.flatMap((row) =>
    [...(lines[row] ?? "").matchAll(/\S {3,}(?=\S)/g)].map(({ 0: gap, index }) => index + gap.length),
  );
}

function groupNeighbours(rows: readonly number[], lines: readonly string[]): number[][] {
  const groups: number[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const between = before === undefined ? [] : lines.slice(before + 1, row);
    if (group && between.length <= longestGap && areOfTable(between, columnStarts([...group, row], lines)))
      group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Lines between two rows: cells on their own, or, with no gap about them, rows whose columns one space parts. */
function areOfTable(between: readonly string[], starts: readonly number[]): boolean {
  const isUnbroken = between.every((line) => line.trim() !== "");
  return between.every(
    (line) => couldBeCell(line) || (isUnbroken && starts.some((start) => beginsWordNear(line, start))),
  );
}

function beginsWordNear(line: string, start: number): boolean {
  return [start - 1, start, start + 1].some((at) => line[at - 1] === " " && /\S/.test(line[at] ?? ""));
}

/** A cell on its own is short or stands far in; a line of prose does neither. */
function couldBeCell(line: string): boolean {
  return line.trim().length < 50 || indentOf(line) >= farIn;
}

/** A cell set well in from the margin belongs to the table beside it. */
function isStrayCell(line: string): boolean {
  return line.trim() !== "" && couldBeCell(line) && indentOf(line) >= 10;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function topOf(first: number, lines: readonly string[]): number {
  return isStrayCell(lines[first - 1] ?? "") ? topOf(first - 1, lines) : first;
}

/** The last line of a table: below its last row, cells that go on, and passages that stand in one of its columns. */
function endOfTable(rows: readonly number[], lines: readonly string[]): number {
  const starts = columnStarts(rows, lines).filter((start) => start >= farIn);
  let end = endOfFirstCells(rows, lines);
  for (let at = end + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const isInColumn = starts.some((start) => Math.abs(indentOf(line) - start) <= 2);
    if (!isInColumn && !(at === end + 1 && isStrayCell(line))) break;
    end = at;
  }
  return end;
}

/** The first column may take more lines than the others: short ones below the last row, at its margin, up to a gap. */
function endOfFirstCells(rows: readonly number[], lines: readonly string[]): number {
  const last = rows.at(-1) ?? 0;
  const margin = indentOf(lines[last] ?? "");
  const below = lines.slice(last + 1);
  const gap = below.findIndex((line) => line.trim() === "");
  const cells = gap < 0 ? below : below.slice(0, gap);
  const areCells =
    rows.length > 2 &&
    cells.length <= longestGap &&
    cells.every(
      (line) => couldBeCell(line) && indentOf(line) === margin && findLineLabel(line) === undefined,
    );
  return areCells ? last + cells.length : last;
}

import { afterStart } from "./line-starts.ts";

/** A run of lines: prose to be read, or columns to be left as they are. */
export interface LineRun {
  kind: "prose" | "columns";
  lines: string[];
}

/** Lines of a table may have this many lines between them that hold one cell or none. */
const longestGap = 3;

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
    for (let index = topOf(first, lines); index <= bottomOf(last, lines); index++) marks[index] = true;
  }
  return marks;
}

/** How many wide gaps a line has, not counting the one after its label. */
function gapCount(line: string): number {
  return [...afterStart(line).matchAll(/\S {3,}(?=\S)/g)].length;
}

function groupNeighbours(rows: readonly number[], lines: readonly string[]): number[][] {
  const groups: number[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const between = before === undefined ? [] : lines.slice(before + 1, row);
    if (group && between.length <= longestGap && between.every(couldBeCell)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** A cell on its own is short or stands far in; a line of prose does neither. */
function couldBeCell(line: string): boolean {
  return line.trim().length < 50 || /^ {15,}/.test(line);
}

/** A cell set well in from the margin belongs to the table beside it. */
function isStrayCell(line: string): boolean {
  return line.trim() !== "" && couldBeCell(line) && /^ {10,}/.test(line);
}

function topOf(first: number, lines: readonly string[]): number {
  return isStrayCell(lines[first - 1] ?? "") ? topOf(first - 1, lines) : first;
}

function bottomOf(last: number, lines: readonly string[]): number {
  return isStrayCell(lines[last + 1] ?? "") ? bottomOf(last + 1, lines) : last;
}

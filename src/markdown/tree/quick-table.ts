import type { AlignType, Table, TableCell, TableRow } from "mdast";
import { type QuickLine, spanIn, spanOf } from "./quick-place.ts";
import { readQuickWords } from "./quick-words.ts";

const row = /^\|(?: *[^ |][^|]* \|| +\|)+$/;
const dashes = /^\|(?: :?-+:? \|)+$/;

/** A table as remark would read it, each line from bar to bar, where that is certain; else null. */
export function readQuickTable(lines: readonly string[], at: QuickLine): Table | null {
  const [head = "", under = ""] = lines;
  if (!dashes.test(under) || under.split("|").length !== head.split("|").length) return null;
  const rows: TableRow[] = [];
  let { line, offset } = at;
  for (const [i, written] of lines.entries()) {
    const read = i === 1 ? null : readRow(written, { line, offset });
    if (read) rows.push(read);
    else if (i !== 1) return null;
    line += 1;
    offset += written.length + 1;
  }
  return { type: "table", align: readAlign(under), children: rows, position: spanOf(lines, at) };
}

function readRow(written: string, at: QuickLine): TableRow | null {
  if (!row.test(written)) return null;
  const children: TableCell[] = [];
  for (let from = 0; from < written.length - 1; ) {
    const bar = written.indexOf("|", from + 1);
    const cell = readCell(written, from, bar, at);
    if (!cell) return null;
    children.push(cell);
    from = bar;
  }
  return { type: "tableRow", children, position: spanIn(at, 0, written.length) };
}

/** The cell between two bars. It holds the bar before it, and the last of a row the bar that ends the row as well. */
function readCell(written: string, from: number, bar: number, at: QuickLine): TableCell | null {
  const set = written.slice(from + 1, bar).trimStart();
  const words = set.trimEnd();
  const children = readQuickWords(words, at, bar - set.length);
  const to = bar === written.length - 1 ? written.length : bar;
  return children && { type: "tableCell", children, position: spanIn(at, from, to) };
}

function readAlign(under: string): AlignType[] {
  return under
    .slice(1, -1)
    .split("|")
    .map((cell) => alignOf(cell.trim()));
}

function alignOf(cell: string): AlignType {
  if (cell.startsWith(":")) return cell.endsWith(":") ? "center" : "left";
  return cell.endsWith(":") ? "right" : null;
}

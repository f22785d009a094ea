import type { Prose } from "./prose.ts";
import type { Random } from "./random.ts";

/** A table's cells: the first row is its head, the first column is of words, the rest are of figures. */
export type Cells = readonly (readonly string[])[];

const heads = ["Estimate", "Actual", "Change", "Share", "Target"];

/** Makes a table up. */
export function chooseCells(random: Random, prose: Prose, rows: number): Cells {
  const columns = random.sample(heads, random.whole(2, 4));
  const head = [prose.fill("{noun}"), ...columns];
  const body = Array.from({ length: rows }, () => [
    prose.fill(random.pick(["{name}", "{adjective} {nouns}", "{road}"])),
    ...columns.map(() => prose.fill(random.pick(["{money}", "{count}", "{percent}"]))),
  ]);
  return [head, ...body];
}

/** A table in Markdown, its figures to the right. */
export function formatTable([head = [], ...body]: Cells): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** The same as CSV: cells with commas in quotation marks. Source: RFC 4180. */
export function formatCsv(cells: Cells): string {
  return cells
    .map((row) => `${row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")}\n`)
    .join("");
}

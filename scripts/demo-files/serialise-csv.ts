import type { Cell, Table } from "./demo-file.ts";

/** A table as comma-separated values: UTF-8, one header row, line feeds. Source: RFC 4180, but for its line ends. */
export function serialiseCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(serialiseCell).join(",")}\n`).join("");
}

function serialiseCell(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

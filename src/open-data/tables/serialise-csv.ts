/** What a cell of a table can hold; null is an empty cell, which says that nothing is recorded. */
export type Cell = string | number | boolean | null;

/**
 * A table as CSV: rows ended by CRLF, in UTF-8 without a byte order mark.
 * Source: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export function serialiseCsv(rows: Iterable<readonly Cell[]>): string {
  return Array.from(rows, (row) => `${row.map(serialiseCell).join(",")}\r\n`).join("");
}

/** Some spreadsheets cut at semicolons or tabs, and would take what follows for a cell of its own. */
const needsQuotes = /[",;\t\r\n]/;

function serialiseCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? guardFormula(cell) : String(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may take for the start of a formula, in narrow or wide letters; and the guard itself. */
const startsFormula = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that a spreadsheet could run as a formula gets an apostrophe before it, and so does one that begins with an
 * apostrophe: taking one off the front gives back every text exactly. `guardNote` tells whoever uses the table.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
function guardFormula(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** How to read a guarded text, for those who use the tables. */
export const guardNote =
  "A text that begins with =, +, -, @, a tab, a line end or an apostrophe is written with one more apostrophe before it, so that no spreadsheet runs it as a formula: take one apostrophe off the front to have the text as recorded. The JSON has every text as it is.";

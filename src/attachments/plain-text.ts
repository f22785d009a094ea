import type { Passages } from "./passages.ts";

/** A cell between quotation marks, the end of a line, or what lies between two separators. */
const csvPiece = /"((?:[^"]|"")*)"|(\r\n?|\n)|[^",;\t\r\n]+/g;

/** The rows of a table of text, whichever separator it uses. Only the words are wanted, so a quote never closed is passed over. */
export function readCsv(bytes: Uint8Array, passages: Passages): void {
  let cells: string[] = [];
  for (const [whole, quoted, lineEnd] of decode(bytes).matchAll(csvPiece)) {
    if (lineEnd === undefined) cells.push(quoted?.replaceAll('""', '"') ?? whole);
    else cells = endRow(cells, passages);
    if (passages.isFull()) return;
  }
  endRow(cells, passages);
}

function endRow(cells: readonly string[], passages: Passages): string[] {
  passages.add(cells.filter((cell) => cell.trim() !== "").join(", "));
  return [];
}

/** The paragraphs of plain text, which a blank line parts. */
export function readTxt(bytes: Uint8Array, passages: Passages): void {
  for (const paragraph of decode(bytes).split(/\n\s*\n/)) passages.add(paragraph);
}

/** Reading lets no text through that is not UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

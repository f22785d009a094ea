import type { Block, Cell, DemoFile, Table } from "./demo-file.ts";
import { escapeMarkup } from "./escape-markup.ts";

type Pdf = Extract<DemoFile, { kind: "pdf" }>;

/** The title is small enough for one line: Chromium drops the space where a heading wraps from the outline it makes. */
const styles = `
  body { font: 11pt/1.45 Arial, "Liberation Sans", sans-serif; color: #1a1a1a; }
  h1 { font-size: 16pt; line-height: 1.2; } h2 { font-size: 14pt; margin-top: 18pt; } h3 { font-size: 12pt; }
  h2, h3, caption { break-after: avoid; } tr { break-inside: avoid; }
  table { border-collapse: collapse; width: 100%; margin: 10pt 0; font-size: 10pt; }
  caption { text-align: left; font-weight: bold; padding-bottom: 4pt; }
  th, td { border: 0.75pt solid #555; padding: 3pt 5pt; text-align: left; vertical-align: top; }
  .number { text-align: right; }`;

/** The page a PDF is printed from: its language, title, headings and table headers become the PDF's tags. */
export function pdfPage({ title, blocks }: Pdf): string {
  const heading = escapeMarkup(title);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${heading}</title><style>${styles}</style></head><body><main><h1>${heading}</h1>${blocks.map(blockPart).join("")}</main></body></html>`;
}

function blockPart(block: Block): string {
  if ("paragraph" in block) return `<p>${escapeMarkup(block.paragraph)}</p>`;
  if ("list" in block)
    return `<ul>${block.list.map((entry) => `<li>${escapeMarkup(entry)}</li>`).join("")}</ul>`;
  if ("table" in block) return tablePart(block.caption, block.table);
  const level = block.level ?? 2;
  return `<h${level}>${escapeMarkup(block.heading)}</h${level}>`;
}

function tablePart(caption: string, { columns, rows }: Table): string {
  const header = columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cellPart).join("")}</tr>`).join("");
  return `<table><caption>${escapeMarkup(caption)}</caption><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The first cell of a row names it; numbers are set with thousands separated, as people read them. */
function cellPart(cell: Cell, index: number): string {
  if (index === 0) return `<th scope="row">${escapeMarkup(String(cell ?? ""))}</th>`;
  if (typeof cell === "number") return `<td class="number">${cell.toLocaleString("en-GB")}</td>`;
  return `<td>${escapeMarkup(cell ?? "")}</td>`;
}

import type { IndexedPage } from "./facts-table.ts";
import type { KnownValues } from "./search-state.ts";

const columns = [
  "reference",
  "kind",
  "url",
  "decidedOn",
  "publishedOn",
  "effectiveFrom",
  "decisionMaker",
  "status",
  "isKey",
  "wards",
  "topics",
] as const;

/**
 * Search results as a table: a row for each, values as the register's own data has them, lists joined by "; ".
 * An empty cell is what is not recorded. Source: RFC 4180.
 * @param origin what addresses begin with: `https://decisions.example.org`.
 */
export function serialiseResults(pages: readonly IndexedPage[], known: KnownValues, origin: string): string {
  const rows = pages.map((page) => toRow(page, known, origin));
  return [columns, ...rows].map((cells) => `${cells.map(quote).join(",")}\r\n`).join("");
}

function toRow(page: IndexedPage, known: KnownValues, origin: string): string[] {
  const { maker, key } = page;
  return [
    page.reference,
    page.kind,
    new URL(page.url, origin).href,
    page.decided ?? "",
    page.published ?? "",
    page.effective ?? "",
    maker === null ? "" : (known.maker.get(maker) ?? maker),
    page.status ?? "",
    key === "not-recorded" ? "" : String(key === "yes"),
    page.wards.map((ward) => known.ward.get(ward) ?? ward).join("; "),
    page.topics.join("; "),
  ];
}

/** A cell that a spreadsheet would run as a formula begins with an apostrophe, which spreadsheets do not show. */
function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { type Cell, serialiseCsv } from "../open-data/tables/serialise-csv.ts";
import type { IndexedPage } from "../search/facts-table.ts";
import type { KnownValues } from "../search/search-state.ts";

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
 * Search results as a table: a row for each, lists joined by "; ", wards and decision makers by the names the search shows.
 * An empty cell is what is not recorded.
 * @param origin what addresses begin with: `https://decisions.example.org`.
 */
export function serialiseResults(pages: readonly IndexedPage[], known: KnownValues, origin: string): string {
  return serialiseCsv([columns, ...pages.map((page) => toRow(page, known, origin))]);
}

function toRow(page: IndexedPage, known: KnownValues, origin: string): Cell[] {
  const { maker, key } = page;
  return [
    page.reference,
    page.kind,
    new URL(page.url, origin).href,
    page.decided,
    page.published,
    page.effective,
    maker && (known.maker.get(maker) ?? maker),
    page.status,
    key === "not-recorded" ? null : key === "yes",
    page.wards.map((ward) => known.ward.get(ward) ?? ward).join("; "),
    page.topics.join("; "),
  ];
}

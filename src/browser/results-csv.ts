import { type Cell, serialiseCsv } from "../open-data/tables/serialise-csv.ts";
import type { IndexedPage } from "../search/facts-table.ts";
import type { KnownValues } from "../search/search-state.ts";

const columns = [
  "reference",
  "kind",
  "title",
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

/** A result, and its title as the list of results shows it. */
export interface TitledPage {
  readonly page: IndexedPage;
  readonly title: string;
}

/**
 * Search results as a table: a row for each, lists joined by "; ", wards and decision makers by the names the search shows.
 * An empty cell is what is not recorded.
 * @param origin what addresses begin with: `https://decisions.example.org`.
 */
export function serialiseResults(results: readonly TitledPage[], known: KnownValues, origin: string): string {
  return serialiseCsv([columns, ...results.map((result) => toRow(result, known, origin))]);
}

function toRow({ page, title }: TitledPage, known: KnownValues, origin: string): Cell[] {
  const { maker, key } = page;
  return [
    page.reference,
    page.kind,
    title,
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

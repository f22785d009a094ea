import type { SearchFacts } from "./search-facts.ts";

/** A page in the index: what is known of it, where it is, and Pagefind's name for it. */
export interface IndexedPage extends SearchFacts {
  readonly url: string;
  /** The same in Pagefind's results, and the name of the page's fragment. */
  readonly id: string;
}

/** A column of a table: its distinct values, and for each page which of them it has. */
interface Column {
  readonly values: readonly unknown[];
  readonly at: readonly number[];
}

type FactsTable = Record<keyof IndexedPage, Column>;

const columnNames: readonly (keyof IndexedPage)[] = [
  "id",
  "url",
  "reference",
  "kind",
  "day",
  "decided",
  "published",
  "effective",
  "wards",
  "maker",
  "status",
  "key",
  "topics",
  "callIn",
  "money",
];

/** Pages as a table of columns, each value written once. */
export function serialiseFacts(pages: readonly IndexedPage[]): string {
  const table = Object.fromEntries(columnNames.map((name) => [name, buildColumn(pages, name)]));
  return JSON.stringify(table);
}

function buildColumn(pages: readonly IndexedPage[], name: keyof IndexedPage): Column {
  const places = new Map<string, number>();
  const at = pages.map((page) => places.getOrInsert(JSON.stringify(page[name]), places.size));
  return { values: [...places.keys()].map((value) => JSON.parse(value)), at };
}

/** The pages of a table that `serialiseFacts` wrote. */
export function parseFacts(text: string): readonly IndexedPage[] {
  const table = JSON.parse(text) as FactsTable;
  return table.id.at.map((_, row) => {
    const cells = columnNames.map((name) => [name, table[name].values[table[name].at[row] ?? 0]]);
    return Object.fromEntries(cells) as IndexedPage;
  });
}

/**
 * A file the demonstration register publishes as it stands. The tables in `<year>.ts` are its only source:
 * `scripts/make-demo-files.ts` writes every file from them, the same bytes each time.
 */
export type DemoFile =
  | { kind: "csv"; path: string; table: Table }
  | { kind: "xlsx"; path: string; title: string; sheets: readonly Sheet[] }
  | { kind: "pdf"; path: string; title: string; blocks: readonly Block[] };

/** A cell as it will be shown; null is an empty cell. */
export type Cell = string | number | null;

/** Every row has as many cells as there are columns. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** One sheet of a workbook. The name is at most 31 characters and holds none of `: \ / ? * [ ]`. */
export interface Sheet extends Table {
  name: string;
}

/** A block of a PDF. Headings start at 2: the title is the only heading of level 1. */
export type Block =
  | { heading: string; level?: 2 | 3 }
  | { paragraph: string }
  | { list: readonly string[] }
  | { caption: string; table: Table };

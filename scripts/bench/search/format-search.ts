import { formatMarkdownTable, formatNumber } from "../markdown-table.ts";
import type { MeasuredTrial, SearchCost } from "./measure-search.ts";
import type { PreparedIndex } from "./prepare-index.ts";

/** One column of the table: an index, searched in one way. */
export interface SearchColumn {
  readonly title: string;
  readonly trials: readonly MeasuredTrial[];
}

/** What the indexes are, and what each search cost in each of them, in Markdown. */
export function formatSearch(
  indexes: readonly (PreparedIndex & { readonly title: string })[],
  columns: readonly SearchColumn[],
): string {
  return [
    formatMarkdownTable(["Index", "Parts", "Files", "MB", "Seconds to index"], indexes.map(formatIndex)),
    "Each cell: kB / requests / ms, with nothing in the browser's cache and nothing compressed on the way.",
    formatMarkdownTable(["Search", ...columns.map(({ title }) => title)], listRows(columns)),
  ].join("\n\n");
}

function formatIndex(index: PreparedIndex & { readonly title: string }): string[] {
  const { title, parts, files, bytes, seconds } = index;
  return [
    title,
    String(parts),
    files.toLocaleString("en-GB"),
    formatNumber(bytes / 1e6),
    formatNumber(seconds),
  ];
}

function listRows(columns: readonly SearchColumn[]): string[][] {
  const [first] = columns;
  return (first?.trials ?? []).map(({ title }, at) => [
    title,
    ...columns.map(({ trials }) => formatCost(trials[at]?.cost)),
  ]);
}

function formatCost(cost: SearchCost | undefined): string {
  if (cost === undefined) return "–";
  const { bytes, requests, milliseconds, found } = cost;
  const figures = `${Math.round(bytes / 1000)} / ${requests} / ${Math.round(milliseconds)}`;
  return found === 0 ? figures : `${figures} (${found.toLocaleString("en-GB")} found)`;
}

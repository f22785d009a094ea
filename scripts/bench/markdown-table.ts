/** A table in Markdown: the first column to the left, the others to the right. */
export function formatMarkdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A number to one decimal below a hundred, and whole above; `–` for none. */
export function formatNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return "–";
  return value < 99.95 ? value.toFixed(1) : Math.round(value).toLocaleString("en-GB");
}

/** A number and how many times the reference's it is: `12.3 (2.1 ×)`. The reference itself has no ratio. */
export function formatWithRatio(value: number | null, reference: number | null): string {
  const number = formatNumber(value);
  if (value === null || reference === null || reference <= 0) return number;
  return `${number} (${formatRatio(value / reference)})`;
}

/** `2.1 ×`; small ones to two decimals, so that a tenth is not taken for nothing. */
export function formatRatio(ratio: number): string {
  return `${ratio < 1 ? ratio.toFixed(2) : formatNumber(ratio)} ×`;
}

import type { Block } from "./block.ts";
import { escapeLine, escapeMarkdown } from "./escape-markdown.ts";

/** Blocks as Markdown: one blank line between blocks, none between the bullets of one list. */
export function serialiseBlocks(blocks: readonly Block[]): string {
  const text = blocks.map((block, index) => {
    const before = blocks[index - 1];
    const gap = index === 0 ? "" : before?.kind === "bullet" && block.kind === "bullet" ? "\n" : "\n\n";
    return `${gap}${serialiseBlock(block)}`;
  });
  return text.join("");
}

function serialiseBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      // A `#` that ends a heading would be taken for its closing mark.
      return `${"#".repeat(block.depth)} ${escapeMarkdown(block.text).replace(/#+$/, "\\$&")}`;
    case "paragraph":
      return escapeLine(block.text);
    case "bullet":
      return `${" ".repeat(block.indent)}- ${escapeLine(block.text)}`;
    case "table":
      return serialiseTable(block.rows);
    case "columns":
      return serialiseColumns(block.lines);
  }
}

function serialiseTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => escapeMarkdown(row[column] ?? "")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${" --- |".repeat(width)}`, ...body.map(line)].join("\n");
}

function serialiseColumns(lines: readonly string[]): string {
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length),
  );
  const longestRun = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = "`".repeat(longestRun + 1);
  return [`${fence}text`, ...lines.map((line) => line.slice(margin).trimEnd()), fence].join("\n");
}

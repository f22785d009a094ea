/** A piece of a paper's body, in the source's own words. Labels such as `(a)` or `1.1` stay at the start of `text`. */
export type Block =
  | { readonly kind: "heading"; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** `indent` is the spaces before its bullet. */
  | { readonly kind: "bullet"; readonly indent: number; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  /** Text laid out in columns by spaces alone: only its lines, as they are, keep them apart. */
  | { readonly kind: "columns"; readonly lines: readonly string[] };

export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

export function heading(text: string, depth: 2 | 3): Block {
  return { kind: "heading", depth, text };
}

/** The words of blocks, one block a line: what facts and oddities are looked for in. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join("\n");
}

function textOfBlock(block: Block): string {
  if (block.kind === "table") return block.rows.map((row) => row.join(" ")).join("\n");
  if (block.kind === "columns") return block.lines.join("\n");
  return block.text;
}

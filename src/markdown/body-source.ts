import type { Node } from "unist";
import type { BodyPlace } from "./body-place.ts";

/** The body as its author typed it: what labels are read from, and what places in it are told by. */
export interface BodySource {
  readonly text: string;
  /** A line of the body, counted from 1, without its line end. */
  readonly lineAt: (line: number) => string;
  /** Where a node of the tree begins. */
  readonly placeOf: (node: Node) => BodyPlace;
}

export function readBodySource(text: string): BodySource {
  const lines = text.split("\n");
  return {
    text,
    lineAt: (line) => lines[line - 1] ?? "",
    placeOf: ({ position }) => ({ line: position?.start.line ?? 1, column: position?.start.column ?? 1 }),
  };
}

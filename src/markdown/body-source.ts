import type { Node } from "unist";
import type { Place } from "../problems/problem.ts";
import type { SourceBody } from "../source/source-content.ts";

/** The body as its author typed it: what labels are read from, and what places in it are told by. */
export interface BodySource {
  readonly text: string;
  /** A line of the body, counted from 1, without its line end. */
  readonly lineAt: (line: number) => string;
  /** The place in the file of a line and column of the body. */
  readonly placeAt: (line: number, column: number) => Place;
  readonly placeOf: (node: Node) => Place;
}

export function readBodySource(body: SourceBody): BodySource {
  const lines = body.text.split("\n");
  const placeAt = (line: number, column: number) => ({
    path: body.path,
    line: body.firstLine + line - 1,
    column,
  });
  return {
    text: body.text,
    lineAt: (line) => lines[line - 1] ?? "",
    placeAt,
    placeOf: ({ position }) => placeAt(position?.start.line ?? 1, position?.start.column ?? 1),
  };
}

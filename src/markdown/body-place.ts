import type { Place } from "../problems/problem.ts";

/** A spot in a body: a line and a column of its own text, counted from 1, wherever the body lies. */
export interface BodyPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a body lies: its file, and the line of the file on which it begins, counted from 1. */
export interface BodyFile {
  readonly path: string;
  readonly bodyLine: number;
}

/** The place in the file of a spot in its body. */
export function placeInFile({ line, column }: BodyPlace, { path, bodyLine }: BodyFile): Place {
  return { path, line: bodyLine + line - 1, column };
}

import { type Problem, problem } from "../problems/problem.ts";

/** A Markdown file in two: its fields, as YAML, and the text below them. */
export interface SplitFile {
  yaml: string;
  /** The lines of the file, counted from 1, on which each part begins. */
  yamlFirstLine: number;
  body: string;
  bodyFirstLine: number;
}

const fence = /^---[ \t]*$/;

/** Parts the fields from the text at the two lines of `---`; gives a problem where they are not both there. */
export function splitFrontMatter(path: string, text: string): SplitFile | Problem {
  const firstEnd = lineEnd(text, 0);
  if (!fence.test(text.slice(0, firstEnd))) return tellMissing(path, text);
  let start = firstEnd + 1;
  for (let line = 2; start <= text.length; line += 1) {
    const end = lineEnd(text, start);
    if (fence.test(text.slice(start, end))) {
      return {
        yaml: text.slice(firstEnd + 1, start),
        yamlFirstLine: 2,
        body: text.slice(end + 1),
        bodyFirstLine: line + 1,
      };
    }
    start = end + 1;
  }
  return tellNotClosed(path);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

function tellMissing(path: string, text: string): Problem {
  const blank = /^\s*\n---[ \t]*\n/.test(text);
  return problem(
    "front-matter-missing",
    { path, line: 1, column: 1 },
    {
      message: blank
        ? "The first line must be three hyphens, ---, and there are blank lines above them."
        : "The first line must be three hyphens, ---, with the record's fields below it.",
      remedy: blank
        ? "Delete the blank lines above ---."
        : "Put --- on the first line, then the fields, then --- again, then the text.",
    },
  );
}

function tellNotClosed(path: string): Problem {
  return problem(
    "front-matter-not-closed",
    { path, line: 1, column: 1 },
    {
      message: "The fields that begin here are never ended.",
      remedy: "Put a line of three hyphens, ---, after the last field.",
    },
  );
}

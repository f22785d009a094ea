import { type Problem, problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";

/** A Markdown file in two: its fields, as YAML, and the text below them. */
export interface SplitFile {
  yaml: string;
  /** The lines of the file, counted from 1, on which each part begins. */
  yamlFirstLine: number;
  body: string;
  bodyFirstLine: number;
}

const fence = /^---[ \t]*$/;
/** A line someone meant to part fields from text: hyphens too few, too many or set in, a dash, another program's marks. */
const nearFence = /^(?:[ \t]+-{3}|[ \t]*(?:(?!---[ \t]*$)[-–—_*]+|\+{3}|`{3}\w*))[ \t]*$/;
/** A heading of the text, which fields never hold: a note in them has one # at most. */
const heading = /\n#{2,6}[ \t]*[A-Za-z]/;

/** Parts the fields from the text at the two lines of `---`; gives a problem where they are not both there. */
export function splitFrontMatter(path: string, text: string): SplitFile | Problem {
  const firstEnd = lineEnd(text, 0);
  if (!fence.test(text.slice(0, firstEnd))) return tellMissing(path, text);
  let start = firstEnd + 1;
  for (let line = 2; start <= text.length; line += 1) {
    const end = lineEnd(text, start);
    if (fence.test(text.slice(start, end))) {
      if (heading.test(text.slice(firstEnd, start))) return tellNotClosed(path, text);
      return {
        yaml: text.slice(firstEnd + 1, start),
        yamlFirstLine: 2,
        body: text.slice(end + 1),
        bodyFirstLine: line + 1,
      };
    }
    start = end + 1;
  }
  return tellNotClosed(path, text);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

function tellMissing(path: string, text: string): Problem {
  const first = text.slice(0, lineEnd(text, 0));
  if (nearFence.test(first)) return tellMissed(path, "front-matter-missing", 1, first, "begin");
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

/** Told where the fields were meant to end, if that can be seen: at marks that miss, or before the first heading. */
function tellNotClosed(path: string, text: string): Problem {
  const lines = text.split("\n");
  const headed = lines.findIndex((line, at) => at > 0 && heading.test(`\n${line}`));
  const fields = headed === -1 ? lines : lines.slice(0, headed);
  const missed = fields.findIndex((line, at) => at > 0 && nearFence.test(line));
  if (missed !== -1)
    return tellMissed(path, "front-matter-not-closed", missed + 1, lines[missed] ?? "", "end");
  const isHeaded = headed !== -1;
  return problem(
    "front-matter-not-closed",
    { path, line: isHeaded ? headed + 1 : 1, column: 1 },
    {
      message: isHeaded
        ? "The text begins here, and the fields above it have not been ended."
        : "The fields that begin here are never ended.",
      remedy: `Put a line of three hyphens, ---, after the last field${isHeaded ? " and before this line" : ""}.`,
    },
  );
}

function tellMissed(
  path: string,
  id: "front-matter-missing" | "front-matter-not-closed",
  line: number,
  written: string,
  does: "begin" | "end",
): Problem {
  return problem(
    id,
    { path, line, column: 1 },
    {
      message: `${quoteValue(written)} does not ${does} the fields: three hyphens, ---, do.`,
      remedy: "Write --- on this line, at its very beginning, and nothing else.",
    },
  );
}

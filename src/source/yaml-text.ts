import type { Problem, ProblemDetails } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { TextLines } from "./text-lines.ts";

/** YAML as it stands in a file: all of it, or the front matter of a Markdown one. */
export interface YamlText {
  path: string;
  text: string;
  /** The line of the file on which `text` begins, counted from 1. */
  firstLine: number;
  lines: TextLines;
}

/** Takes YAML out of a file, ready to say where each offset of it stands. */
export function yamlText(path: string, text: string, firstLine = 1): YamlText {
  return { path, text, firstLine, lines: new TextLines(text, firstLine) };
}

/** A problem at an offset of the YAML. */
export function problemAt(
  yaml: YamlText,
  offset: number,
  id: Problem["id"],
  details: ProblemDetails,
): Problem {
  return problem(id, { path: yaml.path, ...yaml.lines.positionAt(offset) }, details);
}

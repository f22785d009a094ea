import { countProblems } from "./count-problems.ts";
import type { Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";

/** Every problem for a program: `{ problems: […], counts: { total, error, review, files, byId } }`. */
export function formatProblemsAsJson(problems: readonly Problem[]): string {
  const report = { problems: sortProblems(problems).map(inOrder), counts: countProblems(problems) };
  return JSON.stringify(report, null, 2);
}

// Spelt out so that the order of keys, and which there are, is a promise and not an accident.
function inOrder({ id, severity, path, line, column, field, message, remedy }: Problem): Problem {
  return { id, severity, path, line, column, field, message, remedy };
}

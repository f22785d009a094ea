import type { Problem } from "./problem.ts";

/** By file, then by place in it, then by id and message, so that one content gives one order everywhere. */
function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.id, b.id) ||
    compareText(a.message, b.message)
  );
}

/** The same problems, sorted for printing. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(compareProblems);
}

// By code unit, not by locale: the order must not depend on whose machine runs the check.
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

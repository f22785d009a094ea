import type { Problem, Severity } from "./problem.ts";

/** How many problems there are, of which severity and id, in how many files. What is neither error nor review is advice. */
export interface ProblemCounts {
  total: number;
  error: number;
  review: number;
  files: number;
  /** Only ids that occur, in alphabetical order. */
  byId: Record<string, number>;
}

/** Counts problems for a closing line or for machines. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const countOf = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  return {
    total: problems.length,
    error: countOf("error"),
    review: countOf("review"),
    files: new Set(problems.map(({ path }) => path)).size,
    byId: countIds(problems),
  };
}

function countIds(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of problems.map((problem) => problem.id as string).sort()) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

import { countProblems, type ProblemCounts } from "./count-problems.ts";
import type { Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";
import { wrapText } from "./wrap-text.ts";

/** How much was read, for the line that says all is well. */
export interface ReadCounts {
  records: number;
  files: number;
}

const width = 100;

/** Every problem for a person at a terminal: grouped by file, wrapped at 100 columns, counted on the last line. */
export function formatProblemsAsText(problems: readonly Problem[], read: ReadCounts): string {
  if (problems.length === 0) {
    return `No problems: ${count(read.records, "record")} in ${count(read.files, "file")}.`;
  }
  const groups = Map.groupBy(sortProblems(problems), ({ path }) => path);
  const blocks = [...groups].map(([path, inFile]) => formatFile(path, inFile));
  return `${blocks.join("\n")}\n${formatCounts(countProblems(problems))}`;
}

function formatFile(path: string, problems: readonly Problem[]): string {
  const margin = Math.max(...problems.map((problem) => formatPlace(problem).length));
  const lines = problems.flatMap((problem) => formatProblem(problem, margin));
  return [path, ...lines, ""].join("\n");
}

function formatProblem(problem: Problem, margin: number): string[] {
  const indent = " ".repeat(margin + 4);
  const field = problem.field === null ? "" : `${problem.field}: `;
  const lines = [
    ...wrapText(`${field}${problem.message}`, width - indent.length),
    ...addId(wrapText(problem.remedy, width - indent.length), problem, width - indent.length),
  ];
  const place = `  ${formatPlace(problem).padStart(margin)}  `;
  return lines.map((line, at) => (at === 0 ? place : indent) + line);
}

/** Sets the id at the end of the last line, or below it where it does not fit. */
function addId(lines: readonly string[], problem: Problem, room: number): string[] {
  const id = `[${problem.id}]`;
  const last = lines.at(-1) ?? "";
  const together = `${last}   ${id}`;
  return together.length <= room ? [...lines.slice(0, -1), together] : [...lines, id];
}

function formatPlace({ line, column }: Problem): string {
  return `${line}:${column}`;
}

function formatCounts({ total, error, review, files }: ProblemCounts): string {
  const parts = [error > 0 ? count(error, "error") : "", review > 0 ? `${review} for review` : ""];
  return `${count(total, "problem")} in ${count(files, "file")}: ${parts.filter(Boolean).join(", ")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

import { countProblems, type ProblemCounts } from "./count-problems.ts";
import type { Problem } from "./problem.ts";
import { sortProblems } from "./sort-problems.ts";
import { wrapText } from "./wrap-text.ts";

/** How much was read, for the line that says all is well: records are Markdown files, files are those and all others. */
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
  const said = sayOnce(sortProblems(problems));
  const groups = Map.groupBy(said, ({ path }) => path);
  const blocks = [...groups].map(([path, inFile]) => formatFile(path, inFile));
  return `${blocks.join("\n")}\n${formatCounts(countProblems(problems))}`;
}

/** A problem as it is printed: with the other places where the very same thing is wrong, when there are many. */
type Said = Problem & { alsoAt: readonly Problem[] };

/** How many times the same words are printed before the rest are only listed: a ward left out of the list is one slip. */
const timesSaid = 4;

function sayOnce(problems: readonly Problem[]): Said[] {
  const same = Map.groupBy(problems, ({ id, message, remedy }) => [id, message, remedy].join("\n"));
  return problems.flatMap((problem) => {
    const all = same.get([problem.id, problem.message, problem.remedy].join("\n")) ?? [];
    if (all.length <= timesSaid) return [{ ...problem, alsoAt: [] }];
    return all[0] === problem ? [{ ...problem, alsoAt: all.slice(1) }] : [];
  });
}

function formatFile(path: string, problems: readonly Said[]): string {
  const margin = Math.max(...problems.map((problem) => formatPlace(problem).length));
  const lines = problems.flatMap((problem) => formatProblem(problem, margin));
  return [path, ...lines, ""].join("\n");
}

function formatProblem(problem: Said, margin: number): string[] {
  const indent = " ".repeat(margin + 4);
  const field = problem.field === null ? "" : `${problem.field}: `;
  const lines = [
    ...wrapText(`${field}${problem.message}`, width - indent.length),
    ...addId(wrapText(problem.remedy, width - indent.length), problem, width - indent.length),
    ...listAlsoAt(problem.alsoAt),
  ];
  const place = `  ${formatPlace(problem).padStart(margin)}  `;
  return lines.map((line, at) => (at === 0 ? place : indent) + line);
}

function listAlsoAt(others: readonly Problem[]): string[] {
  if (others.length === 0) return [];
  return [
    `The same is wrong in ${others.length} other places:`,
    ...others.map((other) => `${other.path}:${formatPlace(other)}`),
  ];
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
  const advice = total - error - review;
  const parts = [
    error > 0 ? count(error, "error") : "",
    review > 0 ? `${review} for review` : "",
    advice > 0 ? `${advice} to know of` : "",
  ];
  return `${count(total, "problem")} in ${count(files, "file")}: ${parts.filter(Boolean).join(", ")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

import type { ProblemId } from "../problems/catalogue.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type BodyFile, type BodyPlace, placeInFile } from "./body-place.ts";

/** A fault that a body alone can show, told by its place in the body: the same text has the same faults in any file. */
export interface BodyProblem extends BodyPlace, BodyProblemDetails {
  readonly id: ProblemId;
  /** The line of the body that the message ends by naming, where it is about another as well; else null. */
  readonly earlierLine: number | null;
}

/** The parts of a body's problem that differ each time it occurs. */
export interface BodyProblemDetails {
  readonly message: string;
  readonly remedy: string;
}

export function bodyProblem(
  id: ProblemId,
  { line, column }: BodyPlace,
  { message, remedy }: BodyProblemDetails,
  earlierLine: number | null = null,
): BodyProblem {
  return { id, line, column, message, remedy, earlierLine };
}

/** The problem as its file's author is told it. */
export function problemInFile(
  { id, message, remedy, earlierLine, ...place }: BodyProblem,
  file: BodyFile,
): Problem {
  const ending = earlierLine === null ? "" : ` on line ${file.bodyLine + earlierLine - 1}.`;
  return problem(id, placeInFile(place, file), { message: `${message}${ending}`, remedy });
}

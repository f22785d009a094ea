import { problemInFile } from "../../markdown/body-problem.ts";
import { parseBody } from "../../markdown/parse-body.ts";
import type { ProblemId } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";

/** What the register keeps as a note on someone else's words, and asks of nobody. */
const keptAsWritten: ReadonlySet<ProblemId> = new Set(["link-misread", "mojibake", "section-unknown"]);

/** What a body's own checks will ask before it is public: whether words marked exempt may be is for an officer to say. */
export function listOpenQuestions(body: string, kind: "decision" | "report"): string[] {
  const file = { path: `${kind}.md`, bodyLine: 1 };
  const asked = parseBody(body, kind).problems.filter(({ id }) => !keptAsWritten.has(id));
  return asked.map((fault) => remarkOn(problemInFile(fault, file)));
}

function remarkOn({ id, message, remedy }: Problem): string {
  return `Before this can be published: ${message} ${remedy} [${id}]`;
}

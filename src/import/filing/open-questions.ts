import { parseBody } from "../../markdown/parse-body.ts";
import type { ProblemId } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";

/** What the register keeps as a note on someone else's words, and asks of nobody. */
const keptAsWritten: ReadonlySet<ProblemId> = new Set(["link-misread", "mojibake", "section-unknown"]);

/** What a body's own checks will ask before it is public: whether words marked exempt may be is for an officer to say. */
export function listOpenQuestions(body: string, kind: "decision" | "report"): string[] {
  const { problems } = parseBody({ path: `${kind}.md`, text: body, firstLine: 1 }, kind);
  return problems.filter(({ id }) => !keptAsWritten.has(id)).map(remarkOn);
}

function remarkOn({ id, message, remedy }: Problem): string {
  return `Before this can be published: ${message} ${remedy} [${id}]`;
}

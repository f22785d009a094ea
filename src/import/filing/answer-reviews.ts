import { parseBody } from "../../markdown/parse-body.ts";
import type { ProblemId } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";

/** An answer to a `review` problem, as a record's front matter has it. */
export interface ReviewAnswer {
  id: ProblemId;
  by: string;
  why: string;
}

/**
 * The problems that only say the source is odd. Its words are kept as they are, so the importer can answer for them.
 * Whether words marked exempt may be published is never its to answer.
 */
const answers: Partial<Record<ProblemId, string>> = {
  "link-misread": "The address stands as the source writes it; origin.notes tells readers that it is broken.",
  mojibake: "The characters stand as the source has them; origin.notes tells readers that they are damaged.",
  "section-unknown": "The heading is the source's own.",
};

/** What a body's own checks will ask: the answers the importer can give, and a remark for each that only an officer can. */
export function answerReviews(
  body: string,
  kind: "decision" | "report",
): { checked: ReviewAnswer[]; remarks: string[] } {
  const { problems } = parseBody({ path: `${kind}.md`, text: body, firstLine: 1 }, kind);
  const ids = [...new Set(problems.map(({ id }) => id))];
  const checked = ids.flatMap((id) => {
    const why = answers[id];
    return why === undefined ? [] : [{ id, by: "Importer", why }];
  });
  return { checked, remarks: problems.filter(({ id }) => answers[id] === undefined).map(remarkOn) };
}

function remarkOn({ id, message, remedy }: Problem): string {
  return `Before this can be published: ${message} ${remedy} [${id}]`;
}

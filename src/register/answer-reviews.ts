import { type ProblemId, problemCatalogue } from "../problems/catalogue.ts";
import { findNearest } from "../problems/nearest.ts";
import type { Problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";
import { listRecords, type MatterRecord, type ParsedContent } from "./content.ts";
import { problemAt } from "./rules/problem-at.ts";

const reviewIds = new Set<string>(
  Object.entries(problemCatalogue).flatMap(([id, { severity }]) => (severity === "review" ? [id] : [])),
);

/**
 * Takes out the `review` problems that a record's own `checked` answers, and adds one for each answer that answers
 * nothing: an old answer left behind would hide the next fault. While a file the rules judge by cannot be read, no
 * answer is called idle.
 */
export function answerReviews(problems: readonly Problem[], content: ParsedContent): Problem[] {
  const records = content.matters.flatMap(listRecords);
  const recordByPath = new Map(records.map((record) => [record.path, record]));
  const open = problems.filter((problem) => !isAnswered(problem, recordByPath.get(problem.path)));
  const couldJudge =
    content.council !== null && content.decisionMakers !== null && content.bankHolidays !== null;
  const occurring = new Set(problems.map(({ id, path }) => occurrence(id, path)));
  return [...open, ...records.flatMap((record) => checkAnswers(record, occurring, couldJudge))];
}

function occurrence(id: string, path: string): string {
  return `${id} ${path}`;
}

function isAnswered({ id, severity }: Problem, record: MatterRecord | undefined): boolean {
  return severity === "review" && (record?.facts.checked?.some((check) => check.id === id) ?? false);
}

function checkAnswers(record: MatterRecord, occurring: ReadonlySet<string>, couldJudge: boolean): Problem[] {
  return (record.facts.checked ?? []).flatMap(({ id }, at) => {
    const fieldPath = ["checked", at, "id"];
    if (!reviewIds.has(id)) return [problemAt("checked-unknown", record, fieldPath, unknownWording(id))];
    if (occurring.has(occurrence(id, record.path)) || !couldJudge) return [];
    const message = `${quoteValue(id)} does not occur in this record.`;
    const remedy = "Delete the answer: what it answered has been mended.";
    return [problemAt("checked-unused", record, fieldPath, { message, remedy })];
  });
}

function unknownWording(id: string): { message: string; remedy: string } {
  if (Object.hasOwn(problemCatalogue, id)) {
    const isError = problemCatalogue[id as ProblemId].severity === "error";
    const message = `${quoteValue(id)} is ${isError ? "an error" : "advice"}; only a problem for review can be answered.`;
    return { message, remedy: isError ? "Mend the error and delete the answer." : "Delete the answer." };
  }
  const nearest = findNearest(id, [...reviewIds]);
  const remedy = `${nearest ? `Did you mean "${nearest}"? ` : ""}Copy the id from the end of the problem as npm run check prints it.`;
  return { message: `${quoteValue(id)} is not the id of a problem.`, remedy };
}

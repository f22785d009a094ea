import type { ProblemId } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import type { ParsedFile } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { ContentRule } from "../rule.ts";

/** Each ward and each decision maker has an id of its own, and each ward a code of its own. */
export const checkIdsTaken: ContentRule = ({ content: { wards, decisionMakers } }) => [
  ...checkTaken("id-taken", wards, "id", "ward"),
  ...checkTaken("ward-code-taken", wards, "code", "ward"),
  ...checkTaken("id-taken", decisionMakers, "id", "decision maker"),
];

function checkTaken<
  Key extends string,
  Entry extends { name: string } & Partial<Record<Key, string | undefined>>,
>(problemId: ProblemId, file: ParsedFile<readonly Entry[]> | null, key: Key, kind: string): Problem[] {
  const holders = new Map<string, string>();
  return (file?.facts ?? []).flatMap((entry, at) => {
    const value = entry[key];
    if (!file || value === undefined) return [];
    const holder = holders.get(value);
    if (holder === undefined) holders.set(value, entry.name);
    if (holder === undefined) return [];
    const message = `${quoteValue(value)} is already the ${key} of the ${kind} ${quoteValue(holder)}.`;
    return [
      problemAt(problemId, file, [at, key], {
        message,
        remedy: `Give this ${kind} ${key === "id" ? "an id" : "a code"} of its own.`,
      }),
    ];
  });
}

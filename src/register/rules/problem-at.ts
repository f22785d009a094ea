import { toString as wordsOf } from "mdast-util-to-string";
import { findSectionName, type SectionName } from "../../markdown/section-names.ts";
import type { ProblemId } from "../../problems/catalogue.ts";
import { formatFieldPath } from "../../problems/field-path.ts";
import { type Locate, type Problem, problem } from "../../problems/problem.ts";
import type { ParsedRecord } from "../content.ts";

/** What a rule says of one fault: what is wrong with the field, and what to do. */
export interface Wording {
  readonly message: string;
  readonly remedy: string;
}

/** A problem with a section of a record's text: at its heading or, where it has none, at the beginning of the text. */
export function problemAtSection(
  id: ProblemId,
  { path, body, bodyLine }: Pick<ParsedRecord<unknown>, "path" | "body" | "bodyLine">,
  name: SectionName,
  { message, remedy }: Wording,
): Problem {
  const heading = body.tree.children.find(
    (node) => node.type === "heading" && findSectionName(wordsOf(node)) === name,
  );
  const line = bodyLine + (heading?.position?.start.line ?? 1) - 1;
  return problem(id, { path, line, column: 1 }, { message, remedy });
}

/** A problem with one field of a file, placed on its line. */
export function problemAt(
  id: ProblemId,
  { locate }: { readonly locate: Locate },
  fieldPath: readonly (string | number)[],
  { message, remedy }: Wording,
): Problem {
  return problem(id, locate(fieldPath), { field: formatFieldPath(fieldPath), message, remedy });
}

import { placeInFile } from "../../markdown/body-place.ts";
import type { MeantHeading } from "../../markdown/meant-headings.ts";
import type { SectionName } from "../../markdown/section-names.ts";
import type { ProblemId } from "../../problems/catalogue.ts";
import { formatFieldPath } from "../../problems/field-path.ts";
import { type Locate, type Problem, problem } from "../../problems/problem.ts";
import { quoteValue } from "../../problems/quote.ts";
import type { ParsedRecord } from "../content.ts";

/** What a rule says of one fault: what is wrong with the field, and what to do. */
export interface Wording {
  readonly message: string;
  readonly remedy: string;
}

/**
 * A problem with a section of a record's text: at its heading; where it has none, at the line that was meant for it;
 * and where there is none either, at the beginning of the text.
 */
export function problemAtSection(
  id: ProblemId,
  record: Pick<ParsedRecord<unknown>, "path" | "body" | "bodyLine">,
  name: SectionName,
  { message, remedy }: Wording,
): Problem {
  const line = record.body.sections.find((section) => section.name === name)?.line;
  const meant = record.body.meantHeadings.find(({ section }) => section === name);
  const place = placeInFile({ line: line ?? meant?.line ?? 1, column: 1 }, record);
  return problem(id, place, meant ? tellMeant(message, meant) : { message, remedy });
}

function tellMeant(message: string, { words, heading }: MeantHeading): Wording {
  return {
    message: `${message} ${quoteValue(words)} here is not read as that heading.`,
    remedy: `Write the line as "## ${heading}", with nothing else on it.`,
  };
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

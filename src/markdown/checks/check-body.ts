import type { BodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import type { NodesByType } from "../nodes-by-type.ts";
import type { BodyKind } from "../parsed-body.ts";
import { checkFootnotes } from "./check-footnotes.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkLinks } from "./check-links.ts";
import { checkMarkup } from "./check-markup.ts";
import { checkTableText } from "./check-table-text.ts";
import { checkTables } from "./check-tables.ts";
import { checkWords } from "./check-words.ts";

/** Everything wrong with a body that the body alone can show, in reading order. */
export function checkBody(nodes: NodesByType, source: BodySource, kind: BodyKind): BodyProblem[] {
  const problems = [
    ...checkMarkup(nodes, source),
    ...checkLinks(nodes, source),
    ...checkHeadings(nodes, source, kind),
    ...checkFootnotes(nodes, source),
    ...checkTables(nodes, source),
    ...checkTableText(nodes, source),
    ...checkWords(nodes, source),
  ];
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

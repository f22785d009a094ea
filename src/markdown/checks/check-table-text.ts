import type { Paragraph } from "mdast";
import { type BodyProblem, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import type { NodesByType } from "../nodes-by-type.ts";

/** Lines that stand in columns and make no table: published, their cells would run on into one another. */
export function checkTableText(nodes: NodesByType, source: BodySource): BodyProblem[] {
  // Nearly every body has neither mark, and then none of its paragraphs need be looked at.
  if (!/[|\t]/.test(source.text)) return [];
  return nodes.of("paragraph").flatMap((paragraph) => checkParagraph(paragraph, source));
}

function checkParagraph({ position }: Paragraph, source: BodySource): BodyProblem[] {
  if (!position) return [];
  for (let line = position.start.line; line < position.end.line; line += 1) {
    const [columns, below] = [countColumns(source.lineAt(line)), countColumns(source.lineAt(line + 1))];
    if (columns < 2 || columns !== below) continue;
    return [
      bodyProblem(
        "table-not-read",
        { line, column: 1 },
        {
          message: `this line and the next are set out in ${columns} columns, and are not a table: their words would run together.`,
          remedy: "Put | between the cells, and under the first line a row of dashes such as |---|---|.",
        },
      ),
    ];
  }
  return [];
}

/** The cells of a line parted by bars or tabs; 1 where there are none, and where a row of dashes is told of as that. */
function countColumns(line: string): number {
  if (/^[ \t|:-]*$/.test(line)) return 1;
  const words = line.trim().replace(/^\||\|$/g, "");
  // The tab after a paragraph's own label sets in its words.
  const cells = words.replace(/^(?:\(?\w{1,4}[.)]|\d+(?:\.\d+)*)\t+/, "");
  return cells.includes("|") ? cells.split("|").length : cells.split(/\t+/).length;
}

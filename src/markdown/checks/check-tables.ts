import type { Paragraph, Table } from "mdast";
import { type BodyProblem, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import type { NodesByType } from "../nodes-by-type.ts";
import { delimiterRow } from "../plugins/body-syntax.ts";

/** Tables whose rows do not agree, and words the parser took for a row: a table goes on to the next blank line. */
export function checkTables(nodes: NodesByType, source: BodySource): BodyProblem[] {
  return [
    ...nodes.of("paragraph").flatMap((paragraph) => checkUnread(paragraph, source)),
    ...nodes.of("table").flatMap((table) => [...checkRows(table, source), ...checkSwallowed(table, source)]),
  ];
}

/** A row of dashes inside a paragraph was meant to make a table. */
function checkUnread({ position }: Paragraph, source: BodySource): BodyProblem[] {
  if (!position) return [];
  for (let line = position.start.line + 1; line <= position.end.line; line += 1) {
    const dashes = source.lineAt(line);
    if (!dashes.includes("|") || !delimiterRow.test(dashes)) continue;
    const [head, under] = [countCells(source.lineAt(line - 1)), countCells(dashes)];
    return [
      bodyProblem(
        "table-broken",
        { line, column: 1 },
        {
          message: `the table's head has ${columns(head)} and the dashes under it have ${columns(under)}.`,
          remedy: "Give the dashes one --- for each column of the head.",
        },
      ),
    ];
  }
  return [];
}

function checkRows(table: Table, source: BodySource): BodyProblem[] {
  const head = table.children[0]?.children.length ?? 0;
  return table.children
    .filter((row) => row.children.length > head)
    .map((row) =>
      bodyProblem("table-broken", source.placeOf(row), {
        message: `this row has ${columns(row.children.length)} and the table's head has ${columns(head)}.`,
        remedy: "Give the row as many cells as the head, or the head another column.",
      }),
    );
}

/** The first line after a table with no bar in it: a paragraph, perhaps a limb, that would be shown as a row. */
function checkSwallowed({ children }: Table, source: BodySource): BodyProblem[] {
  const words = children.find(
    ({ position }) => position && !source.lineAt(position.start.line).includes("|"),
  );
  if (!words) return [];
  return [
    bodyProblem("table-broken", source.placeOf(words), {
      message: "this line has no | in it, and would be shown as a row of the table above.",
      remedy: "Put a blank line between it and the table.",
    }),
  ];
}

function countCells(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/).length;
}

function columns(count: number): string {
  return count === 1 ? "1 column" : `${count} columns`;
}

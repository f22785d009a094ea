import { expect, test } from "vitest";
import { TextLines } from "../../src/source/text-lines.ts";

const text = "ab\ncd\n\n";

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [5, 2, 3],
  // Beyond the last word: an editor may show no line there.
  [6, 2, 3],
  [7, 2, 3],
  [99, 2, 3],
  [-1, 1, 1],
])("the offset %i is on line %i at column %i", (offset, line, column) => {
  expect(new TextLines(text).positionAt(offset)).toEqual({ line, column });
});

test("counts from the line of the file on which the text begins", () => {
  expect(new TextLines(text, 2).positionAt(3)).toEqual({ line: 3, column: 1 });
});

test.each([
  [0, "ab"],
  [2, "ab"],
  [4, "cd"],
  [6, ""],
  [99, ""],
])("the offset %i is on the line %j", (offset, line) => {
  expect(new TextLines(text).lineAt(offset)).toBe(line);
});

import { expect, test } from "vitest";
import { formatFieldPath } from "../../src/problems/field-path.ts";
import { quoteValue } from "../../src/problems/quote.ts";

test.each<[readonly PropertyKey[], string | null]>([
  [[], null],
  [["title"], "title"],
  [["callIn", "eligible"], "callIn.eligible"],
  [["money", 1, "amount"], "money[2].amount"],
  [[0, "id"], "[1].id"],
])("writes the path %j as an officer would point to it", (path, written) => {
  expect(formatFieldPath(path)).toBe(written);
});

test.each<[unknown, string]>([
  ["Harbour", '"Harbour"'],
  [12, '"12"'],
  [true, '"true"'],
  [{ a: 1 }, '"{"a":1}"'],
  [undefined, '"undefined"'],
  ["a\u202Eb\u0000", '"a[U+202E]b[U+0000]"'],
  ["two\nlines", '"two lines"'],
  ["x".repeat(80), `"${"x".repeat(80)}"`],
  ["x".repeat(81), `"${"x".repeat(79)}…"`],
])("quotes %j so that all of it can be seen", (value, quoted) => {
  expect(quoteValue(value)).toBe(quoted);
});

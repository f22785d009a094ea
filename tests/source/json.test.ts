import fc from "fast-check";
import { expect, test } from "vitest";
import { findMisfit } from "../../src/source/json-misfit.ts";
import { tellFiles } from "./content-on-disk.ts";

test.each([
  [
    "a comma after the last entry",
    '{\n  "scotland": {\n    "2026": "x",\n  }\n}\n',
    "3:16",
    "There is a comma here with nothing after it.",
    "Delete the comma: one stands between two entries, and none after the last.   [json-syntax]",
  ],
  [
    "no comma between entries",
    '{\n  "a": "x"\n  "b": "y"\n}\n',
    "2:10",
    "There is no comma after this, and another entry follows.",
    "Put a comma here.   [json-syntax]",
  ],
  [
    "a bracket not closed",
    '{\n  "a": "x"\n',
    "2:10",
    "The file ends here, and a bracket or a quote that was opened is not closed.",
    "Close each { with }, each [ with ] and each quote.   [json-syntax]",
  ],
])("a JSON file with %s is told where", async (_what, text, place, message, remedy) => {
  expect(await tellFiles({ "bank-holidays.json": text })).toEqual([
    "content/bank-holidays.json",
    `  ${place}  ${message}`,
    `${" ".repeat(place.length + 4)}${remedy}`,
  ]);
});

test("reading stops where the parser would, at whatever place a text is spoilt", () => {
  const whole = JSON.stringify({ a: [1, -2.5e3, true, null, { "b\\n": [] }], c: {}, d: "x" }, null, 1);
  expect(findMisfit(whole)).toBe(whole.length);
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findMisfit(text)).toBe(text.length);
      JSON.parse(text);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("a JSON file with a word that is in no quotes is told at the word", async () => {
  expect(await tellFiles({ "bank-holidays.json": '{\n  "a": yes\n}\n' })).toEqual([
    "content/bank-holidays.json",
    '  2:8  "y" cannot stand here.',
    "       Put each name and each text in straight double quotes, with a colon after the name and a",
    "       comma between entries.   [json-syntax]",
  ]);
});

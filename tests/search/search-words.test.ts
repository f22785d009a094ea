import { expect, test } from "vitest";
import { splitSearchWords } from "../../src/search/search-words.ts";

test.each<[string, string[]]>([
  ["harbour", ["harbour"]],
  ["  swing   bridge ", ["swing", "bridge"]],
  ['toll "swing bridge" ferry', ["toll", "swing bridge", "ferry"]],
  ["“swing bridge”", ["swing bridge"]],
  ['"an open quotation', ["an open quotation"]],
  ["call-in 2026/0143 £93,000", ["call-in", "2026/0143", "93,000"]],
  ["ferry – bridge", ["ferry", "bridge"]],
  ['– "" …', []],
  ["£2,318,400 + VAT", ["2,318,400", "VAT"]],
  ['"costs of £640"', ["costs of 640"]],
  ["£ +", []],
])("%j is cut into %j", (typed, words) => {
  expect(splitSearchWords(typed)).toEqual(words);
});

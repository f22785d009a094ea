import { describe, expect, test } from "vitest";
import { calendarDate as day } from "../../src/calendar/calendar-date.ts";
import type { PartDays } from "../../src/search/search-parts.ts";
import { listFilters, mayMatch, type SearchQuery } from "../../src/search/search-query.ts";
import { splitSearchWords } from "../../src/search/search-words.ts";

const part: PartDays = {
  sorted: { first: day("2025-01-02"), last: day("2025-12-30") },
  decided: { first: day("2025-01-06"), last: day("2025-12-30") },
  published: null,
  effective: null,
};
const nothing: SearchQuery = { words: "", filters: {}, days: {} };
const decidedBetween = (first: string, last: string): SearchQuery => ({
  ...nothing,
  days: { decided: { first: day(first), last: day(last) } },
});

describe("a query's days", () => {
  test.each([
    ["the day before the part's first", "2024-12-01", "2025-01-05", false],
    ["its first day", "2024-12-01", "2025-01-06", true],
    ["its last day", "2025-12-30", "2026-01-31", true],
    ["the day after its last", "2025-12-31", "2026-01-31", false],
  ])("may match a part that they meet on %s: %s to %s, %s", (_, first, last, expected) => {
    expect(mayMatch(decidedBetween(first, last), part)).toBe(expected);
  });

  test("cannot match a part that has no such days", () => {
    const query = { ...nothing, days: { published: { first: day("2025-01-01"), last: day("2025-12-31") } } };
    expect(mayMatch(query, part)).toBe(false);
  });

  test("become a list of days, of those the part can have", () => {
    const query = {
      ...decidedBetween("2025-12-28", "2026-03-31"),
      filters: { ward: ["Staithe", "Mill Bank"] },
    };
    expect(listFilters(query, part)).toEqual({
      ward: { any: ["Staithe", "Mill Bank"] },
      decided: { any: ["2025-12-28", "2025-12-29", "2025-12-30"] },
    });
  });
});

test.each([
  ["harbour", ["harbour"]],
  ["  swing   bridge ", ["swing", "bridge"]],
  ['toll "swing bridge" ferry', ["toll", "swing bridge", "ferry"]],
  ["“swing bridge”", ["swing bridge"]],
  ['"an open quotation', ["an open quotation"]],
  ["call-in 2026/0143 £93,000", ["call-in", "2026/0143", "£93,000"]],
  ["ferry – bridge", ["ferry", "bridge"]],
  ['– "" …', []],
])("%j is cut into %j", (typed, words) => {
  expect(splitSearchWords(typed)).toEqual(words);
});

import { describe, expect, test } from "vitest";
import { calendarDate as day } from "../../src/calendar/calendar-date.ts";
import { agrees, mayMatch, type PartDays, type SearchQuery } from "../../src/search/search-query.ts";
import { splitSearchWords } from "../../src/search/search-words.ts";
import { factsWith } from "./sample-facts.ts";

const part: PartDays = {
  day: { first: day("2025-01-02"), last: day("2025-12-30") },
  decided: { first: day("2025-01-06"), last: day("2025-12-30") },
  published: null,
  effective: null,
};
const nothing: SearchQuery = { words: "", facets: {}, days: null, sort: "newest" };
const decidedBetween = (first: string | null, last: string | null): SearchQuery => ({
  ...nothing,
  days: {
    name: "decided",
    first: first === null ? null : day(first),
    last: last === null ? null : day(last),
  },
});

describe("a query's days", () => {
  test.each([
    ["the day before the part's first", "2024-12-01", "2025-01-05", false],
    ["its first day", "2024-12-01", "2025-01-06", true],
    ["its last day", "2025-12-30", "2026-01-31", true],
    ["the day after its last", "2025-12-31", "2026-01-31", false],
    ["every day up to its first", null, "2025-01-06", true],
    ["every day before its first", null, "2025-01-05", false],
    ["every day after its last", "2025-12-31", null, false],
  ])("may match a part that they meet on %s: %s to %s, %s", (_, first, last, expected) => {
    expect(mayMatch(decidedBetween(first, last), part)).toBe(expected);
  });

  test("cannot match a part that has no such days", () => {
    const days = { name: "published", first: day("2025-01-01"), last: day("2025-12-31") } as const;
    expect(mayMatch({ ...nothing, days }, part)).toBe(false);
  });

  test.each([
    ["2025-06-01", "2025-06-01", true],
    ["2025-06-02", null, false],
    [null, "2025-05-31", false],
    [null, "2025-06-01", true],
  ])("hold a page decided on 1 June 2025 from %s to %s: %s", (first, last, expected) => {
    expect(agrees(factsWith({ decided: day("2025-06-01") }), decidedBetween(first, last))).toBe(expected);
  });

  test("hold no page whose day is not recorded", () => {
    expect(agrees(factsWith({ decided: null }), decidedBetween("1900-01-01", null))).toBe(false);
  });
});

test("a page agrees when every facet has one of the values chosen of it", () => {
  const facts = factsWith({ wards: ["staithe", "eastgate"], kind: "report", topics: ["Parks"] });
  const ask = (facets: SearchQuery["facets"]) => agrees(facts, { ...nothing, facets });
  expect(ask({ ward: ["westgate", "eastgate"], kind: ["report"] })).toBe(true);
  expect(ask({ ward: ["westgate"], kind: ["report"] })).toBe(false);
  expect(ask({ ward: ["staithe"], topic: ["Roads"] })).toBe(false);
  expect(ask({ callin: ["open"] })).toBe(false);
  expect(ask({ ward: [] })).toBe(true);
});

test.each([
  ["harbour", ["harbour"]],
  ["  swing   bridge ", ["swing", "bridge"]],
  ['toll "swing bridge" ferry', ["toll", "swing bridge", "ferry"]],
  ["“swing bridge”", ["swing bridge"]],
  ['"an open quotation', ["an open quotation"]],
  ["call-in 2026/0143 £93,000", ["callin", "20260143", "93000"]],
  ["council’s ‘quay_wall’ £7,481,658.50", ["councils", "quaywall", "748165850"]],
  ['"the council’s £93,000"', ["the councils 93000"]],
  ["Tŷ Gwyn", ["Tŷ", "Gwyn"]],
  ["ferry – bridge", ["ferry", "bridge"]],
  ['– "" …', []],
])("%j is cut into %j", (typed, words) => {
  expect(splitSearchWords(typed)).toEqual(words);
});

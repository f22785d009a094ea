import { expect, test } from "vitest";
import { askNearest, findNearest, listNearest } from "../../src/problems/nearest.ts";

const fields = ["title", "status", "decidedOn", "publishedOn", "isKey", "decisionMaker", "wards"];
const wards = ["harbour-east", "harbour-west", "staithe"];

test.each([
  ["statsu", fields, "status"],
  ["Title", fields, "title"],
  ["titel", fields, "title"],
  ["decision-maker", fields, "decisionMaker"],
  ["Decision Maker", fields, "decisionMaker"],
  ["decided", fields, "decidedOn"],
  ["key", fields, "isKey"],
  ["ward", fields, "wards"],
  ["harbourside-east", wards, "harbour-east"],
  ["Harbour West", wards, "harbour-west"],
])("takes %j for a slip", (text, known, meant) => {
  expect(findNearest(text, known)).toBe(meant);
});

test.each([
  ["wibble", fields],
  ["no", ["to", "on"]],
  ["", fields],
  ["---", fields],
  ["northgate", wards],
  ["staithe", []],
])("takes %j for no slip", (text, known) => {
  expect(findNearest(text, known)).toBeUndefined();
});

test("lists the nearest first, and those as near by name", () => {
  expect(listNearest("harbour-est", ["harbour-west", "staithe", "harbour-east", "harbour"])).toEqual([
    "harbour-east",
    "harbour-west",
    "harbour",
  ]);
});

test("asks after every name of which the words are only a part, since which was meant cannot be told", () => {
  const outcomes = ["recommendations-approved", "approved-with-amendments", "refused"];
  expect(askNearest("Approved", outcomes)).toBe(
    'Did you mean "approved-with-amendments" or "recommendations-approved"? ',
  );
  expect(askNearest("refussed", outcomes)).toBe('Did you mean "refused"? ');
  expect(askNearest("agreed", outcomes)).toBe("");
});

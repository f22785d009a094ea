import { expect, test } from "vitest";
import { findNearest, listNearest } from "../../src/problems/nearest.ts";

const fields = ["title", "status", "decidedOn", "publishedOn", "isKey", "decisionMaker", "wards"];
const wards = ["harbour-east", "harbour-west", "staithe"];

test.each([
  ["statsu", fields, "status"],
  ["Title", fields, "title"],
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

import { describe, expect, test } from "vitest";
import { findPassages, type PassageWord } from "../../src/search/matching-passages.ts";

const content = "Swing bridge 1. The bridge is old. 2. The toll is low. Reasons The bridge again.";
const anchors = [
  { id: "h-title", location: 0 },
  { id: "para-1", location: 2 },
  { id: "para-2", location: 7 },
  { id: "reasons", location: 12 },
];
const page = { url: "/decisions/2026/0001/report/", content, anchors, meta: {} };

/** Words as one line, those that matched between stars. */
const lineOf = (words: readonly PassageWord[]) =>
  words.map(({ text, isMatch }) => (isMatch ? `*${text}*` : text)).join(" ");

describe("the passages of a match", () => {
  test("are the words around most of them, wherever in the page that is", () => {
    const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const excerptOf = (locations: number[]) =>
      lineOf(findPassages({ ...page, content: words.join(" "), locations }).excerpt);
    expect(excerptOf([1, 60, 150, 160])).toMatch(/^w142 .* \*w150\* .* \*w160\* .* w171$/);
    expect(excerptOf([60, 190])).toMatch(/^w52 .* \*w60\* .* w81$/);
    expect(excerptOf([199, 60, 82])).toMatch(/^w52 .* \*w60\* .* w81$/);
  });

  test("are the words around them, and each numbered paragraph that has one", () => {
    const { excerpt, paragraphs } = findPassages({ ...page, locations: [1, 4, 14] });
    expect(lineOf(excerpt)).toBe(
      "Swing *bridge* 1. The *bridge* is old. 2. The toll is low. Reasons The *bridge* again.",
    );
    expect(paragraphs.map(({ anchor, words }) => [anchor, lineOf(words)])).toEqual([
      ["para-1", "1. The *bridge* is old."],
    ]);
  });

  test("are the beginning of the page where no words were asked for", () => {
    const long = { ...page, content: Array.from({ length: 50 }, (_, at) => `w${at}`).join(" ") };
    const { excerpt, paragraphs } = findPassages({ ...long, locations: [] });
    expect(lineOf(excerpt.slice(0, 3))).toBe("w0 w1 w2");
    expect(excerpt).toHaveLength(30);
    expect(paragraphs).toEqual([]);
  });

  test("name three paragraphs at most, those with the most matches, in order of the page", () => {
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
    const numbered = [0, 10, 20, 30].map((location, at) => ({ id: `para-${at + 1}`, location }));
    const { paragraphs } = findPassages({
      ...page,
      content: words.join(" "),
      anchors: numbered,
      locations: [1, 11, 21, 22, 31, 32],
    });
    expect(paragraphs.map(({ anchor }) => anchor)).toEqual(["para-1", "para-3", "para-4"]);
  });
});

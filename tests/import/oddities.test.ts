import { describe, expect, test } from "vitest";
import { paragraph } from "../../src/import/block.ts";
import { findBrokenLinks } from "../../src/import/oddities/broken-links.ts";
import { findDamagedCharacters } from "../../src/import/oddities/damaged-characters.ts";
import { findMissingAppendices } from "../../src/import/oddities/missing-appendices.ts";
import { findNumberOddities } from "../../src/import/oddities/number-oddities.ts";
import { findThinReasons } from "../../src/import/oddities/thin-reasons.ts";

describe("oddities of a source", () => {
  test.each([
    [["1. a", "2. b", "4. c"], ["The source has no paragraph 3."]],
    [["1. a", "4. c"], ["The source has no paragraphs 2 and 3."]],
    [["1.1 a", "1.3 b", "2. c", "2.1 d"], ["The source has no paragraph 1.2."]],
    [["1. a", "2. b", "2. c"], ["The source numbers more than one paragraph 2."]],
    [["1. a", "2. b", "1. c", "3. d"], []],
    [["1. a", "99. b", "2.5% of"], []],
  ])("the numbers of %j", (texts, notes) => {
    expect(findNumberOddities(texts)).toEqual(notes);
  });

  test("an appendix that is listed is not missing", () => {
    const text = "As appendix 2 and Appendix B show\nItem 6A - Appendix B (documents/s91/b.pdf)";
    expect(findMissingAppendices(text, "decision")).toEqual([
      'The decision points to appendix 2 ("appendix 2"), which the source does not hold.',
    ]);
  });

  test.each([
    ["an appendix whose title the paper holds", "See Appendix 1.\nAppendix 1.\nThe fares"],
    ["an appendix of another paper", "See appendix G of the plan"],
  ])("%s is not missing", (_, text) => {
    expect(findMissingAppendices(text, "report")).toEqual([]);
  });

  test("an appendix pointed to twice is told of once, in the first words", () => {
    expect(findMissingAppendices("Appendix 2 shows it\nas appendix 2 does", "report")).toEqual([
      'The report points to appendix 2 ("Appendix 2"), which the source does not hold.',
    ]);
  });

  test("a link with a small L for a capital i is broken, and is quoted as it stands", () => {
    const address = "http://politics.wexmere.example/ieListDocuments.aspx?Cld=135&Mld=5608&Ver=4";
    expect(findBrokenLinks(`See ${address}. And https://wexmere.example/a?CId=1`)).toEqual([
      `The link ${address} is as the source has it: a small l stands where the address needs a capital I, so it leads nowhere.`,
    ]);
  });

  test.each([
    ["a joined?up service", ["Some characters of the source are damaged: “joined?up”."]],
    ["the councilâ€™s", ["Some characters of the source are damaged: “councilâ€™s”."]],
    ["see https://x.example/y?a=b and x.aspx?Cld=1", []],
    ["Is it so? Yes", []],
  ])("the characters of %j", (text, notes) => {
    expect(findDamagedCharacters(text)).toEqual(notes);
  });

  test.each([
    ["As set out in the report.", 1],
    ["As set out in the attached confidential report", 1],
    ["The bridge is unsafe, as set out in the report.", 0],
  ])("%j as a reason", (words, count) => {
    expect(
      findThinReasons([{ kind: "heading", depth: 2, text: "Reasons for decision" }, paragraph(words)]),
    ).toHaveLength(count);
  });
});

import fc from "fast-check";
import { toString as wordsOf } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { escapeLine } from "../../src/import/escape-markdown.ts";
import { foldSpaces } from "../../src/import/fold-spaces.ts";

const parse = (markdown: string) => unified().use(remarkParse).parse(markdown);

/** Words with everything in them that Markdown could take for its own. */
const line = fc
  .array(
    fc.constantFrom(
      "a",
      "Cost",
      " ",
      "*",
      "_",
      "`",
      "[",
      "]",
      "(",
      ")",
      "<",
      ">",
      "#",
      "|",
      "!",
      "\\",
      "&amp;",
      "&#39;",
      "~~",
      "+ ",
      "- ",
      "---",
      "===",
      ":::",
      "£93,000",
      "b_c",
      "http://x.example/_y_",
    ),
    { maxLength: 20 },
  )
  .map((parts) => foldSpaces(parts.join("")));

describe("source words as Markdown", () => {
  test("any line is read back as the same words, in one paragraph", () => {
    fc.assert(
      fc.property(line, (words) => {
        const tree = parse(escapeLine(words));
        expect(wordsOf(tree)).toBe(words);
        expect(tree.children.every(({ type }) => type === "paragraph")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["(a) the *first* limb", "(a) the \\*first\\* limb"],
    ["1. Grant no consents", "1. Grant no consents"],
    ["# not a heading", "\\# not a heading"],
    ["+44 3000 416334", "+44 3000 416334"],
    ["a_b and _c_", "a_b and \\_c\\_"],
    ["R&D; AT&T", "R\\&D; AT&T"],
  ])("%s is written %s", (words, markdown) => {
    expect(escapeLine(words)).toBe(markdown);
  });
});

import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findSyntax } from "../../src/markdown/plugins/body-syntax.ts";
import { readMarkdown } from "../../src/markdown/tree/read-markdown.ts";
import { readRemarkTree } from "../../src/markdown/tree/remark-tree.ts";

const asRemark = (written: string) => readRemarkTree(written, findSyntax(written));

const opening = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "## ",
    "# ",
    "####### ",
    "##",
    "14. ",
    "(a) ",
    "a) ",
    "- ",
    "* ",
    "+ ",
    "-",
    "> ",
    ">",
    "| ",
    "|",
  ],
  ...[
    "  ",
    "    ",
    "\t",
    "```",
    "~~~",
    "<div>",
    "<!-- ",
    "---",
    "***",
    "===",
    ": ",
    "[1]: ",
    "[^1]: ",
    "**",
    "\u00a0",
    "\uFEFF",
  ],
);
const piece = fc.constantFrom(
  ...["a", "words here", "Agree", "é", "5", "£1,000", "14.", " ", "  ", " ", "\t", "\u00a0", "\u2028", "\f"],
  ...[
    "*",
    "**",
    "***",
    "_",
    "[",
    "]",
    "![",
    "](",
    "](/x/)",
    "](<x>)",
    "[b](/c/)",
    "**bold**",
    "**bold** ",
    "[^1]",
  ],
  ...[
    "<",
    "<b>",
    ">",
    "&",
    "& ",
    "&amp;",
    "&#48;",
    "`",
    "``",
    "\\",
    "!",
    "~",
    "~~",
    ":",
    "::",
    "://",
    "https://a.example/b",
  ],
  ...[
    "h",
    "Http",
    "www.a.example",
    "|",
    " | ",
    "| --- |",
    "#",
    " #",
    " ##",
    "-",
    "=",
    "(",
    ")",
    ".",
    ",",
    "\0",
    "\uFEFF",
  ],
  ...["\ud800", "{{x}}", "\r", "\n"],
);
const line = fc
  .tuple(opening, fc.array(piece, { maxLength: 6 }))
  .map(([start, rest]) => start + rest.join(""));
const cell = fc.constantFrom(
  "a",
  "b c",
  "",
  " ",
  "**d**",
  "[e](/f/)",
  "*g",
  "https://h.example",
  "1 & 2",
  "|",
  "\\|",
  "\t",
);
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(" | ")} |`);
const dashes = fc
  .array(fc.constantFrom("---", "-", ":-", "-:", ":-:", " --- ", "", "x"), { minLength: 1, maxLength: 4 })
  .map((cells) => `| ${cells.join(" | ")} |`);
const table = fc
  .tuple(row, dashes, fc.array(fc.oneof(row, line), { maxLength: 3 }))
  .map(([head, under, rows]) => [head, under, ...rows].join("\n"));
const plain = fc.constantFrom(
  "Plain words.",
  "14. The fee is £5: see below.",
  "## Reasons",
  "**Figures for 5**",
  "one\ntwo",
);
const block = fc.oneof(
  plain,
  line,
  fc.array(line, { minLength: 2, maxLength: 4 }).map((all) => all.join("\n")),
  table,
);
const gap = fc.constantFrom("\n", "\n\n", "\n\n", "\n\n", "\n\n", "\n \n", "\n\t\n", "\n\n\n");
const text = fc.array(fc.tuple(block, gap), { maxLength: 8 }).map((blocks) => blocks.flat().join(""));

test("reads any text into the tree that remark reads it into, places and all", () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(readMarkdown(written)).toEqual(asRemark(written));
    }),
    { numRuns: Number(process.env["REGISTER_DEEP_RUNS"] ?? 1) * 2000 },
  );
});

test.each(globSync(["content/**/*.md", "tests/fixtures/**/*.md"]).sort())(
  "reads %s as remark does",
  (file) => {
    const written = readFileSync(file, "utf8");
    expect(readMarkdown(written)).toEqual(asRemark(written));
  },
);

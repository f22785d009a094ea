import { expect, test } from "vitest";
import { anchorsOf, render } from "./bodies.ts";

/** What a source writes, and the anchors it must give; `…` is a gap told to readers. */
const situations: readonly [name: string, body: string, anchors: string][] = [
  ["numbers with a gap", "1. A\n\n2. B\n\n5. C", "para-1 para-2 … para-5"],
  ["numbers with a gap in one block", "1. A.\n2. B.\n5. C.", "para-1 para-2 … para-5"],
  [
    "numbers that run on across headings",
    "## One\n\n1. A\n\n## Two\n\n2. B\n\n## Three\n\n4. C",
    "para-1 para-2 … para-4",
  ],
  ["numbers that run on across parts", "PART A\n\n1. A\n\nPART B\n\n2. B", "para-1 para-2"],
  [
    "numbers that start again in another part",
    "PART A\n\n1. A\n\n2. B\n\nPART B\n\n1. C\n\n2. D",
    "para-1 para-2 part-b-para-1 part-b-para-2",
  ],
  [
    "a number used twice and three times",
    "1. A\n\n2. B\n\n2. C\n\n2. D",
    "para-1 para-2 para-2-2nd para-2-3rd",
  ],
  ["a first number that is not one", "7. A\n\n8. B", "para-7 para-8"],
  ["a number put in with a letter", "14. A\n\n14A. B\n\n15. C", "para-14 para-14a para-15"],
  ["brackets after", "13) A\n\n14) B", "para-13 para-14"],
  ["brackets round", "(1) A\n\n(2) B", "para-1 para-2"],
  ["letters under a number", "2. Asked to:\n\n(a) A\n\n(b) B\n\n3. C", "para-2 para-2-a para-2-b para-3"],
  ["a letter on the line of its number", "2. (a) A\n\n(b) B", "para-2 para-2-a para-2-b"],
  ["letters skipped", "(a) A\n\n(b) B\n\n(d) C", "para-a para-b … para-d"],
  ["numerals under letters", "(a) A:\n\n(i) X\n\n(ii) Y\n\n(b) B", "para-a para-a-i para-a-ii para-b"],
  ["an i after an h", "(g) G\n\n(h) H\n\n(i) I\n\n(j) J", "para-g para-h para-i para-j"],
  [
    "an i under an h that leads on, and the i after it",
    "(h) H:\n\n(i) X\n\n(ii) Y\n\n(i) I\n\n(j) J",
    "para-h para-h-i para-h-ii para-i para-j",
  ],
  [
    "an i set in under an h, and the i after it",
    "(h) H\n\n    (i) X\n\n    (ii) Y\n\n(i) I\n\n(j) J",
    "para-h para-h-i para-h-ii para-i para-j",
  ],
  ["a v after iv and a v after u", "(iv) A\n\n(v) B\n\n(vii) C", "para-iv para-v … para-vii"],
  ["letters past z", "(y) A\n\n(z) B\n\n(aa) C\n\n(bb) D", "para-y para-z para-aa para-bb"],
  ["a doubled letter put in", "(a) A\n\n(aa) B\n\n(b) C", "para-a para-aa para-b"],
  ["capitals", "A. Agree to X\n\nB. Delegate Y\n\nD. Note Z", "para-a para-b … para-d"],
  ["letters with a bracket after", "a) A\n\nb) B\n\ni) I", "para-a para-b para-b-i"],
  ["levels with no parent", "1.1 A\n\n1.2 B\n\n2.1 C", "para-1-1 para-1-2 para-2-1"],
  [
    "levels under a number",
    "1. Introduction\n\n1.1 A\n\n1.1.1 B\n\n1.3 C\n\n2. Costs",
    "para-1 para-1-1 para-1-1-1 … para-1-3 para-2",
  ],
  [
    "levels under numbered headings",
    "## 1. Start\n\n1.1 A\n\n## 2. Costs\n\n2.1 B\n\n3. C",
    "para-1-1 para-2-1 para-3",
  ],
  [
    "levels before a sentence that begins with Of",
    "2.1. A.\n\n2.2. Of the 38 measures, four rose.\n\n2.3. B.",
    "para-2-1 para-2-2 para-2-3",
  ],
  ["ten after nine", "1.9 A\n\n1.10 B\n\n1.11 C", "para-1-9 para-1-10 para-1-11"],
  ["letters under levels", "7.2 A:\n\n(a) B\n\n(b) C\n\n7.3 D", "para-7-2 para-7-2-a para-7-2-b para-7-3"],
  ["a label that holds both", "7.2(a) A\n\n7.2(b) B\n\n2(c) C", "para-7-2-a para-7-2-b para-2-c"],
  ["paragraphs written as bullets", "- 7. A\n- 8. B\n\n9. C", "para-7 para-8 para-9"],
  [
    "letters written as bullets, set in by one",
    "- 2. Asked to;\n - (a) A;\n - (b) B.\n\n3. C",
    "para-2 para-2-a para-2-b para-3",
  ],
  [
    "a nested Markdown list",
    "1. First\n   1. One\n   2. Two\n2. Second\n3. Third",
    "para-1 para-1-1 para-1-2 para-2 para-3",
  ],
  ["a label in bold", "**1.** A\n\n**2. B**", "para-1 para-2"],
  ["a number that cannot interrupt in CommonMark", "13. A.\n14. B.", "para-13 para-14"],
  ["a number after flush text under its predecessor", "13. A\n\nMore of it.\n14. B", "para-13 para-14"],
  ["a heading line over a number", "Background\n1. A", "para-1"],
  ["text set in by four", "    1. A\n\n    2. B", "para-1 para-2"],
  [
    "a paper that begins after lettered recommendations",
    "A. Agree to X\n\nB. Note Y\n\n1. Introduction\n\n1.1 X",
    "para-a para-b para-1 para-1-1",
  ],
  [
    "numbers in a limb that leads on",
    "(a) the following:\n\n1. X\n\n2. Y\n\n(b) Z",
    "para-a para-a-1 para-a-2 para-b",
  ],
  ["numbers in a bullet", "5. A\n\n- Option:\n  1. X\n  2. Y\n\n6. B", "para-5 para-5-1 para-5-2 para-6"],
  ["an escaped number", "1\\. A\n\n2\\. B", ""],
  ["a year", "2020. The year began.", ""],
  ["a wrapped year", "The plan ran to\n2020. It ended.", ""],
  ["a wrapped reference to a letter", "(a) as set out in\n(b) above, and", "para-a"],
  ["a wrapped reference to a number", "13. As said in paragraph\n14. The rest.", "para-13"],
  ["a quantity", "1.5 million people\n\n2.5% of them", ""],
  ["a time", "10.30 am is the start", ""],
  ["a person's initial", "A. Marlowe\n\n- J. Thornbury", ""],
  ["a word in brackets", "(see) this\n\n(As) that\n\n(mm) units", "para-mm"],
  ["a sum", "£1.50 each\n\n1,000. No", ""],
  ["a date", "1.5.2020 was a Friday", ""],
  ["labels in a quotation", "> 1. A\n> 2. B", ""],
  ["labels in code", "```\n1. A\n```", ""],
];

test.each(situations)("%s", (_, body, anchors) => {
  expect(anchorsOf(render(body))).toBe(anchors);
});

const inDecisions: readonly [name: string, body: string, anchors: string][] = [
  [
    "limbs, and the numbers of other sections",
    "## Decision\n\nThat:\n\n(a) A:\n\n(i) X\n\n(b) B\n\n## Reasons\n\n1. R\n\n## Alternative options considered\n\n1. O\n\n2. P\n\n## Other\n\n1. Q",
    "limb-a limb-a-i limb-b reasons-1 alternatives-1 alternatives-2 para-1",
  ],
  ["numbered limbs", "## Decision\n\n1. A\n\n2. B\n\n### Further\n\n3. C", "limb-1 limb-2 limb-3"],
];

test.each(inDecisions)("a decision has %s", (_, body, anchors) => {
  expect(anchorsOf(render(body, "decision"))).toBe(anchors);
});

test("anchors never depend on later text", () => {
  const body =
    "PART A\n\n1. A\n\n2. B:\n\n(a) X\n\n(i) Y\n\n(b) Z\n\nPART B\n\n1. C\n\n1.1 D\n\n1.1 E\n\n(h) F\n\n(i) G";
  const blocks = body.split("\n\n");
  const whole = anchorsOf(render(body));
  for (let i = 1; i <= blocks.length; i += 1)
    expect(whole.startsWith(anchorsOf(render(blocks.slice(0, i).join("\n\n"))))).toBe(true);
});

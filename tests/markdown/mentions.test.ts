import { expect, test } from "vitest";
import type { BodyKind } from "../../src/markdown/parsed-body.ts";
import { mentionsOf, parse, render } from "./bodies.ts";

const numbered = "1. A\n\n2. B:\n\n(a) X\n\n(b) Y\n\n";

const found: readonly [kind: BodyKind, words: string, mentions: string[]][] = [
  ["report", "See paragraph 14.", ['18:5 paragraph 14 here "paragraph 14"']],
  [
    "report",
    "See paragraphs 65 and 66 below",
    ['18:5 paragraph 65 here "paragraphs 65"', '18:23 paragraph 66 here "66"'],
  ],
  [
    "report",
    "In paragraphs 3 to 5, and paras 1.3 – 1.4",
    [
      '18:4 paragraph 3 here "paragraphs 3"',
      '18:20 paragraph 5 here "5"',
      '18:27 paragraph 1-3 here "paras 1.3"',
      '18:39 paragraph 1-4 here "1.4"',
    ],
  ],
  [
    "report",
    "(see para 2(a) and (b) above)",
    ['18:6 paragraph 2-a here "para 2(a)"', '18:20 paragraph 2-b here "(b)"'],
  ],
  ["report", "paragraph 3, 14 days later", ['18:1 paragraph 3 here "paragraph 3"']],
  ["report", "paragraph 14 of this report", ['18:1 paragraph 14 here "paragraph 14"']],
  ["report", "as (b) above says", ['18:4 paragraph 2-b here "(b)"']],
  [
    "report",
    "see Appendix B, and appendices 1, 2 and 3",
    [
      '18:5 appendix B here "Appendix B"',
      '18:21 appendix 1 here "appendices 1"',
      '18:35 appendix 2 here "2"',
      '18:41 appendix 3 here "3"',
    ],
  ],
  ["report", "in full as Appendix 2 to ensure that", ['18:12 appendix 2 here "Appendix 2"']],
  ["decision", "paragraph 14 of the report", ['18:1 paragraph 14 report "paragraph 14"']],
  [
    "decision",
    "under limb (b) and limbs (a) and (c)",
    ['18:7 limb 2-b here "limb (b)"', '18:20 limb 2-a here "limbs (a)"', '18:34 limb c here "(c)"'],
  ],
  [
    "decision",
    "[limb c](/decisions/2020/0143/#limb-c), [x](#para-1), [y](appendix-2.pdf), [z](2020/0143)",
    [
      '18:1 link /decisions/2020/0143/#limb-c here "limb c"',
      '18:41 link #para-1 here "x"',
      '18:55 link appendix-2.pdf here "y"',
      '18:76 link 2020/0143 here "z"',
    ],
  ],
  [
    "appendix",
    "paragraph 2 and paragraph 99, and paragraph 5 of the report",
    ['18:1 paragraph 2 here "paragraph 2"', '18:35 paragraph 5 report "paragraph 5"'],
  ],
];

test.each(found)("in a %s, points: %s", (kind, words, mentions) => {
  expect(mentionsOf(parse(`${numbered}${words}`, kind))).toEqual(mentions);
});

const passedOver: readonly [kind: BodyKind, words: string][] = [
  ["report", "paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972"],
  ["report", "Exempt information is described in paragraph 3."],
  ["report", "NPPF paragraph 11 says so"],
  ["report", "as the Highways Act 1980, paragraph 4, requires"],
  ["report", "paragraph 14 of the report to Council on 3 May"],
  ["report", "paragraph 7 of the earlier paper"],
  ["report", "The plan says “see paragraph 14” of itself"],
  ["report", 'The plan says "see paragraph 14" of itself'],
  ["report", "under Item 6, paragraph 4"],
  ["report", "see `paragraph 14` and [paragraph 14](https://a.example)"],
  ["report", "sub-paragraph 3"],
  ["report", "Appendix H of the final draft budget report"],
  ["report", "Appendix E(i), and the Local Plan's appendix 2"],
  ["report", "(f) above"],
  ["decision", "as detailed in paragraph 23"],
  ["notice", "paragraph 14"],
  ["appendix", "Appendix 2"],
  ["page", "paragraph 14 of the report, Appendix 2"],
  ["decision", "[a](https://a.example/) [b](mailto:a@b.example)"],
];

test.each(passedOver)("in a %s, passes over: %s", (kind, words) => {
  expect(mentionsOf(parse(`${numbered}${words}`, kind))).toEqual([]);
});

test("a report that numbers nothing cannot miss a paragraph", () => {
  expect(mentionsOf(parse("See paragraph 14."))).toEqual([]);
});

test("the place of a mention is found behind escapes, emphasis and wrapped lines", () => {
  const body = "1. A \\* B & **see\n   paragraph 2** or\n   appendix 3";
  expect(mentionsOf(parse(body))).toEqual([
    '11:4 paragraph 2 here "paragraph 2"',
    '12:4 appendix 3 here "appendix 3"',
  ]);
});

test("a mention that leads somewhere becomes a link, and its words stay; one that does not stays text", () => {
  const body = "1. See paragraph 1, appendix 9 and [the plan](plan.pdf).";
  const resolve = ({ target }: { target: string }) => (target === "1" ? "#para-1" : null);
  expect(render(body, "report", resolve).html).toContain(
    '<p>See <a class="mention" href="#para-1">paragraph 1</a>, appendix 9 and the plan.</p>',
  );
});

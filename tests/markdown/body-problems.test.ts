import { expect, test } from "vitest";
import type { BodyKind } from "../../src/markdown/parsed-body.ts";
import { bodyProblems } from "../../src/problems/catalogue/body.ts";
import { parse, problemsOf } from "./bodies.ts";

const faults: readonly [kind: BodyKind, body: string, problems: string[]][] = [
  [
    "report",
    "A <b>bold</b> word",
    [
      '10:3 raw-html the text holds the HTML "<b>". Write it in Markdown, or put \\ before the < to show it as it stands.',
      '10:10 raw-html the text holds the HTML "</b>". Write it in Markdown, or put \\ before the < to show it as it stands.',
    ],
  ],
  [
    "report",
    "A\n\n<!-- ask legal -->",
    ["12:1 raw-html the text holds an HTML comment, which anyone could read. Delete the comment."],
  ],
  [
    "report",
    "1. See [it](javascript:alert(1))",
    [
      '10:8 link-unsafe the link "it" leads to "javascript:alert(1)". A link must begin with https://, http://, mailto: or tel:, or name a page or file of this register.',
    ],
  ],
  [
    "report",
    "https://a.example/x.aspx?Cld=1&Mld=2",
    [
      '10:1 link-misread the address "https://a.example/x.aspx?Cld=1&Mld=2" has a small L where the committee system has a capital i. Try "https://a.example/x.aspx?CId=1&MId=2" and correct the address if it works.',
    ],
  ],
  [
    "report",
    "[it]() and [](https://a.example)",
    [
      '10:1 link-empty the link "it" has no address. Write both: [words](https://address).',
      '10:12 link-empty the link to "https://a.example" has no words. Write both: [words](https://address).',
    ],
  ],
  [
    "report",
    "![Plan](plan.png)",
    [
      '10:1 image-refused the text holds the image "plan.png". Put the image beside the record as an appendix, and say in words what it shows.',
    ],
  ],
  [
    "report",
    "# Title",
    [
      '10:1 heading-level-one "# Title" is a top heading, and the title in the front matter is that already. Delete it if it repeats the title; otherwise begin it with ##.',
    ],
  ],
  [
    "report",
    "## One\n\n#### Two",
    ['12:1 heading-skips-level "#### Two" is 2 levels below the heading before it. Begin it with ###.'],
  ],
  [
    "report",
    "##",
    ['10:1 heading-empty "##" makes a heading with no words. Write its words, or delete the line.'],
  ],
  [
    "report",
    ":::note\nClosed {{ x }}",
    [
      '10:1 directive-unknown ":::note" is a command of another system. Delete the command and keep its words.',
      '11:8 directive-unknown "{{ x }}" is a command of another system. Delete the command and keep its words.',
    ],
  ],
  [
    "report",
    "A[^2]",
    [
      '10:1 footnote-missing "[^2]" cites a note that is not there. Add the note on a line of its own, beginning "[^2]:", or delete the mark.',
    ],
  ],
  [
    "report",
    "A\n\n[^2]: B",
    ['12:1 footnote-unused nothing cites the note "[^2]". Put [^2] after the words it belongs to.'],
  ],
  [
    "report",
    "A[^2]\n\n[^2]: B\n\n[^2]: C",
    ['14:1 footnote-repeated "[^2]" is given twice. Give one of the two another number.'],
  ],
  [
    "report",
    "Option\tCost\nRepair\t£40",
    [
      "10:1 table-not-read this line and the next are set out in 2 columns, and are not a table: their words would run together. Put | between the cells, and under the first line a row of dashes such as |---|---|.",
    ],
  ],
  [
    "report",
    "Option | Cost\nRepair | £40",
    [
      "10:1 table-not-read this line and the next are set out in 2 columns, and are not a table: their words would run together. Put | between the cells, and under the first line a row of dashes such as |---|---|.",
    ],
  ],
  ["report", "1.\tRepair\n1.1\tRenew\n(a)\tReplace\nA | B alone", []],
  [
    "report",
    "See [the plan](site plan.pdf) and \\[not](a link).",
    [
      '10:5 link-not-read the address "site plan.pdf" has a space in it, so the link "the plan" would be shown as it is typed. Take out the space: a file\'s name has hyphens instead, and in a web address a space is %20.',
    ],
  ],
  [
    "report",
    "| A | B |\n|---|\n| 1 | 2 |",
    [
      "11:1 table-broken the table's head has 2 columns and the dashes under it have 1 column. Give the dashes one --- for each column of the head.",
    ],
  ],
  [
    "report",
    "| A | B |\n|---|---|\n| 1 | 2 | 3 |",
    [
      "12:1 table-broken this row has 3 columns and the table's head has 2 columns. Give the row as many cells as the head, or the head another column.",
    ],
  ],
  [
    "report",
    "| A | B |\n|---|---|\n| 1 | 2 |\n(b) to agree\n(c) to note\n\n(d) to end",
    [
      "13:1 table-broken this line has no | in it, and would be shown as a row of the table above. Put a blank line between it and the table.",
    ],
  ],
  [
    "report",
    "The countyâ€™s joined?up plan",
    [
      '10:11 mojibake "â€™" looks like characters garbled in copying. Compare with the original and type the right characters.',
      '10:16 mojibake "joined?up" looks like characters garbled in copying. Compare with the original and type the right characters.',
    ],
  ],
  [
    "report",
    "NOT FOR PUBLICATION",
    [
      '10:1 exempt-words the text says "NOT FOR PUBLICATION". If that means this text, take it out before anyone publishes it. If it tells of another paper, say so in checked.',
    ],
  ],
  [
    "decision",
    "## Reasons\n\nA\n\n## Reasons for decision\n\nB",
    [
      '14:1 section-repeated "Reasons for decision" is the same section as "Reasons" on line 10. Put the two together under one heading.',
    ],
  ],
  [
    "decision",
    "## Altenative options considered",
    [
      '10:1 section-unknown "Altenative options considered" is not the name of a section the register knows. Did you mean "Alternative options considered"? If not, answer this in checked.',
    ],
  ],
];

test.each([
  ["quotations", ">".repeat(5000)],
  ["bullets", "- ".repeat(1500)],
  ["emphasis", "*a _b ".repeat(500) + "b_ a* ".repeat(500)],
])("tells of %s set within one another without end, and reads no further", (_, signs) => {
  const { text, sections, problems } = parse(`Words.\n\n${signs} deep`);
  expect({
    text,
    html: sections.flatMap(({ html }) => html),
    ids: problems.map(({ id, line }) => `${line} ${id}`),
  }).toEqual({
    text: "",
    html: [],
    ids: ["3 text-too-deep"],
  });
});

test.each(faults)("in a %s tells what is wrong with %j", (kind, body, problems) => {
  expect(problemsOf(parse(body, kind))).toEqual(problems);
});

const lawful: readonly [kind: BodyKind, body: string][] = [
  ["report", "## Altenative options considered\n\n## Reasons\n\n## Reasons"],
  ["decision", "## Decision history\n\n## Next steps\n\n## PART B"],
  ["report", "Fewer than <5 people, 3 > 2, a::b, page?id=2, really? yes"],
  ["report", "| A | B |\n|:--|--:|\n| 1 \\| 1 | 2 |\n| 3 |"],
  ["report", "`<b>` and \\<b>, A[^1]\n\n[^1]: B"],
  ["report", "Café São £40 – “fine”, Ångström Â"],
  [
    "report",
    "https://a.example/x.aspx?CId=1&MId=2 and mailto: [a](mailto:a@b.example) [b](tel:01632960100) [c](#para-1)",
  ],
  ["report", "## One\n\n### Two\n\n## Three\n\nPART B\n\n### Four"],
];

test.each(lawful)("in a %s finds nothing wrong with %j", (kind, body) => {
  expect(problemsOf(parse(body, kind))).toEqual([]);
});

test("every problem of a body says what it means, shows it and says how to mend it", () => {
  for (const entry of Object.values(bodyProblems))
    expect(Object.values(entry).every((text) => text.trim() !== "" && text.split(/\s+/).length <= 45)).toBe(
      true,
    );
});

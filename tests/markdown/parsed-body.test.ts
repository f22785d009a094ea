import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { placeInFile } from "../../src/markdown/body-place.ts";
import { openMentionLink } from "../../src/markdown/html/mention-link.ts";
import { parseBody } from "../../src/markdown/parse-body.ts";
import type { BodyKind } from "../../src/markdown/parsed-body.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import { parse, render } from "./bodies.ts";

test("a parsed body holds everything but where its mentions lead", () => {
  expect(
    parse('2. As paragraph 1 & [the plan](plan.pdf "Plan") say.\n\n## Costs\n\nNone: see https://a.example.'),
  ).toEqual({
    kind: "report",
    text: "2. As paragraph 1 & the plan say.\nCosts\nNone: see https://a.example.",
    sections: [
      {
        name: null,
        heading: null,
        headingHtml: [],
        html: [
          '<div class="labelled" id="para-2" data-depth="1">\n<a class="label" href="#para-2" aria-label="Link to paragraph 2">2.</a>\n<div class="labelled-body">\n<p>As ',
          { mention: 0, link: null, wordsHtml: "paragraph 1" },
          " &amp; ",
          { mention: 1, link: { title: "Plan" }, wordsHtml: "the plan" },
          " say.</p>\n</div>\n</div>\n",
        ],
        words: { from: 0, to: 33 },
      },
      {
        name: null,
        heading: { depth: 2, anchor: "h-costs", line: 3, words: { from: 34, to: 39 } },
        headingHtml: ['<h2 id="h-costs">Costs</h2>'],
        html: ['\n<p>None: see <a href="https://a.example">https://a.example</a>.</p>'],
        words: { from: 40, to: 68 },
      },
    ],
    headings: [{ depth: 2, anchor: "h-costs", line: 3, words: { from: 34, to: 39 } }],
    paragraphs: [{ label: "2.", anchor: "para-2", depth: 1, words: { from: 3, to: 33 } }],
    gaps: [],
    anchors: new Set(["h-costs", "para-2"]),
    anchorByLabel: new Map([["2", "para-2"]]),
    mentions: [
      { kind: "paragraph", target: "1", of: "here", text: "paragraph 1", place: { line: 1, column: 7 } },
      { kind: "link", target: "plan.pdf", of: "here", text: "the plan", place: { line: 1, column: 21 } },
    ],
    linkAddresses: ["plan.pdf", "https://a.example"],
    meantHeadings: [],
    problems: [],
  });
});

/** Pieces of bodies that open, close and cross one another, among any characters at all. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      "1. ",
      "(a) ",
      "\n\n",
      "\n",
      "- ",
      "## ",
      "## Decision\n\n",
      "> ",
      "```\n",
      "---\n",
      "*",
      "**",
      "`",
      "  \n",
    ],
    ...[
      "| a | paragraph 3 |\n|---|---|\n| limb (a) | [x](y.md) |\n",
      "[^1]",
      "\n\n[^1]: note\n\n",
      "<b>",
      "&amp;",
    ],
    ...[
      "paragraph 1",
      "paragraphs 2(a) and 3",
      "limb (b)",
      "(a) above",
      "appendix 2",
      "[link",
      "](report.md)",
    ],
    ...['[a *b* `c`](#para-1 "t \\" <i>")', "[x](javascript:y)", "\u0000", "\u0001", "\u0000 0", "PART B"],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const bodies = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(""));
const kinds = fc.constantFrom<BodyKind>("decision", "report", "appendix", "notice", "page");
const addresses = fc.oneof(
  fc.constantFrom(null, "#para-1", "/decisions/2026/0101/", "javascript:alert(1)", '"><script>', "\u0000"),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const tag =
  /<\/?(?:a|blockquote|br|code|div|em|h[2-6]|hr|li|p|pre|section|strong|sup|table|tbody|td|th|thead|tr|ul)(?: (?:class|id|data-depth|href|title|aria-label|tabindex|scope)="[^"]*")*>/g;
const linkTag = /<\/?a(?: (?:class|id|href|title|aria-label)="[^"]*")*>/g;

describe("whatever the text", () => {
  test("a parsed body comes back from the disk as it was, and renders the same", () => {
    fc.assert(
      fc.property(bodies, kinds, (text, kind) => {
        const parsed = parseBody(text, kind);
        const kept = deserialize(serialize(parsed));
        expect(kept).toEqual(parsed);
        expect(renderBody(kept, () => "#a")).toEqual(renderBody(parsed, () => "#a"));
      }),
    );
  });

  test("its HTML holds no element but those allowed, and no address that runs", () => {
    fc.assert(
      fc.property(bodies, kinds, addresses, (text, kind, address) => {
        const { html, sections } = render(text, kind, () => address);
        for (const written of [html, ...sections.map((section) => section.html)]) {
          expect(written.replace(tag, "")).not.toMatch(/[<]/);
          expect(written).not.toMatch(/href="[\s\p{Cc}]*javascript:/iu);
        }
      }),
    );
  });

  test("its words are the same wherever its mentions lead", () => {
    fc.assert(
      fc.property(bodies, kinds, addresses, (text, kind, address) => {
        const [bare, led] = [render(text, kind), render(text, kind, () => address)];
        const words = (html: string) => html.replace(linkTag, "");
        expect(words(led.html)).toBe(words(bare.html));
        expect({ ...led, html: "", sections: [] }).toEqual({ ...bare, html: "", sections: [] });
      }),
    );
  });

  test("the whole HTML is its sections and their headings, in order", () => {
    fc.assert(
      fc.property(bodies, kinds, (text, kind) => {
        const { html, sections } = render(text, kind);
        let done = 0;
        for (const section of sections) {
          const at = html.indexOf(section.html, done);
          expect(at).toBeGreaterThanOrEqual(done);
          done = at + section.html.length;
        }
      }),
    );
  });
});

test("a place in a body is placed in its file by the line the body begins on", () => {
  const file = { path: "content/report.md", bodyLine: 10 };
  expect(placeInFile({ line: 1, column: 7 }, file)).toEqual({
    path: "content/report.md",
    line: 10,
    column: 7,
  });
});

const openings: readonly [address: string, title: string | null, phrase: string, link: string][] = [
  ["#para-5", null, '<a class="mention" href="#para-5">', '<a href="#para-5">'],
  ["/a/", 'The "b"', '<a class="mention" href="/a/">', '<a href="/a/" title="The &quot;b&quot;">'],
  ["/a?b&c", null, '<a class="mention" href="/a?b&amp;c">', '<a href="/a?b&amp;c">'],
  ['/"é', null, '<a class="mention" href="/&quot;é">', '<a href="/%22%C3%A9">'],
  ["javascript:a", null, '<a class="mention">', "<a>"],
  ["", null, '<a class="mention" href="">', '<a href="">'],
];

test.each(openings)("a mention that leads to %j is opened safely", (address, title, phrase, link) => {
  expect(openMentionLink(address, null)).toBe(phrase);
  expect(openMentionLink(address, { title })).toBe(link);
});

test("an address of plain characters is led to as it stands", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w/#.-]+$/), (address) => {
      const [link] = fromHtml(`${openMentionLink(address, null)}</a>`, { fragment: true }).children;
      expect(link?.type === "element" && link.properties).toEqual({ className: ["mention"], href: address });
    }),
  );
});

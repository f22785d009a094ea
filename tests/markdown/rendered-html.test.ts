import { expect, test } from "vitest";
import { render } from "./bodies.ts";

test("a labelled paragraph holds its text, its bullets and its sub-paragraphs, and a gap is told before the next", () => {
  const body =
    "2. The Cabinet is asked to:\n\n- hear the lead member;\n\n(a) note the *model*;\n\n(b) agree it.\n\n5. None.";
  expect(render(body).html).toBe(`<div class="labelled" id="para-2" data-depth="1">
<a class="label" href="#para-2" aria-label="Link to paragraph 2">2.</a>
<div class="labelled-body">
<p>The Cabinet is asked to:</p>
<ul>
<li>hear the lead member;</li>
</ul>
<div class="labelled" id="para-2-a" data-depth="2">
<a class="label" href="#para-2-a" aria-label="Link to paragraph 2(a)">(a)</a>
<div class="labelled-body">
<p>note the <em>model</em>;</p>
</div>
</div>
<div class="labelled" id="para-2-b" data-depth="2">
<a class="label" href="#para-2-b" aria-label="Link to paragraph 2(b)">(b)</a>
<div class="labelled-body">
<p>agree it.</p>
</div>
</div>
</div>
</div>
<p class="source-gap">The source has no paragraphs 3 and 4.</p>
<div class="labelled" id="para-5" data-depth="1">
<a class="label" href="#para-5" aria-label="Link to paragraph 5">5.</a>
<div class="labelled-body">
<p>None.</p>
</div>
</div>`);
});

test("a block with no label follows the numbered paragraph before it", () => {
  const body = "19. The model has two lots;\n\nLot 1 – Harbour wall.\n\nLot 2 – Slipway.\n\n20. Next.";
  const [first] = render(body).paragraphs;
  expect(first).toEqual({
    label: "19.",
    anchor: "para-19",
    depth: 1,
    text: "The model has two lots;\nLot 1 – Harbour wall.\nLot 2 – Slipway.",
  });
});

test("flush words after the last limb close the whole decision, and are no part of the limb", () => {
  const { html } = render(
    "## Decision\n\nThat:\n\n(a) one; and\n\nas to that,\n\n(b) two,\n\nsubject to call-in.",
    "decision",
  );
  expect(html).toBe(`<h2 id="decision">Decision</h2>
<p>That:</p>
<div class="labelled" id="limb-a" data-depth="1">
<a class="label" href="#limb-a" aria-label="Link to limb (a)">(a)</a>
<div class="labelled-body">
<p>one; and</p>
<p>as to that,</p>
</div>
</div>
<div class="labelled" id="limb-b" data-depth="1">
<a class="label" href="#limb-b" aria-label="Link to limb (b)">(b)</a>
<div class="labelled-body">
<p>two,</p>
</div>
</div>
<p>subject to call-in.</p>`);
});

test("headings keep their words and get anchors that no label can have", () => {
  const { html, headings } = render(
    "PART A\n\n## Reasons\n\n### 1.1 Café & costs\n\n## Reasons\n\n## Para 1\n\n## Para 1",
    "report",
  );
  expect(headings).toEqual([
    { depth: 2, text: "PART A", anchor: "part-a" },
    { depth: 2, text: "Reasons", anchor: "reasons" },
    { depth: 3, text: "1.1 Café & costs", anchor: "h-1-1-cafe-costs" },
    { depth: 2, text: "Reasons", anchor: "reasons-2nd" },
    { depth: 2, text: "Para 1", anchor: "h-para-1" },
    { depth: 2, text: "Para 1", anchor: "h-para-1-2nd" },
  ]);
  expect(html).toContain('<h3 id="h-1-1-cafe-costs">1.1 Café &amp; costs</h3>');
});

test("a table can be scrolled by keyboard, and an empty head cell is no heading", () => {
  const { html, text } = render("|  | Cost |\n|---|--:|\n| Wall | £7,481,658 |");
  expect(html).toBe(`<section class="table-region" tabindex="0" aria-label="Table 1">
<table class="body-table">
<thead>
<tr>
<td></td>
<th scope="col" class="align-right">Cost</th>
</tr>
</thead>
<tbody>
<tr>
<td>Wall</td>
<td class="align-right">£7,481,658</td>
</tr>
</tbody>
</table>
</section>`);
  expect(text).toBe(" | Cost\nWall | £7,481,658");
});

test("a footnote keeps the number and the place its source gave it", () => {
  expect(render("The cost doubled.[^7]\n\n[^7]: Annual accounts.").html).toBe(
    `<p>The cost doubled.<sup><a class="note-mark" id="cite-7" href="#note-7" aria-label="Note 7">7</a></sup></p>
<div class="note" id="note-7">
<a class="label" href="#cite-7" aria-label="Back to note 7 in the text">7</a>
<div class="labelled-body">
<p>Annual accounts.</p>
</div>
</div>`,
  );
});

const verbatim: readonly [name: string, body: string, html: string][] = [
  [
    "sums, ampersands and quotation marks",
    "“R&D” cost £93,000 per annum – it’s 'so'...",
    "<p>“R&amp;D” cost £93,000 per annum – it’s 'so'...</p>",
  ],
  ["an ampersand written as a reference", "A &amp; B", "<p>A &amp; B</p>"],
  ["hard spaces", "£93,000\u00a0per annum", "<p>£93,000\u00a0per annum</p>"],
  [
    "an address and the stop after it",
    "See https://wexmere.example/_a_/b_c.html). Then",
    '<p>See <a href="https://wexmere.example/_a_/b_c.html">https://wexmere.example/_a_/b_c.html</a>). Then</p>',
  ],
  [
    "a date beside a link",
    "[Minutes](https://a.example) 3 May 2026, [x](https://b.example)",
    '<p><a href="https://a.example">Minutes</a> 3 May 2026, <a href="https://b.example">x</a></p>',
  ],
  ["a line of dashes under text", "Costs\n---\nMore", "<p>Costs</p>\n<hr>\n<p>More</p>"],
  [
    "a line like a definition",
    "[1]: https://a.example",
    '<p>[1]: <a href="https://a.example">https://a.example</a></p>',
  ],
  ["text set in by a tab", "A\n\n\tB", "<p>A</p>\n<p>B</p>"],
  ["an escaped number", "1\\. A", "<p>1. A</p>"],
];

test.each(verbatim)("%s come out as written", (_, body, html) => {
  expect(render(body).html).toBe(html);
});

test("a body is cut at its main headings", () => {
  const { sections, text } = render(
    "Before\n\n## Decision\n\n(a) A\n\n### Note\n\nB\n\n## Other business\n\nC",
    "decision",
  );
  expect(sections).toEqual([
    { name: null, heading: null, anchor: null, html: "<p>Before</p>", text: "Before" },
    {
      name: "decision",
      heading: "Decision",
      anchor: "decision",
      html: `<div class="labelled" id="limb-a" data-depth="1">
<a class="label" href="#limb-a" aria-label="Link to limb (a)">(a)</a>
<div class="labelled-body">
<p>A</p>
</div>
</div>
<h3 id="h-note">Note</h3>
<p>B</p>`,
      text: "(a) A\nNote\nB",
    },
    { name: null, heading: "Other business", anchor: "h-other-business", html: "<p>C</p>", text: "C" },
  ]);
  expect(text).toBe("Before\nDecision\n(a) A\nNote\nB\nOther business\nC");
});

test("a gap is told in the words of what is missing, and a long one by its ends", () => {
  const gapIn = (body: string) =>
    /<p class="source-gap">(.*?)<\/p>/.exec(render(`## Decision\n\n${body}`, "decision").html)?.[1];
  expect(gapIn("(a) A\n\n(c) C")).toBe("The source has no limb (b).");
  expect(gapIn("(a) A\n\n(e) E")).toBe("The source has no limbs (b), (c) and (d).");
  expect(gapIn("1. A\n\n90. B")).toBe("The source has no limbs 2 to 89.");
});

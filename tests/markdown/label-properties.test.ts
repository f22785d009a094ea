import fc from "fast-check";
import { expect, test } from "vitest";
import { render } from "./bodies.ts";

const letter = fc.constantFrom("a", "b", "c", "d", "h", "i", "j", "v", "z", "aa");
const numeral = fc.constantFrom("i", "ii", "iii", "iv", "v", "ix", "x");
const number = fc.integer({ min: 1, max: 120 });
const label = fc.oneof(
  number.map((n) => `${n}.`),
  number.map((n) => `${n})`),
  number.map((n) => `(${n})`),
  letter.map((name) => `(${name})`),
  letter.map((name) => `${name})`),
  numeral.map((name) => `(${name})`),
  numeral.map((name) => `${name}.`),
  letter.map((name) => `${name.toUpperCase()}.`),
  fc.tuple(number, number).map(([a, b]) => `${a}.${b}`),
  fc.tuple(number, number, number).map(([a, b, c]) => `${a}.${b}.${c}`),
  fc.tuple(number, letter).map(([n, name]) => `${n}(${name})`),
);
const words = fc.constantFrom(
  "Agree to it all",
  "£7,481,658 is due",
  "The “plan” – and R&D:",
  "Note £93,000\u00a0a year;",
);
const block = fc.oneof(
  { weight: 8, arbitrary: fc.record({ label, words }) },
  { weight: 1, arbitrary: fc.record({ label: fc.constant(""), words }) },
  {
    weight: 1,
    arbitrary: fc.record({
      label: fc.constantFrom("## ", "PART "),
      words: fc.constantFrom("A", "B", "Costs here"),
    }),
  },
);
const lead = fc.constantFrom("", "- ", " - ", "  ", "    ");

const bodies = fc.array(fc.tuple(block, lead), { minLength: 1, maxLength: 25 }).map((blocks) =>
  blocks.map(([{ label: written, words: text }, before]) => {
    const isPlain = written === "" || /^(?:## |PART )$/.test(written);
    return { written, text, source: isPlain ? `${written}${text}` : `${before}${written} ${text}` };
  }),
);

const squash = (text: string) => text.replace(/\s+/g, " ").trim();
const htmlWords = (html: string) =>
  html
    .replace(/<p class="source-gap">[^<]*<\/p>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

test("every label comes out in order exactly as written, and every word with it", () => {
  fc.assert(
    fc.property(bodies, (blocks) => {
      const { text, html, paragraphs } = render(blocks.map(({ source }) => source).join("\n\n"));
      const expected = squash(blocks.map(({ source }) => source.replace(/^## |^\s*- /, "")).join(" "));
      expect(squash(text.replaceAll("\n", " "))).toBe(expected);
      expect(squash(htmlWords(html))).toBe(expected);
      const labels = blocks
        .filter(({ written }) => written !== "" && !/^(?:## |PART )$/.test(written))
        .map(({ written }) => written);
      expect(paragraphs.map((paragraph) => paragraph.label)).toEqual(labels);
    }),
    { seed: 20, numRuns: 300 },
  );
});

test("no two places have one anchor, and every link of a label leads to itself", () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom("report" as const, "decision" as const), (blocks, kind) => {
      const { html } = render(blocks.map(({ source }) => source).join("\n\n"), kind);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, href] of html.matchAll(/class="label" href="#([^"]+)"/g)) expect(ids).toContain(href);
    }),
    { seed: 21, numRuns: 200 },
  );
});

test("the words of any text come out, whatever its lines begin with", () => {
  const line = fc
    .tuple(
      fc.oneof(
        label.map((written) => `${written} `),
        fc.constant(""),
      ),
      words,
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\n    ")), { maxLength: 20 }),
      (lines) => {
        const source = lines.flat().join("");
        expect(squash(render(source).text)).toBe(squash(source));
      },
    ),
    { seed: 22, numRuns: 300 },
  );
});

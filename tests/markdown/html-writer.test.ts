import fc from "fast-check";
import type { Element, ElementContent, Root } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { sanitiseHtml, writeClosing, writeHtml, writeOpening } from "../../src/markdown/html/html-writer.ts";
import { sanitiseSchema } from "../../src/markdown/html/sanitise-schema.ts";

const stringify = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(..."<>&\"'`\0=/ \n\u00a0a;#"), maxLength: 12 }),
  fc.constantFrom("&amp;", "&lt", "javascript:alert(1)", "https://a.example/?b=1&c=2", "<!--", "]]>"),
);
const tagName = fc.constantFrom(...(sanitiseSchema.tagNames ?? []), "script", "img", "svg", "template");
const value = fc.oneof(
  words,
  fc.integer(),
  fc.constant(null),
  fc.array(fc.oneof(words, fc.constantFrom("label", "labelled", "table-region", "body-table")), {
    maxLength: 3,
  }),
);
const property = fc.constantFrom(
  ...["href", "title", "id", "className", "ariaLabel", "dataDepth", "dataMention", "tabIndex", "scope"],
  ...["onClick", "style", "hidden", "data-x"],
);
const text = words.map((written): ElementContent => ({ type: "text", value: written }));
const emptyVoid = (made: Element): Element =>
  ["br", "hr"].includes(made.tagName) ? { ...made, children: [] } : made;
const { element } = fc.letrec<{ element: Element; node: ElementContent }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, text, tie("element")),
  element: fc
    .record({
      type: fc.constant("element" as const),
      tagName,
      properties: fc.dictionary(property, value, { maxKeys: 4 }),
      children: fc.array(tie("node"), { maxLength: 3 }),
    })
    .map(emptyVoid),
}));

test("writes what was made safe as rehype-stringify does", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(element, text), { maxLength: 3 }), (children) => {
      const safe: Root = sanitiseHtml({ type: "root", children });
      expect(writeHtml(safe.children)).toBe(stringify.stringify(safe));
    }),
    { numRuns: 1000 },
  );
});

test("writes an element's tags as it writes them round what it holds", () => {
  fc.assert(
    fc.property(element, (unsafe) => {
      const [safe] = sanitiseHtml({ type: "root", children: [{ ...unsafe, tagName: "div" }] }).children;
      if (safe?.type !== "element") throw new Error("A div is always let through.");
      const inside = writeHtml(safe.children);
      expect(`${writeOpening(safe)}${inside}${writeClosing(safe)}`).toBe(writeHtml([safe]));
    }),
  );
});

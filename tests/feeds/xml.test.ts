import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyElement, escapeXml, textElement } from "../../src/feeds/xml.ts";
import { readTexts } from "../helpers/read-xml.ts";

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const texts = fc.string({ unit: fc.constantFrom(..."&<>\"'\r\n\t] a;é–🚲\0\u0007\u0085\uFFFE\uD800") });
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

test("XML gives back any text it was given, with U+FFFD for what it cannot hold", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = head + textElement("title", text, { label: text });
      const kept = text.replace(notXml, "\uFFFD");
      expect(readTexts(document, "/title | /title/@label")).toEqual([kept, kept]);
    }),
  );
});

test("what is markup in XML is none in a text", () => {
  expect(escapeXml(']]> & <b title="x">\u0007')).toBe("]]&gt; &amp; &lt;b title=&quot;x&quot;&gt;\uFFFD");
  expect(emptyElement("link", { href: "/?a&b" })).toBe('<link href="/?a&amp;b"/>');
  expect(emptyElement("category", { label: "Roads\tand\nbridges" })).toBe(
    '<category label="Roads&#9;and&#10;bridges"/>',
  );
});

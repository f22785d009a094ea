import { expect, test } from "vitest";
import { withWholeLinks } from "../../src/feeds/whole-links.ts";

const pageUrl = "https://decisions.example.org/decisions/2026/0001/";

test.each([
  ['<a href="/wards/">', '<a href="https://decisions.example.org/wards/">'],
  ['<a class="mention" href="#para-5">', `<a class="mention" href="${pageUrl}#para-5">`],
  ['<a href="appendix-2.pdf" title="A > B">', `<a href="${pageUrl}appendix-2.pdf" title="A > B">`],
  ['<a href="https://www.example.org/?a=1&amp;b=2">', '<a href="https://www.example.org/?a=1&amp;b=2">'],
  ['<a href="mailto:clerk@example.org">', '<a href="mailto:clerk@example.org">'],
  ['<a href="/it&#x27;s/">', '<a href="https://decisions.example.org/it&#x27;s/">'],
  ['<a id="x">', '<a id="x">'],
  ['<p>&lt;a href="/wards/">', '<p>&lt;a href="/wards/">'],
])("a link leads where it did, wherever it is read: %s", (html, whole) => {
  expect(withWholeLinks(`<p>Before</p>${html}words</a>`, pageUrl)).toBe(`<p>Before</p>${whole}words</a>`);
});

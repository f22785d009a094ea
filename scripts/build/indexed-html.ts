import type { AttachedText } from "../../src/attachments/attached-text.ts";

/**
 * A page as the search index is given it, which the page that is published is not: its words apart where a reader sees
 * them apart, and those of its attached file at its end.
 */
export function toIndexedHtml(html: string, text: AttachedText | null): string {
  const apart = withWordsApart(html);
  return text?.kind === "read" ? withAttachedText(apart, text.passages) : apart;
}

/**
 * Pagefind parts what stands in these elements, which it does not know, from what follows by nothing at all: two heads of
 * a table would be one word. As a `div` each ends a sentence, as a `td` does.
 * Pagefind 1.6.0, pagefind/src/fossick/parser.rs: `SENTENCE_SELECTORS`, `INLINE_SELECTORS`.
 */
const unknownBlocks = /(<\/?)(?:th|caption|dt|dd|summary|figcaption|legend|pre)(?=[\s>])/g;

function withWordsApart(html: string): string {
  return html.replaceAll(unknownBlocks, "$1div");
}

/** The id ends the numbered paragraph before it, so that no match in the file is taken for one in the page. */
function withAttachedText(html: string, passages: readonly string[]): string {
  const end = html.lastIndexOf("</body>");
  if (end === -1) throw new Error("The page of an attached file does not end as pages do.");
  const paragraphs = passages.map((passage) => `<p>${escapeText(passage)}</p>`).join("");
  return `${html.slice(0, end)}<div data-pagefind-body id="attached-text">${paragraphs}</div>${html.slice(end)}`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

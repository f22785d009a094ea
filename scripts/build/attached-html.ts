import type { AttachedText } from "../../src/attachments/attached-text.ts";

/**
 * A page as the search index is given it: with the words of its attached file at its end. The page that is published has
 * none of them. The id ends the numbered paragraph before it, so that no match in the file is taken for one in the page.
 */
export function withAttachedText(html: string, text: AttachedText | null): string {
  if (text?.kind !== "read") return html;
  const end = html.lastIndexOf("</body>");
  if (end === -1) throw new Error("The page of an attached file does not end as pages do.");
  const passages = text.passages.map((passage) => `<p>${escapeText(passage)}</p>`).join("");
  return `${html.slice(0, end)}<div data-pagefind-body id="attached-text">${passages}</div>${html.slice(end)}`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

import { getDocumentProxy } from "unpdf";
import type { Passages } from "./passages.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Nothing is printed of a font that is missing or a table that had to be mended: the words are all that is wanted. */
const quiet = { verbosity: 0, isEvalSupported: false, disableFontFace: true };

/** The text of a PDF, a passage for each page. Throws for one that cannot be opened, by name: `PasswordException` is locked. */
export async function readPdf(bytes: Uint8Array, passages: Passages): Promise<void> {
  // A copy, for pdf.js takes what it is given for its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), quiet);
  try {
    for (let at = 1; at <= document.numPages && !passages.isFull(); at += 1)
      passages.add(await readPage(await document.getPage(at)));
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPage(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent();
  page.cleanup();
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  return joinCutWords(text);
}

/** A word cut at the end of a line keeps its hyphen, as `infra-structure`: a search for the word without one finds it. */
function joinCutWords(text: string): string {
  return text.replaceAll(/(\p{Ll}-)\n(?=\p{Ll})/gu, "$1");
}

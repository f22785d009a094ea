import type { AttachedText, ReadableType, WhyUnreadable } from "./attached-text.ts";
import { readDocx } from "./docx-text.ts";
import { readOpenDocument } from "./open-document-text.ts";
import { openPassages, type Passages } from "./passages.ts";
import { readPdf } from "./pdf-text.ts";
import { readCsv, readTxt } from "./plain-text.ts";
import { TooMuch } from "./unpack.ts";
import { readXlsx } from "./xlsx-text.ts";

const readers: Record<ReadableType, (bytes: Uint8Array, passages: Passages) => Promise<void> | void> = {
  pdf: readPdf,
  docx: readDocx,
  xlsx: readXlsx,
  csv: readCsv,
  txt: readTxt,
  odt: readOpenDocument,
  ods: readOpenDocument,
};

/** The words of an attached file, as far as they are read; equal bytes give an equal answer. */
export async function readAttachedText(type: ReadableType, bytes: Uint8Array): Promise<AttachedText> {
  const passages = openPassages();
  try {
    await readers[type](bytes, passages);
  } catch (cause) {
    return { kind: "unreadable", why: explain(cause) };
  }
  const hasWords = passages.all.some((passage) => /[\p{L}\p{N}]/u.test(passage));
  return hasWords ? { kind: "read", passages: passages.all } : { kind: "unreadable", why: "no-text" };
}

function explain(cause: unknown): WhyUnreadable {
  if (cause instanceof TooMuch) return "too-much";
  return cause instanceof Error && cause.name === "PasswordException" ? "locked" : "damaged";
}

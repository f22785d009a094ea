import type { FileType } from "../source/file-types.ts";

/** The kinds of attached file that hold words; a picture holds none, and nobody is told so. */
export const readableTypes = [
  "pdf",
  "docx",
  "xlsx",
  "csv",
  "txt",
  "odt",
  "ods",
] as const satisfies FileType[];
export type ReadableType = (typeof readableTypes)[number];

/** Why no words were had of a file: it holds none, asks for a password, is not whole, or is more than is read. */
export type WhyUnreadable = "no-text" | "locked" | "damaged" | "too-much";

/** What could be read of an attached file. */
export type AttachedText =
  /** Its pages, paragraphs or rows, in order, each on one line. */
  | { readonly kind: "read"; readonly passages: readonly string[] }
  | { readonly kind: "unreadable"; readonly why: WhyUnreadable };

/** Whether a file is of a kind that holds words. */
export function isReadable(type: FileType): type is ReadableType {
  return readableTypes.some((each) => each === type);
}

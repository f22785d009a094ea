import { type FlowingForm, readFlowingText } from "./flowing-text.ts";
import type { Passages } from "./passages.ts";
import { unpack } from "./unpack.ts";

/** ISO/IEC 29500-1, part 17. What was moved away, and the copy for old programs, would say everything twice. */
const form: FlowingForm = {
  paragraphs: new Set(["p"]),
  row: "tr",
  texts: new Set(["t"]),
  spaces: new Set(["tab", "br", "cr"]),
  unseen: new Set(["moveFrom", "del", "Fallback"]),
};

/** The text of a Word file with its notes, and without what stands beside the page: comments, headers, deletions. */
export function readDocx(bytes: Uint8Array, passages: Passages): void {
  const parts = unpack(bytes, (name) => /^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name));
  const names = Object.keys(parts).sort((a, b) => rankOf(a) - rankOf(b));
  if (rankOf(names[0] ?? "") !== 0) throw new Error("There is no document in the file.");
  for (const name of names) readFlowingText(parts[name] ?? new Uint8Array(), form, passages);
}

function rankOf(name: string): number {
  return ["word/document", "word/footnotes", "word/endnotes"].findIndex((each) => name.startsWith(each));
}

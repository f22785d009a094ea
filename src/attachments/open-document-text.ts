import { type FlowingForm, readFlowingText } from "./flowing-text.ts";
import type { Passages } from "./passages.ts";
import { unpack } from "./unpack.ts";

/** OpenDocument 1.3 part 3. Text that was deleted is kept among the changes. */
const form: FlowingForm = {
  paragraphs: new Set(["p", "h"]),
  row: "table-row",
  texts: null,
  spaces: new Set(["s", "tab", "line-break"]),
  unseen: new Set(["annotation", "tracked-changes"]),
};

/** The text of an OpenDocument text or spreadsheet, whose cells hold what they show. */
export function readOpenDocument(bytes: Uint8Array, passages: Passages): void {
  const content = unpack(bytes, (name) => name === "content.xml")["content.xml"];
  if (content === undefined) throw new Error("There is no content in the file.");
  readFlowingText(content, form, passages);
}

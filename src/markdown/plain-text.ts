import type { Nodes } from "mdast";
import { createTextWriter } from "./text-writer.ts";

/** The words of a body or of a piece of it: one block a line, labels included, nothing else added. */
export function plainTextOf(nodes: readonly Nodes[]): string {
  const writer = createTextWriter();
  writer.write(nodes);
  return writer.read();
}

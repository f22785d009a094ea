import type { Block } from "./block.ts";
import type { Field } from "./labels.ts";

/** A label of the source and what stands under it. */
export interface Entry {
  field: Field;
  /** The label as written, without its colon; empty for words under no label. */
  written: string;
  /** What stands on the label's own line, or its paragraph: where a fact is looked for. */
  value: string;
  /** The lines of the value, for lists that give one thing a line. */
  valueLines: readonly string[];
  /** Everything under the label beyond `value`; for a section, everything. */
  blocks: readonly Block[];
}

/** A label and its words, as one line. A label that is a question needs no colon. */
export function sayEntry(written: string, value: string): string {
  return `${written}${written.endsWith("?") ? "" : ":"} ${value}`.trimEnd();
}

import { indexNodes } from "./nodes-by-type.ts";
import type { ParsedBody } from "./parsed-body.ts";
import type { NumberGap } from "./rendered-body.ts";

/** Where the source skips a label, in reading order. Gaps are told to readers, and never filled. */
export function findGaps({ tree }: ParsedBody): NumberGap[] {
  return indexNodes(tree)
    .of("labelled")
    .filter(({ missing }) => missing.length > 0)
    .map(({ missing, anchor }) => ({ missing, beforeAnchor: anchor }));
}

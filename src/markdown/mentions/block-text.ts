import type { PhrasingContent, Text } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";

/** A piece of text in a block that a mention may be found in: not of a link, not of code. */
export interface TextLeaf {
  readonly node: Text;
  /** Where its words begin in the block's text. */
  readonly start: number;
}

/** A block's words in one string, so that a phrase can be judged by its sentence; what cannot hold a mention is blanked out. */
export function readBlockText(nodes: readonly PhrasingContent[]): { text: string; leaves: TextLeaf[] } {
  const leaves: TextLeaf[] = [];
  let text = "";
  const read = (node: PhrasingContent): void => {
    if (node.type === "text") leaves.push({ node, start: text.length });
    if (node.type === "text") text += node.value;
    else if (node.type === "emphasis" || node.type === "strong") node.children.forEach(read);
    else if (node.type === "break") text += "\n";
    else text += "\uFFFC".repeat(Math.max(wordsOf(node).length, 1));
  };
  nodes.forEach(read);
  return { text, leaves };
}

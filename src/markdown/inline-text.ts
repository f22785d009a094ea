import type { PhrasingContent } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";

/** The words of a line of text: lines the source wrapped are joined by a space. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  const words = nodes.map(phraseText).join("");
  // Nearly every text is one line, and a search that may begin at any space takes its time to say so.
  return (words.includes("\n") ? words.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, " ") : words).trim();
}

function phraseText(node: PhrasingContent): string {
  if (node.type === "text") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "footnoteReference") return `[${node.label ?? node.identifier}]`;
  if ("children" in node) return node.children.map(phraseText).join("");
  return wordsOf(node);
}

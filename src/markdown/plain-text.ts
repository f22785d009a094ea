import type { Nodes, PhrasingContent } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";

/** The words of a body or of a piece of it: one block a line, labels included, nothing else added. */
export function plainTextOf(nodes: readonly Nodes[]): string {
  return nodes.flatMap(listLines).join("\n");
}

function listLines(node: Nodes): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return nonEmpty(inlineText(node.children));
    case "labelled":
      return withLabel(node.label, node.children.flatMap(listLines));
    case "footnoteDefinition":
      return withLabel(node.label ?? node.identifier, node.children.flatMap(listLines));
    case "tableRow":
      return nonEmpty(node.children.map((cell) => inlineText(cell.children)).join(" | "));
    case "code":
      return node.value.split("\n");
    case "html":
      return nonEmpty(node.value);
    case "thematicBreak":
      return [];
    default:
      return "children" in node ? node.children.flatMap(listLines) : nonEmpty(wordsOf(node));
  }
}

/** The words of a line of text: lines the source wrapped are joined by a space. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(phraseText)
    .join("")
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, " ")
    .trim();
}

function phraseText(node: PhrasingContent): string {
  if (node.type === "break") return "\n";
  if (node.type === "footnoteReference") return `[${node.label ?? node.identifier}]`;
  if ("children" in node) return node.children.map(phraseText).join("");
  return wordsOf(node);
}

function withLabel(label: string, [first, ...rest]: string[]): string[] {
  return [first === undefined ? label : `${label} ${first}`, ...rest];
}

function nonEmpty(line: string): string[] {
  return line === "" ? [] : [line];
}

import type { Heading, Nodes } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import type { Labelled } from "./body-nodes.ts";
import { inlineText } from "./inline-text.ts";

/** Where words stand in the plain text of their body: from one index up to another. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** A body's plain text in the making, one block a line: every piece of it is known by where its words stand. */
export interface TextWriter {
  /** Adds the words of nodes; gives where they stand. */
  readonly write: (nodes: readonly Nodes[]) => TextSpan;
  /** Where the words of a heading stand, or of a labelled paragraph without its label. Throws for one that is not written. */
  readonly spanOf: (node: Heading | Labelled) => TextSpan;
  readonly read: () => string;
}

export function createTextWriter(): TextWriter {
  const spans = new Map<Nodes, TextSpan>();
  const parts: string[] = [];
  let length = 0;
  /** What parts the words written last from those to come: a label and its words share a line. */
  let joint: "" | "\n" | " " = "";
  const add = (words: string, next: "\n" | " "): void => {
    parts.push(joint, words);
    length += joint.length + words.length;
    joint = next;
  };
  const spanDuring = (writeWords: () => void): TextSpan => {
    const [before, start] = [length, length + joint.length];
    writeWords();
    return { from: length === before ? before : start, to: length };
  };
  const write = (nodes: readonly Nodes[]): TextSpan => spanDuring(() => nodes.forEach(writeNode));
  const writeNode = (node: Nodes): void => {
    const label = labelOf(node);
    const lines = listLines(node);
    if (label !== null) add(label, " ");
    const span = spanDuring(() => {
      for (const line of lines ?? []) add(line, "\n");
      if (lines === null && "children" in node) node.children.forEach(writeNode);
    });
    // A label with nothing after it has a line to itself.
    if (joint === " ") joint = "\n";
    if (node.type === "heading" || node.type === "labelled") spans.set(node, span);
  };
  const spanOf = (node: Heading | Labelled): TextSpan => {
    const span = spans.get(node);
    if (!span) throw new Error(`The words of a ${node.type} node were asked for and never written.`);
    return span;
  };
  return { write, spanOf, read: () => parts.join("") };
}

function labelOf(node: Nodes): string | null {
  if (node.type === "labelled") return node.label;
  return node.type === "footnoteDefinition" ? (node.label ?? node.identifier) : null;
}

/** The lines a node makes of itself; null for one whose children make them. */
function listLines(node: Nodes): readonly string[] | null {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return nonEmpty(inlineText(node.children));
    case "tableRow":
      return nonEmpty(node.children.map((cell) => inlineText(cell.children)).join(" | "));
    case "code":
      return node.value.split("\n");
    case "html":
      return nonEmpty(node.value);
    case "thematicBreak":
      return [];
    default:
      return "children" in node ? null : nonEmpty(wordsOf(node));
  }
}

function nonEmpty(line: string): string[] {
  return line === "" ? [] : [line];
}

import type { Break, Paragraph, PhrasingContent, Text } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import type { BodySource } from "../body-source.ts";

/** One line of a paragraph, as the source breaks it. */
export interface ParagraphLine {
  readonly nodes: readonly PhrasingContent[];
  /** Its words, marks of emphasis left out. */
  readonly text: string;
  readonly line: number;
  /** Where its words begin, counted from 1: how far it is set in. */
  readonly column: number;
  /** The hard break it follows; null when the source merely wrapped. */
  readonly breakBefore: Break | null;
}

/** A paragraph's lines. Joining them again gives the same paragraph. */
export function splitLines(paragraph: Paragraph, source: BodySource): ParagraphLine[] {
  const lines: { nodes: PhrasingContent[]; line: number; breakBefore: Break | null }[] = [
    { nodes: [], line: paragraph.position?.start.line ?? 1, breakBefore: null },
  ];
  for (const child of paragraph.children) {
    if (child.type === "break") {
      lines.push({ nodes: [], line: (child.position?.start.line ?? 0) + 1, breakBefore: child });
      continue;
    }
    const [first, ...rest] = child.type === "text" ? splitText(child, source) : [child];
    if (first) lines.at(-1)?.nodes.push(first);
    for (const text of rest)
      lines.push({ nodes: [text], line: text.position?.start.line ?? 0, breakBefore: null });
  }
  return lines.map(({ nodes, line, breakBefore }, i) => {
    const column = i === 0 ? (paragraph.position?.start.column ?? 1) : columnOfWords(source.lineAt(line));
    return { nodes, text: nodes.map((node) => wordsOf(node)).join(""), line, column, breakBefore };
  });
}

/** The paragraph that some lines make. */
export function joinLines(lines: readonly ParagraphLine[], whole: Paragraph): Paragraph {
  const children: PhrasingContent[] = [];
  for (const [i, { nodes, breakBefore }] of lines.entries()) {
    if (breakBefore && i > 0) children.push(breakBefore);
    else if (i > 0) append(children, [{ type: "text", value: "\n" }]);
    append(children, nodes);
  }
  const end = whole.position?.end;
  const [first] = lines;
  const start = first && { line: first.line, column: first.column };
  return { type: "paragraph", children, ...(start && end ? { position: { start, end } } : {}) };
}

/** The same line without its first characters: its label, and the space after it. */
export function dropStart(line: ParagraphLine, length: number): ParagraphLine {
  return { ...line, nodes: dropFrom(line.nodes, length), text: line.text.slice(length) };
}

/** True when the source has these very characters there: an escaped `1\.` is text, never a label. */
export function isWritten(line: ParagraphLine, characters: string, source: BodySource): boolean {
  const written = source
    .lineAt(line.line)
    .slice(line.column - 1)
    .replace(/^[\s*_]+/, "");
  return written.startsWith(characters);
}

function dropFrom(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (!first || length === 0) return [...nodes];
  const size = wordsOf(first).length;
  if (size <= length) return dropFrom(rest, length - size);
  if (first.type === "text") return [withoutStart(first, length), ...rest];
  return "children" in first
    ? [{ ...first, children: dropFrom(first.children, length) } as PhrasingContent, ...rest]
    : [...nodes];
}

function withoutStart(text: Text, length: number): Text {
  const { position } = text;
  const start = position && { line: position.start.line, column: position.start.column + length };
  return {
    type: "text",
    value: text.value.slice(length),
    ...(position && start ? { position: { ...position, start } } : {}),
  };
}

/** A text cut at its line ends; whole when a character reference hides a line end the source does not have. */
function splitText(text: Text, source: BodySource): Text[] {
  const values = text.value.split("\n");
  const { position } = text;
  if (!position || values.length - 1 !== position.end.line - position.start.line) return [text];
  return values.map((value, i) => {
    const line = position.start.line + i;
    const column = i === 0 ? position.start.column : columnOfWords(source.lineAt(line));
    return { type: "text", value, position: { start: { line, column }, end: position.end } };
  });
}

function columnOfWords(line: string): number {
  return (/^[\s>]*/.exec(line)?.[0].length ?? 0) + 1;
}

/** Adds nodes, joining texts that meet: what reads as one run of text stays one. */
function append(children: PhrasingContent[], nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) {
    const last = children.at(-1);
    if (node.type === "text" && last?.type === "text")
      children[children.length - 1] = { ...last, value: last.value + node.value };
    else if (node.type !== "text" || node.value !== "") children.push(node);
  }
}

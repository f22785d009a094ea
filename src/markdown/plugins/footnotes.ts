import type { FootnoteDefinition, FootnoteReference } from "mdast";
import type { NodesByType } from "../nodes-by-type.ts";

/**
 * Joins each note to the places that cite it. A note keeps the number its source gave it,
 * and its place in the text: renumbering notes is renumbering.
 */
export function joinFootnotes(nodes: NodesByType): void {
  const citations = nodes.of("footnoteReference");
  const anchors = new Map<string, number>();
  for (const citation of citations) {
    const count = (anchors.get(citation.identifier) ?? 0) + 1;
    anchors.set(citation.identifier, count);
    citation.data = { ...citation.data, ...citationAnchors(citation, count) };
  }
  for (const note of nodes.of("footnoteDefinition")) note.data = { ...note.data, ...noteAnchors(note) };
}

function citationAnchors({ identifier }: FootnoteReference, count: number) {
  return {
    anchor: `cite-${nameOf(identifier)}${count === 1 ? "" : `-${count}`}`,
    noteAnchor: `note-${nameOf(identifier)}`,
  };
}

function noteAnchors({ identifier }: FootnoteDefinition) {
  return { anchor: `note-${nameOf(identifier)}`, citedAnchor: `cite-${nameOf(identifier)}` };
}

function nameOf(identifier: string): string {
  return identifier.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

import type { Heading, Root, RootContent } from "mdast";
import type { Anchors } from "../anchors.ts";
import type { BodySource } from "../body-source.ts";
import { inlineText } from "../inline-text.ts";
import { type Block, readEntries } from "../labels/body-entries.ts";
import { createLabelSequence, type LabelScope, type LabelSequence } from "../labels/label-sequence.ts";
import { nestEntries } from "../labels/nest-entries.ts";
import type { BodyKind } from "../parsed-body.ts";

/**
 * Finds the paragraphs the source labels and gives each its anchor, made from its own label. Nothing is renumbered.
 * Numbering runs on across headings and parts, save in a decision, where each agreed section counts for itself.
 */
export function labelledParagraphs(tree: Root, kind: BodyKind, source: BodySource, anchors: Anchors): void {
  const sequence = createLabelSequence(anchors);
  let scope: LabelScope = { prefix: "para-", part: null };
  const children: RootContent[] = [];
  for (const piece of splitAtHeadings(tree.children)) {
    if ("type" in piece) {
      scope = piece.type === "heading" ? scopeUnder(piece, scope, kind) : scope;
      sequence.enter(scope, piece.type === "heading" ? inlineText(piece.children) : "");
      children.push(piece);
    } else children.push(...readBlocks(piece.blocks, source, sequence));
  }
  tree.children = children;
}

function readBlocks(blocks: readonly Block[], source: BodySource, sequence: LabelSequence): Block[] {
  return nestEntries(readEntries(blocks, { source, sequence }), 0);
}

/** A `##` heading opens a section, whose name begins the anchors in it; smaller headings stay in the section. */
function scopeUnder({ depth, data }: Heading, scope: LabelScope, kind: BodyKind): LabelScope {
  if (data?.part) return { prefix: "para-", part: data.part };
  return depth > 2 || kind !== "decision" ? scope : { ...scope, prefix: prefixOf(data?.section ?? null) };
}

function prefixOf(section: string | null): string {
  if (section === null) return "para-";
  return section === "decision" ? "limb-" : `${section}-`;
}

/** Headings and rules as they are, and the blocks between them together. */
function splitAtHeadings(nodes: readonly RootContent[]): (RootContent | { blocks: Block[] })[] {
  const pieces: (RootContent | { blocks: Block[] })[] = [];
  for (const node of nodes) {
    const last = pieces.at(-1);
    if (!isBlock(node)) pieces.push(node);
    else if (last && "blocks" in last) last.blocks.push(node);
    else pieces.push({ blocks: [node] });
  }
  return pieces;
}

function isBlock(node: RootContent): node is Block {
  return ["paragraph", "list", "blockquote", "code", "table", "html", "footnoteDefinition"].includes(
    node.type,
  );
}

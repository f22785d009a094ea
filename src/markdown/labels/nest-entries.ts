import type { Labelled } from "../body-nodes.ts";
import { plainTextOf } from "../plain-text.ts";
import type { Block, Entry } from "./body-entries.ts";
import { isLettered, type LabelReading } from "./label.ts";
import { leadsOn } from "./leads-on.ts";

interface OpenParagraph {
  readonly node: Labelled;
  readonly reading: LabelReading;
  readonly column: number;
}

/**
 * Puts each labelled paragraph inside the one it belongs to, and each unlabelled block after the one it follows.
 * @param depth how many labelled paragraphs these entries already stand in.
 */
export function nestEntries(entries: readonly Entry[], depth: number): Block[] {
  const top: Block[] = [];
  let open: OpenParagraph[] = [];
  let current = 0;
  for (const [i, entry] of entries.entries()) {
    if (entry.kind === "label") {
      open = open.slice(0, entry.placed.depth - 1 - depth);
      const node = labelledNode(entry.placed);
      (open.at(-1)?.node.children ?? top).push(node);
      open.push({ node, reading: entry.placed.reading, column: entry.column });
      current = open.length;
    } else {
      while (current > 0 && closesParagraph(entry.block, open[current - 1], nextLabel(entries, i)))
        current -= 1;
      (open[current - 1]?.node.children ?? top).push(entry.block);
    }
  }
  return top;
}

function labelledNode({
  label,
  path,
  anchor,
  cited,
  depth,
  missing,
}: Extract<Entry, { kind: "label" }>["placed"]): Labelled {
  const isLimb = anchor.startsWith("limb-");
  return {
    type: "labelled",
    label: label.written,
    cited,
    path,
    anchor,
    depth,
    isLimb,
    missing,
    children: [],
  };
}

/**
 * Whether flush text after the last of `(a)`, `(b)`, `(c)` leaves that run: such words close the whole sentence
 * and are no part of (c). Numbered paragraphs run on to the next number, and what is set in stays in.
 */
function closesParagraph(
  block: Block,
  paragraph: OpenParagraph | undefined,
  next: Entry | undefined,
): boolean {
  if (!paragraph || block.type !== "paragraph") return false;
  const { node, reading, column } = paragraph;
  if (!isLettered(reading) || node.children.length === 0) return false;
  if ((block.position?.start.column ?? 1) > column || leadsOn(plainTextOf(node.children))) return false;
  return !(next?.kind === "label" && goesOn(paragraph, next.placed));
}

/** True when the next label is a sub-paragraph or the next of the same run. */
function goesOn(
  { node, reading }: OpenParagraph,
  next: Extract<Entry, { kind: "label" }>["placed"],
): boolean {
  const isOfRun = next.reading.numbering === reading.numbering && next.reading.value > reading.value;
  return next.depth > node.depth || (next.depth === node.depth && isOfRun);
}

function nextLabel(entries: readonly Entry[], after: number): Entry | undefined {
  for (let at = after + 1; at < entries.length; at += 1)
    if (entries[at]?.kind === "label") return entries[at];
  return undefined;
}

import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Problem } from "../problems/problem.ts";
import type { SourceBody } from "../source/source-content.ts";
import { createAnchors } from "./anchors.ts";
import type { Labelled } from "./body-nodes.ts";
import { type BodySource, readBodySource } from "./body-source.ts";
import { checkBody } from "./checks/check-body.ts";
import { checkDepth } from "./checks/check-depth.ts";
import { indexNodes } from "./nodes-by-type.ts";
import type { BodyKind, ParsedBody } from "./parsed-body.ts";
import { bodySyntax } from "./plugins/body-syntax.ts";
import { findMentions } from "./plugins/find-mentions.ts";
import { joinFootnotes } from "./plugins/footnotes.ts";
import { headingAnchors } from "./plugins/heading-anchors.ts";
import { labelledParagraphs } from "./plugins/labelled-paragraphs.ts";
import { partHeadings } from "./plugins/part-headings.ts";
import { trimBareAddresses } from "./plugins/trim-bare-addresses.ts";

/**
 * Reads a body: its labels are found and anchored as the source writes them, its mentions of other places are listed,
 * and every fault that the body alone can show is told. The words are never changed.
 */
export function parseBody(body: SourceBody, kind: BodyKind): ParsedBody {
  const source = readBodySource(body);
  const tree = readMarkdown(source);
  const tooDeep = checkDepth(tree, source);
  return tooDeep.length > 0 ? leaveUnread(kind, tooDeep) : readTree(tree, source, kind);
}

function readMarkdown({ text }: BodySource): Root {
  return unified().use(remarkParse).use(bodySyntax, text).parse(text);
}

function leaveUnread(kind: BodyKind, problems: readonly Problem[]): ParsedBody {
  const tree: Root = { type: "root", children: [] };
  return { kind, tree, anchors: new Set(), anchorByLabel: new Map(), mentions: [], problems };
}

function readTree(tree: Root, source: BodySource, kind: BodyKind): ParsedBody {
  const anchors = createAnchors();
  trimBareAddresses(tree, source);
  partHeadings(tree);
  headingAnchors(tree, anchors);
  const problems = checkParsed(tree, source, kind);
  labelledParagraphs(tree, kind, source, anchors);
  const anchorByLabel = mapLabels(indexNodes(tree).of("labelled"));
  const mentions = findMentions(tree, kind, source, anchorByLabel);
  return { kind, tree, anchors: anchors.all, anchorByLabel, mentions, problems };
}

function checkParsed(tree: Root, source: BodySource, kind: BodyKind): Problem[] {
  const nodes = indexNodes(tree);
  joinFootnotes(nodes);
  return checkBody(nodes, source, kind);
}

/** The first paragraph of each label; where a section of a decision has the same label as a limb, the limb. */
function mapLabels(paragraphs: readonly Labelled[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const limbs = paragraphs.filter(({ isLimb }) => isLimb);
  for (const { path, anchor } of [...limbs, ...paragraphs]) if (!anchors.has(path)) anchors.set(path, anchor);
  return anchors;
}

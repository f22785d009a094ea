import type { Root } from "mdast";
import { createAnchors } from "./anchors.ts";
import type { Labelled } from "./body-nodes.ts";
import type { BodyProblem } from "./body-problem.ts";
import { type BodySource, readBodySource } from "./body-source.ts";
import { checkBody } from "./checks/check-body.ts";
import { checkDepth } from "./checks/check-depth.ts";
import { bodyToHtml } from "./html/body-to-html.ts";
import { writeSections } from "./html/write-sections.ts";
import { findMeantHeadings } from "./meant-headings.ts";
import { indexNodes } from "./nodes-by-type.ts";
import { outlineBody } from "./outline.ts";
import type { BodyKind, ParsedBody } from "./parsed-body.ts";
import { findMentions } from "./plugins/find-mentions.ts";
import { joinFootnotes } from "./plugins/footnotes.ts";
import { headingAnchors } from "./plugins/heading-anchors.ts";
import { labelledParagraphs } from "./plugins/labelled-paragraphs.ts";
import { partHeadings } from "./plugins/part-headings.ts";
import { trimBareAddresses } from "./plugins/trim-bare-addresses.ts";
import { readMarkdown } from "./tree/read-markdown.ts";

/**
 * Reads a body: its labels are found and anchored as the source writes them, its mentions of other places are listed,
 * its HTML is written, and every fault that the body alone can show is told. The words are never changed.
 */
export function parseBody(text: string, kind: BodyKind): ParsedBody {
  const source = readBodySource(text);
  const tree = readMarkdown(text);
  const tooDeep = checkDepth(tree, source);
  return tooDeep.length > 0 ? leaveUnread(kind, tooDeep) : readTree(tree, source, kind);
}

function leaveUnread(kind: BodyKind, problems: readonly BodyProblem[]): ParsedBody {
  return { ...readTree({ type: "root", children: [] }, readBodySource(""), kind), problems };
}

function readTree(tree: Root, source: BodySource, kind: BodyKind): ParsedBody {
  const anchors = createAnchors();
  trimBareAddresses(tree, source);
  partHeadings(tree);
  headingAnchors(tree, anchors);
  const problems = checkParsed(tree, source, kind);
  labelledParagraphs(tree, kind, source, anchors);
  const nodes = indexNodes(tree);
  const anchorByLabel = mapLabels(nodes.of("labelled"));
  const mentions = findMentions(tree, kind, source, anchorByLabel);
  return {
    kind,
    ...outlineBody(tree, nodes, writeSections(bodyToHtml(tree, mentions))),
    anchors: anchors.all,
    anchorByLabel,
    mentions,
    linkAddresses: nodes.of("link").map(({ url }) => url),
    meantHeadings: kind === "decision" ? findMeantHeadings(tree) : [],
    problems,
  };
}

function checkParsed(tree: Root, source: BodySource, kind: BodyKind): BodyProblem[] {
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

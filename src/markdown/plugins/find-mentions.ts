import type { Link, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import type { BodySource } from "../body-source.ts";
import { isWithinRegister } from "../link-address.ts";
import { findAppendixPhrases } from "../mentions/appendix-phrases.ts";
import { readBlockText, type TextLeaf } from "../mentions/block-text.ts";
import { isQuoted } from "../mentions/citing-context.ts";
import { decideMention, type PhraseSetting } from "../mentions/decide-mention.ts";
import { findLimbPhrases } from "../mentions/limb-phrases.ts";
import { findParagraphPhrases } from "../mentions/paragraph-phrases.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { BodyKind, Mention } from "../parsed-body.ts";
import { plainTextOf } from "../plain-text.ts";

interface Finding {
  readonly source: BodySource;
  readonly setting: PhraseSetting;
  readonly mentions: Mention[];
}

const mayMention = /para|appendi|limb|above|below/i;

/** Finds the phrases and links that point at other places, marks them in the tree, and lists them in order. */
export function findMentions(
  tree: Root,
  kind: BodyKind,
  source: BodySource,
  anchorByLabel: ReadonlyMap<string, string>,
): Mention[] {
  const mentions: Mention[] = [];
  markWithin(tree, { source, setting: { kind, withinPath: "", anchorByLabel }, mentions });
  return mentions.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function markWithin(parent: Parents, finding: Finding): void {
  const within =
    parent.type === "labelled"
      ? { ...finding, setting: { ...finding.setting, withinPath: parent.path } }
      : finding;
  if (parent.type === "paragraph" || parent.type === "tableCell") markPhrases(parent, within);
  for (const child of parent.children) {
    if (child.type === "link") markLink(child, within);
    if ("children" in child) markWithin(child, within);
  }
}

/** A Markdown link within the register leads where the register says, or nowhere. */
function markLink(link: Link, { source, mentions }: Finding): void {
  if (!isWithinRegister(link.url)) return;
  const text = plainTextOf([link]);
  const mention: Mention = { kind: "link", target: link.url, of: "here", text, place: source.placeOf(link) };
  link.data = { ...link.data, mention };
  mentions.push(mention);
}

function markPhrases(block: Extract<Nodes, { type: "paragraph" | "tableCell" }>, finding: Finding): void {
  const { text, leaves } = readBlockText(block.children);
  if (!mayMention.test(text)) return;
  const phrases = listPhrases(text).filter(({ start }) => !isQuoted(text, start));
  const marked = leaves.map((leaf) => ({ leaf, parts: markLeaf(leaf, phrases, finding) }));
  const partsByNode = new Map(marked.map(({ leaf, parts }) => [leaf.node, parts]));
  replaceTexts(block, partsByNode);
}

function listPhrases(text: string): Phrase[] {
  const found = [...findParagraphPhrases(text), ...findLimbPhrases(text), ...findAppendixPhrases(text)];
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => start >= (found[i - 1]?.end ?? 0));
}

/** A text cut round the mentions in it. */
function markLeaf(
  { node, start }: TextLeaf,
  phrases: readonly Phrase[],
  { source, setting, mentions }: Finding,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const phrase of phrases) {
    const [from, to] = [phrase.start - start, phrase.end - start];
    const decided = from >= done && to <= node.value.length ? decideMention(phrase, setting) : null;
    if (!decided) continue;
    const words = node.value.slice(from, to);
    const mention: Mention = { ...decided, text: words, place: placeInText(node, from, words, source) };
    mentions.push(mention);
    if (from > done) parts.push({ type: "text", value: node.value.slice(done, from) });
    parts.push({ type: "mention", mention, children: [{ type: "text", value: words }] });
    done = to;
  }
  if (done < node.value.length) parts.push({ type: "text", value: node.value.slice(done) });
  return parts;
}

function replaceTexts(parent: Parents, partsByNode: ReadonlyMap<Text, PhrasingContent[]>): void {
  for (const child of parent.children)
    if (child.type === "strong" || child.type === "emphasis") replaceTexts(child, partsByNode);
  const nodes: readonly RootContent[] = parent.children;
  const children = nodes.flatMap((child): RootContent[] =>
    child.type === "text" ? (partsByNode.get(child) ?? [child]) : [child],
  );
  Object.assign(parent, { children });
}

/** Where words of a text stand in the body: escapes and references only ever push them to the right. */
function placeInText(
  { value, position }: Text,
  index: number,
  words: string,
  source: BodySource,
): Mention["place"] {
  const above = value.slice(0, index).split("\n");
  const line = (position?.start.line ?? 1) + above.length - 1;
  const written = source.lineAt(line);
  const lineStart =
    above.length === 1 ? (position?.start.column ?? 1) - 1 : (/^[\s>]*/.exec(written)?.[0].length ?? 0);
  const expected = lineStart + (above.at(-1)?.length ?? 0);
  const [firstWords = ""] = words.split("\n");
  const found = written.indexOf(firstWords, expected);
  return { line, column: (found < 0 ? expected : found) + 1 };
}

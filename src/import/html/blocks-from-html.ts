import type { Element, ElementContent } from "hast";
import { type Block, heading, paragraph } from "../block.ts";
import { foldSpaces } from "../fold-spaces.ts";
import { listElements, rawText, withTag, wordsOf } from "./elements.ts";
import { listItemLabel } from "./list-item-label.ts";

const blockTags = new Set([
  "address",
  "article",
  "blockquote",
  "dd",
  "div",
  "dl",
  "dt",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "ol",
  "p",
  "section",
  "table",
  "tbody",
  "td",
  "tr",
  "ul",
]);

/** The glyphs Word leaves where a bullet was; private-use ones come from its Symbol font. */
const bulletGlyph = /^[•·▪●◦○\uE000-\uF8FF]\s+/u;

/** The blocks inside an element: Word's paragraphs, lists and tables, in order. */
export function blocksFromHtml(element: Element): Block[] {
  return blocksOf(element.children);
}

function blocksOf(nodes: readonly ElementContent[]): Block[] {
  const blocks: Block[] = [];
  let loose: ElementContent[] = [];
  const flush = () => {
    blocks.push(...paragraphsOf(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) loose.push(node);
    else {
      flush();
      blocks.push(...blocksOfElement(node));
    }
  }
  flush();
  return blocks;
}

function isBlock(node: ElementContent): node is Element {
  return (
    node.type === "element" &&
    (blockTags.has(node.tagName) || listElements(node, withTag(...blockTags)).length > 0)
  );
}

function blocksOfElement(element: Element): Block[] {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return wordsOf(element) === "" ? [] : [heading(wordsOf(element), 3)];
  if (tagName === "table") return tableOf(element);
  if (tagName === "ul" || tagName === "ol") return listOf(element, 0);
  if (tagName === "p" && isAllBold(element)) return [heading(wordsOf(element).replace(/\s*:$/, ""), 3)];
  return blocksOf(element.children);
}

/** Loose inline content is one paragraph, or several where the source breaks the line. */
function paragraphsOf(nodes: readonly ElementContent[]): Block[] {
  const lines = nodes.map(rawTextWithBreaks).join("").split("\u2028");
  return lines
    .map(foldSpaces)
    .filter((line) => line !== "")
    .map(toParagraphOrBullet);
}

/** A line break of the page, kept apart from the line ends of its markup. */
function rawTextWithBreaks(node: ElementContent): string {
  if (node.type === "element" && node.tagName === "br") return "\u2028";
  return node.type === "element" && listElements(node, withTag("br")).length > 0
    ? node.children.map(rawTextWithBreaks).join("")
    : rawText(node);
}

function toParagraphOrBullet(text: string): Block {
  return bulletGlyph.test(text)
    ? { kind: "bullet", indent: 0, text: text.replace(bulletGlyph, "") }
    : paragraph(text);
}

function listOf(list: Element, indent: number): Block[] {
  const items = list.children.filter((child): child is Element => child.type === "element");
  return items.flatMap((item, index) => listItemOf(item, listItemLabel(list, items, index), indent));
}

function listItemOf(item: Element, label: string, indent: number): Block[] {
  const inner = item.children.filter(
    (child): child is Element => child.type === "element" && withTag("ul", "ol")(child),
  );
  const [first, ...rest] = blocksOf(item.children.filter((child) => !inner.some((list) => list === child)));
  const text = first && "text" in first ? first.text : "";
  const begun: Block = label === "" ? { kind: "bullet", indent, text } : paragraph(`${label} ${text}`.trim());
  return [
    ...(text === "" && label === "" ? [] : [begun]),
    ...rest,
    ...inner.flatMap((list) => listOf(list, indent + 2)),
  ];
}

function tableOf(table: Element): Block[] {
  const rows = listElements(table, withTag("tr")).map((row) =>
    listElements(row, withTag("td", "th")).map(wordsOf),
  );
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  // A table of one cell or column is a frame round prose, not a table.
  if (filled.some((row) => row.length > 1)) return [{ kind: "table", rows: filled }];
  return listElements(table, withTag("td", "th")).flatMap((cell) => blocksOf(cell.children));
}

/** A short paragraph wholly in bold, with no label and no full stop, is how Word writers make a heading. */
function isAllBold(element: Element): boolean {
  const words = wordsOf(element);
  const bold = listElements(element, withTag("b", "strong")).map(wordsOf).join(" ");
  return (
    words !== "" &&
    words.length <= 80 &&
    foldSpaces(bold) === words &&
    !/[.;,]$|^\(?\w{1,4}[.)]\s/.test(words)
  );
}

import type { Element, Nodes } from "hast";
import { visit } from "unist-util-visit";
import stem from "wink-porter2-stemmer";
import type { SitePage } from "../helpers/site-pages.ts";

/**
 * The words of a page's article and of the file attached to it, as a reader could look for them, each without its ending;
 * null for a page that is no record's.
 */
export function listPlainWords({ tree }: SitePage, fileText = ""): ReadonlySet<string> | null {
  let article: Element | undefined;
  visit(tree, "element", (element) => {
    if ("dataPagefindBody" in element.properties) article = element;
  });
  if (article === undefined) return null;
  return new Set(`${textApart(article)} ${fileText}`.split(/\s+/).flatMap(listForms).map(stem));
}

/** What is looked for by one typed word. Punctuation in it is nothing: `swing-bridge` is `swingbridge`. */
export function plainWordOf(typed: string): string {
  return stem(compact(typed));
}

/**
 * A word is found whole and, where punctuation joins several, by each that is longer than a letter: `swing-bridge` by
 * three. A sign belongs to its number: `£23,000` is not found by 23.
 */
function listForms(written: string): string[] {
  const parts = written.split(asciiPunctuation).flatMap((part) => part.split(caseBoundary));
  const isPlain = /^[\p{L}\p{N}]*$/u.test(written);
  return isPlain
    ? [compact(written)]
    : [compact(written), ...parts.filter(({ length }) => length > 1).map(lower)];
}

const asciiPunctuation = /[!-/:-@[-`{-~]+/;
const caseBoundary = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

function lower(text: string): string {
  return text.toLowerCase();
}

function compact(written: string): string {
  return written.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

const inline = [
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "q",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
];
const unread = ["form", "label", "nav", "script", "style", "svg"];

/** Text in which words of one block never run into those of the next. */
function textApart(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type !== "element") return node.children.map(textApart).join("");
  if (unread.includes(node.tagName) || "dataPagefindIgnore" in node.properties) return " ";
  const text = node.children.map(textApart).join("");
  return inline.includes(node.tagName) ? text : ` ${text} `;
}

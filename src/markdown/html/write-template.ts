import type { Element, RootContent } from "hast";
import type { HtmlTemplate, MentionedWords } from "./html-template.ts";
import { writeClosing, writeHtml, writeOpening } from "./html-writer.ts";

/**
 * Writes sanitised HTML, leaving its mentions open. The tree is cut, not the text: nothing an author can write
 * is mistaken for a mention.
 */
export function writeTemplate(nodes: readonly RootContent[]): HtmlTemplate {
  return joinStrings(writeNodes(nodes, findHolders(nodes)));
}

type Part = string | MentionedWords;

/** Neighbours that hold no mention are written together. */
function writeNodes(nodes: readonly RootContent[], holders: ReadonlySet<RootContent>): Part[] {
  const parts: Part[] = [];
  let plain: RootContent[] = [];
  for (const node of nodes) {
    if (node.type !== "element" || !holders.has(node)) plain.push(node);
    else {
      parts.push(writeHtml(plain), ...writeHolder(node, holders));
      plain = [];
    }
  }
  return [...parts, writeHtml(plain)];
}

function writeHolder(element: Element, holders: ReadonlySet<RootContent>): Part[] {
  const mention = mentionOf(element);
  if (mention !== null) return [{ mention, link: linkOf(element), wordsHtml: writeHtml(element.children) }];
  return [writeOpening(element), ...writeNodes(element.children, holders), writeClosing(element)];
}

/** Every mention, and every element that holds one. */
function findHolders(nodes: readonly RootContent[]): Set<RootContent> {
  const holders = new Set<RootContent>();
  const find = (node: RootContent): boolean => {
    if (node.type !== "element") return false;
    const within = node.children.map(find);
    const isHolder = mentionOf(node) !== null || within.includes(true);
    if (isHolder) holders.add(node);
    return isHolder;
  };
  nodes.forEach(find);
  return holders;
}

/** Set on a mention's element by `body-to-html.ts`: no author can write an attribute. */
function mentionOf({ properties }: Element): number | null {
  const number = properties["dataMention"];
  return typeof number === "number" ? number : null;
}

function linkOf({ properties }: Element): MentionedWords["link"] {
  const { title, className } = properties;
  return className === undefined ? { title: typeof title === "string" ? title : null } : null;
}

/** Neighbouring strings as one, written out: added together they would go on holding every piece they came from. */
function joinStrings(parts: readonly Part[]): HtmlTemplate {
  const joined: Part[] = [];
  let strings: string[] = [];
  const endString = () => {
    const whole = strings.join("");
    if (whole !== "") joined.push(whole);
    strings = [];
  };
  for (const part of parts) {
    if (typeof part === "string") strings.push(part);
    else {
      endString();
      joined.push(part);
    }
  }
  endString();
  return [...joined];
}

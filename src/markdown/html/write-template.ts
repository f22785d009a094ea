import type { Element, RootContent } from "hast";
import type { HtmlTemplate, MentionedWords } from "./html-template.ts";
import { writeClosing, writeHtml, writeOpening, writeText } from "./html-writer.ts";

/**
 * Writes sanitised HTML, leaving its mentions open. The tree is cut, not the text: nothing an author can write
 * is mistaken for a mention.
 */
export function writeTemplate(nodes: readonly RootContent[]): HtmlTemplate {
  const parts: Part[] = [];
  for (const node of nodes) writeNode(node, parts);
  return joinStrings(parts);
}

type Part = string | MentionedWords;

function writeNode(node: RootContent, parts: Part[]): void {
  if (node.type !== "element") parts.push(writeText(node));
  else {
    const mention = mentionOf(node);
    if (mention === null) writeElement(node, parts);
    else parts.push({ mention, link: linkOf(node), wordsHtml: writeHtml(node.children) });
  }
}

function writeElement(element: Element, parts: Part[]): void {
  parts.push(writeOpening(element));
  for (const child of element.children) writeNode(child, parts);
  parts.push(writeClosing(element));
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

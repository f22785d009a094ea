import type { Element, ElementContent, Root, RootContent } from "hast";
import { foldSpaces } from "../fold-spaces.ts";

type HtmlNode = Root | RootContent | ElementContent;

/** Whether an element has a class. ModernGov writes spare spaces in class attributes; the parser has dropped them. */
export function hasClass(element: Element, name: string): boolean {
  const classes = element.properties["className"];
  return Array.isArray(classes) && classes.includes(name);
}

/** The elements that satisfy a test, in document order; nothing is looked for inside one that does. */
export function listElements(node: HtmlNode, test: (element: Element) => boolean): Element[] {
  if (node.type === "element" && test(node)) return [node];
  return "children" in node ? node.children.flatMap((child) => listElements(child, test)) : [];
}

export function findElement(node: HtmlNode, test: (element: Element) => boolean): Element | undefined {
  return listElements(node, test)[0];
}

export function withClass(name: string): (element: Element) => boolean {
  return (element) => hasClass(element, name);
}

export function withTag(...names: string[]): (element: Element) => boolean {
  return (element) => names.includes(element.tagName);
}

/** Text as the source has it, spaces and all. Script, hidden notes (`mgHide`) and file sizes are not part of it. */
export function rawText(node: HtmlNode): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && isUnspoken(node)) return "";
  if (node.type === "element" && node.tagName === "br") return "\n";
  return "children" in node ? node.children.map(rawText).join("") : "";
}

/** The words of an element on one line. */
export function wordsOf(node: HtmlNode | undefined): string {
  return node === undefined ? "" : foldSpaces(rawText(node));
}

function isUnspoken(element: Element): boolean {
  return (
    ["script", "style", "head", "template"].includes(element.tagName) ||
    hasClass(element, "mgHide") ||
    hasClass(element, "mgFileSize")
  );
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return typeof value === "string" ? value : undefined;
}

import type { Element, ElementContent, Root as HtmlRoot, Properties, RootContent } from "hast";
import rehypeSanitize from "rehype-sanitize";
import { sanitiseSchema } from "./sanitise-schema.ts";

/** Makes HTML safe: what is not in the schema is gone. */
export const sanitiseHtml: (html: HtmlRoot) => HtmlRoot = rehypeSanitize(sanitiseSchema);

/**
 * Writes sanitised HTML, as `rehype-stringify` would in four times as long: only what the schema lets through is known
 * here. Nodes written one by one are written as they would be all together.
 */
export function writeHtml(nodes: readonly RootContent[]): string {
  const parts: string[] = [];
  for (const node of nodes) writeNode(node, parts);
  return parts.join("");
}

/** The tag that opens an element: `<p class="source-gap">`. */
export function writeOpening({ tagName, properties }: Element): string {
  return `<${tagName}${writeAttributes(properties)}>`;
}

const holdNothing = new Set(["br", "hr"]);

/** The tag that closes an element; empty for one that can hold nothing. */
export function writeClosing({ tagName }: Element): string {
  return holdNothing.has(tagName) ? "" : `</${tagName}>`;
}

function writeNode(node: RootContent | ElementContent, parts: string[]): void {
  if (node.type !== "element") parts.push(writeText(node));
  else {
    parts.push(writeOpening(node));
    for (const child of node.children) writeNode(child, parts);
    parts.push(writeClosing(node));
  }
}

/** The words of a text. Throws for any other node that is no element: none is let through. */
export function writeText(node: Exclude<RootContent, Element>): string {
  if (node.type !== "text") throw new Error(`A ${node.type} node came through being made safe.`);
  const text = node.value;
  return text.includes("&") || text.includes("<")
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    : text;
}

/** Every attribute of the schema, by the name it has in the tree. */
const attributeNames: Readonly<Record<string, string>> = {
  href: "href",
  title: "title",
  id: "id",
  className: "class",
  ariaLabel: "aria-label",
  dataDepth: "data-depth",
  dataMention: "data-mention",
  tabIndex: "tabindex",
  scope: "scope",
};

function writeAttributes(properties: Properties): string {
  let written = "";
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeNames[property];
    if (name === undefined) throw new Error(`The attribute ${property} came through being made safe.`);
    written += ` ${name}="${escapeValue(Array.isArray(value) ? value.join(" ").trim() : String(value))}"`;
  }
  return written;
}

const valueReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "\0": "&#x0;",
};

function escapeValue(value: string): string {
  return /[&"'`\0]/.test(value)
    ? value.replace(/[&"'`\0]/g, (character) => valueReferences[character] ?? "")
    : value;
}

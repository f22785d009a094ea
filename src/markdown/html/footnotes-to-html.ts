import type { Element } from "hast";
import type { FootnoteDefinition, FootnoteReference } from "mdast";
import type { State } from "mdast-util-to-hast";

/** The mark in the text, with the number the source gave it. */
export function footnoteMarkToHtml(node: FootnoteReference): Element {
  const label = node.label ?? node.identifier;
  const link: Element = {
    type: "element",
    tagName: "a",
    properties: {
      className: ["note-mark"],
      id: node.data?.anchor,
      href: `#${node.data?.noteAnchor}`,
      ariaLabel: `Note ${label}`,
    },
    children: [{ type: "text", value: label }],
  };
  return { type: "element", tagName: "sup", properties: {}, children: [link] };
}

/** The note itself, where the source put it. */
export function footnoteToHtml(state: State, node: FootnoteDefinition): Element {
  const label = node.label ?? node.identifier;
  const back: Element = {
    type: "element",
    tagName: "a",
    properties: {
      className: ["label"],
      href: `#${node.data?.citedAnchor}`,
      ariaLabel: `Back to note ${label} in the text`,
    },
    children: [{ type: "text", value: label }],
  };
  const body: Element = {
    type: "element",
    tagName: "div",
    properties: { className: ["labelled-body"] },
    children: state.wrap(state.all(node), true),
  };
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["note"], id: node.data?.anchor },
    children: state.wrap([back, body], true),
  };
}

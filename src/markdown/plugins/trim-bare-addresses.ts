import type { Link, Parents, Root, RootContent, Text } from "mdast";
import type { BodySource } from "../body-source.ts";
import { trimAddress } from "./bare-addresses.ts";

/** Gives back to the sentence the stop or bracket that follows a bare address. */
export function trimBareAddresses(tree: Root, source: BodySource): void {
  // Every link has one of these marks, and most bodies have no link.
  if (source.text.includes("://") || source.text.includes("](")) trimWithin(tree, source);
}

function trimWithin(parent: Parents, source: BodySource): void {
  const nodes: readonly RootContent[] = parent.children;
  const children = nodes.flatMap((child): RootContent[] => {
    if (child.type === "link") return isBare(child, source) ? trimLink(child) : [child];
    if ("children" in child) trimWithin(child, source);
    return [child];
  });
  if (children.length > parent.children.length) Object.assign(parent, { children: joinTexts(children) });
}

/** A link that begins with its own address was written with no brackets round it. */
function isBare({ position, url }: Link, source: BodySource): boolean {
  const at = position?.start.offset;
  return at !== undefined && source.text.startsWith(url.slice(0, 7), at);
}

function trimLink(link: Link): (Link | Text)[] {
  const url = trimAddress(link.url);
  if (url === link.url) return [link];
  const { position } = link;
  const column = (position?.start.column ?? 1) + url.length;
  const start = { line: position?.start.line ?? 1, column };
  const rest: Text = {
    type: "text",
    value: link.url.slice(url.length),
    ...(position ? { position: { start, end: position.end } } : {}),
  };
  return [{ ...link, url, children: [{ type: "text", value: url }] }, rest];
}

function joinTexts(nodes: readonly RootContent[]): RootContent[] {
  return nodes.reduce<RootContent[]>((joined, node) => {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else joined.push(node);
    return joined;
  }, []);
}

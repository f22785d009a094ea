import type { Nodes, Root } from "mdast";
import { type BodyProblem, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";

/** How deep a body may go. A bullet within a bullet is two deeper; a real paper seldom passes ten. */
const deepest = 100;

/**
 * Text that stands within text too many times to be read further: everything after this goes down into the tree by
 * calling itself. Works through a list, for the same reason.
 */
export function checkDepth(tree: Root, source: BodySource): BodyProblem[] {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return [tooDeep(node, source)];
    if ("children" in node)
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return [];
}

function tooDeep(node: Nodes, source: BodySource): BodyProblem {
  return bodyProblem("text-too-deep", source.placeOf(node), {
    message: "lists, quotations or emphasis stand within one another too many times here.",
    remedy: "Take out the signs, such as > or -, that are not needed.",
  });
}

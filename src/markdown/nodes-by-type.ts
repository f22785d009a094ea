import type { Nodes, Root } from "mdast";

/** The nodes of a body by what they are, each kind in reading order: one walk serves every check. */
export interface NodesByType {
  readonly of: <Type extends Nodes["type"]>(type: Type) => readonly Extract<Nodes, { type: Type }>[];
}

export function indexNodes(tree: Root): NodesByType {
  const byType = new Map<string, Nodes[]>();
  // `unist-util-visit` does the same and takes six times as long, which over a whole register is seconds.
  const add = (node: Nodes): void => {
    const known = byType.get(node.type);
    if (known) known.push(node);
    else byType.set(node.type, [node]);
    if ("children" in node) node.children.forEach(add);
  };
  add(tree);
  return {
    of: <Type extends Nodes["type"]>(type: Type) =>
      (byType.get(type) ?? []) as Extract<Nodes, { type: Type }>[],
  };
}

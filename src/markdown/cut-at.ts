/** A list cut before each head; the first piece has none. */
export interface Cut<Node> {
  readonly head: Node | null;
  readonly rest: readonly Node[];
}

export function cutAt<Node>(nodes: readonly Node[], isHead: (node: Node) => boolean): Cut<Node>[] {
  const pieces: { head: Node | null; rest: Node[] }[] = [{ head: null, rest: [] }];
  for (const node of nodes) {
    if (isHead(node)) pieces.push({ head: node, rest: [] });
    else pieces.at(-1)?.rest.push(node);
  }
  return pieces;
}

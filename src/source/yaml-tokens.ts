import { type CST, Parser } from "yaml";
import { depthLimit } from "./limits.ts";

/** A name or a value as it stands in the file, before anything is made of it. */
export interface YamlSpot {
  token: CST.Token;
  role: "key" | "value";
  /** The names and list places that lead to it; a key's own name is the last. */
  path: readonly PropertyKey[];
  /** How many collections it stands in. */
  depth: number;
  /** The offset of the key it is the value of; null in a list. */
  keyOffset: number | null;
  /** The marks between the key's name, or the list's hyphen, and it: colons, spaces, notes, anchors, tags. */
  marksBefore: readonly CST.SourceToken[];
}

/** The tokens of a YAML text as `yaml`'s parser gives them, and the names and values in them, in order. */
export interface YamlTokens {
  tokens: CST.Token[];
  spots: YamlSpot[];
  /** True where collections stand in one another more than the limit; those are not looked into. */
  tooDeep: YamlSpot | null;
}

type Container = Omit<YamlSpot, "token" | "role"> & { token: CST.Token };

/** Reads the tokens of a YAML text. Works through a list, not by recursion: the text may nest a million times. */
export function listYamlTokens(text: string): YamlTokens {
  const tokens = [...new Parser().parse(text)];
  const found: YamlTokens = { tokens, spots: [], tooDeep: null };
  const waiting: YamlSpot[] = tokens.flatMap(openDocument).reverse();
  for (let spot = waiting.pop(); spot !== undefined; spot = waiting.pop()) {
    found.spots.push(spot);
    if (spot.depth > depthLimit) found.tooDeep ??= spot;
    else waiting.push(...openCollection(spot).reverse());
  }
  return found;
}

function openDocument(token: CST.Token): YamlSpot[] {
  if (token.type !== "document" || token.value === undefined) return [];
  const { value, start } = token;
  return [
    {
      token: value,
      role: "value",
      path: [],
      depth: isCollection(value) ? 1 : 0,
      keyOffset: null,
      marksBefore: start,
    },
  ];
}

function openCollection(spot: Container): YamlSpot[] {
  if (!isCollection(spot.token)) return [];
  const isList =
    spot.token.type === "block-seq" ||
    (spot.token.type === "flow-collection" && spot.token.start.source === "[");
  return spot.token.items.flatMap((item, at) => openItem(item, isList ? at : null, spot));
}

function openItem(item: CST.CollectionItem, listPlace: number | null, parent: Container): YamlSpot[] {
  const { key, sep, value } = item;
  if (listPlace !== null && sep === undefined) {
    return place(value, "value", [...parent.path, listPlace], parent.depth, null, item.start);
  }
  const path = [...parent.path, ...(listPlace === null ? [] : [listPlace]), nameOf(key)];
  const offset = key?.offset ?? null;
  // A name with nothing after it still has marks: a note there may be a value cut off.
  const empty: CST.Token = { type: "scalar", offset: offset ?? 0, indent: 0, source: "" };
  return [
    ...place(key ?? undefined, "key", path, parent.depth, offset, item.start),
    ...place(
      value ?? (sep === undefined ? undefined : empty),
      "value",
      path,
      parent.depth,
      offset,
      sep ?? [],
    ),
  ];
}

function place(
  token: CST.Token | undefined,
  role: "key" | "value",
  path: readonly PropertyKey[],
  parentDepth: number,
  keyOffset: number | null,
  marksBefore: readonly CST.SourceToken[],
): YamlSpot[] {
  if (token === undefined) return [];
  return [{ token, role, path, depth: parentDepth + (isCollection(token) ? 1 : 0), keyOffset, marksBefore }];
}

function nameOf(key: CST.Token | null | undefined): string {
  return key && "source" in key ? key.source : "";
}

function isCollection(token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}

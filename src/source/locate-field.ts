import { isMap, isNode, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Locate, Place } from "../problems/problem.ts";
import type { YamlText } from "./yaml-text.ts";

/** A field found in the file: where its name stands, and its value. */
interface Found {
  keyOffset: number | null;
  value: unknown;
}

/**
 * Finds where fields stand in a YAML text. The text is parsed again at the first question, because almost no file
 * is ever asked about, and keeping what the parser knows of ten thousand of them would fill the memory.
 */
export function locateIn(yaml: YamlText): Locate {
  let root: unknown;
  let parsed = false;
  return (fieldPath, at = "value") => {
    if (!parsed)
      root = parseDocument(yaml.text, {
        schema: "core",
        stringKeys: true,
        uniqueKeys: false,
        logLevel: "silent",
      }).contents;
    parsed = true;
    return placeOf(yaml, findField(root, fieldPath), at);
  };
}

function findField(root: unknown, fieldPath: readonly PropertyKey[]): Found | null {
  let found: Found = { keyOffset: null, value: root };
  for (const [at, part] of fieldPath.entries()) {
    const next = step(found.value, part);
    if (next === null) return at === 0 ? null : found;
    found = next;
  }
  return fieldPath.length === 0 ? null : found;
}

function step(parent: unknown, part: PropertyKey): Found | null {
  if (isSeq(parent) && typeof part === "number" && part < parent.items.length) {
    return { keyOffset: null, value: parent.items[part] };
  }
  if (!isMap(parent)) return null;
  const pair = parent.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair === undefined ? null : { keyOffset: offsetOf(pair.key), value: pair.value };
}

function placeOf(yaml: YamlText, found: Found | null, at: "key" | "value"): Place {
  if (found === null) return { path: yaml.path, line: 1, column: 1 };
  const { keyOffset, value } = found;
  const useKey = keyOffset !== null && (at === "key" || isSetOutBelow(value));
  const offset = useKey ? keyOffset : (offsetOf(value) ?? keyOffset ?? 0);
  return { path: yaml.path, ...yaml.lines.positionAt(offset) };
}

/** Whether a value stands below its name rather than beside it, or is not there at all. */
function isSetOutBelow(value: unknown): boolean {
  if (isMap(value) || isSeq(value)) return value.flow !== true;
  return isScalar(value) && value.source === "" && value.type === "PLAIN";
}

function offsetOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

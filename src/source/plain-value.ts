import { isMap, isScalar, isSeq, type ParsedNode, Scalar } from "yaml";
import { formatFieldPath } from "../problems/field-path.ts";
import type { Problem } from "../problems/problem.ts";
import { findCurlyQuoted } from "./check-yaml-values.ts";
import { findChangedNumber } from "./yaml-number.ts";
import { problemAt, type YamlText } from "./yaml-text.ts";

/**
 * Turns parsed YAML into maps, lists, strings, numbers, booleans and null, and tells fields that are written twice.
 * Where a value would be changed (`0142`, curly quotes) it gives what the officer meant, so that one fault is told once.
 */
export function plainValue(
  yaml: YamlText,
  node: ParsedNode | null,
  path: readonly PropertyKey[],
  told: Problem[],
): unknown {
  if (isMap(node)) return Object.fromEntries(listFields(yaml, node, path, told));
  if (isSeq(node)) return node.items.map((item, at) => plainValue(yaml, asNode(item), [...path, at], told));
  return isScalar(node) ? plainScalar(node) : null;
}

function listFields(
  yaml: YamlText,
  map: ParsedNode,
  path: readonly PropertyKey[],
  told: Problem[],
): [string, unknown][] {
  const seen = new Map<string, number>();
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    const offset = asNode(key)?.range[0] ?? map.range?.[0] ?? 0;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, offset);
    else told.push(tellTwice(yaml, [...path, name], offset, first));
    return [name, plainValue(yaml, asNode(value), [...path, name], told)];
  });
}

function tellTwice(yaml: YamlText, path: readonly PropertyKey[], offset: number, first: number): Problem {
  return problemAt(yaml, offset, "yaml-duplicate-key", {
    field: formatFieldPath(path),
    message: `This field is already written on line ${yaml.lines.positionAt(first).line}.`,
    remedy: "Delete the one that is wrong.",
  });
}

function plainScalar(scalar: Scalar.Parsed | Scalar): unknown {
  if (scalar.type !== Scalar.PLAIN || scalar.source === undefined) return scalar.value;
  if (findChangedNumber(scalar.source) !== null) return scalar.source;
  return typeof scalar.value === "string" ? (findCurlyQuoted(scalar.value) ?? scalar.value) : scalar.value;
}

/** What the parser gives as a key, value or entry is typed loosely; only a node has a range. */
function asNode(part: unknown): ParsedNode | null {
  return isMap(part) || isSeq(part) || isScalar(part) ? (part as ParsedNode) : null;
}

import type { Locate } from "../problems/problem.ts";
import { TextLines } from "./text-lines.ts";

/** Where a value stands, and the name before it where it has one: offsets in the text. */
interface Spot {
  readonly name: number | null;
  readonly value: number;
}

const space = /[\s,:]*/y;
const token = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s{}[\],:"]+/y;

/** Finds where the fields of a text stand that is known to be JSON. Nothing is kept but the text: few files are ever asked about. */
export function locateInJson(path: string, text: string): Locate {
  let lines: TextLines | undefined;
  return (fieldPath, at = "value") => {
    lines ??= new TextLines(text);
    const { name, value } = findSpot(text, fieldPath);
    return { path, ...lines.positionAt(at === "key" && name !== null ? name : value) };
  };
}

/** The spot of the last part of a path that is there. */
function findSpot(text: string, fieldPath: readonly PropertyKey[]): Spot {
  let spot: Spot = { name: null, value: skipSpace(text, 0) };
  for (const part of fieldPath) {
    const next = findWithin(text, spot.value, part);
    if (next === null) return spot;
    spot = next;
  }
  return spot;
}

function findWithin(text: string, container: number, part: PropertyKey): Spot | null {
  const isObject = text[container] === "{";
  if (!isObject && text[container] !== "[") return null;
  let at = skipSpace(text, container + 1);
  for (let index = 0; text[at] !== "}" && text[at] !== "]"; index++) {
    const nameEnd = isObject ? endOfValue(text, at) : at;
    const value = skipSpace(text, nameEnd);
    const isMeant = isObject ? JSON.parse(text.slice(at, nameEnd)) === String(part) : index === part;
    if (isMeant) return { name: isObject ? at : null, value };
    at = skipSpace(text, endOfValue(text, value));
  }
  return null;
}

/** Where the value that begins at an offset ends: for an object or a list, behind the bracket that closes it. */
function endOfValue(text: string, start: number): number {
  let [at, depth] = [start, 0];
  do {
    token.lastIndex = skipSpace(text, at);
    const [found = ""] = token.exec(text) ?? [];
    if (found === "") return text.length;
    if (found === "{" || found === "[") depth += 1;
    if (found === "}" || found === "]") depth -= 1;
    at = token.lastIndex;
  } while (depth > 0);
  return at;
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  space.exec(text);
  return space.lastIndex;
}

import type { YAMLParseError } from "yaml";
import type { YamlSpot } from "./yaml-tokens.ts";

/**
 * The offset an officer should look at, which is not always where the parser gave up: a quote or bracket that is
 * never closed is noticed at the end of the file, and a line set in wrongly is taken for part of the line above.
 */
export function blameYamlError(
  { code, message, pos: [noticed] }: YAMLParseError,
  spots: readonly YamlSpot[],
): number {
  if (/closing ["'].?quote/.test(message)) return lastBefore(spots, noticed, /quoted/);
  if (code === "BAD_INDENT" && /Flow/.test(message)) return lastBefore(spots, noticed, /flow-collection/);
  return code === "BLOCK_AS_IMPLICIT_KEY" ? lineSetIn(spots, noticed) : noticed;
}

function lastBefore(spots: readonly YamlSpot[], noticed: number, type: RegExp): number {
  return (
    spots.findLast(({ token }) => type.test(token.type) && token.offset < noticed)?.token.offset ?? noticed
  );
}

/** A name that runs over two lines is a value and the line under it: the name proper begins on the second. */
function lineSetIn(spots: readonly YamlSpot[], noticed: number): number {
  const key = spots.find(({ token, role }) => role === "key" && token.offset === noticed)?.token;
  const source = key?.type === "scalar" ? key.source : "";
  const start = /\n[ \t]*(?=[^\n]*$)/.exec(source);
  return start === null ? noticed : noticed + start.index + start[0].length;
}

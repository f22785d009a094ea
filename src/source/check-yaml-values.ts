import type { CST } from "yaml";
import { formatFieldPath } from "../problems/field-path.ts";
import type { Problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";
import { findChangedNumber } from "./yaml-number.ts";
import { problemAt, type YamlText } from "./yaml-text.ts";
import type { YamlSpot } from "./yaml-tokens.ts";

type Scalar = CST.FlowScalar;

/** Values that would not be published as they are written: cut by a note, changed as numbers, or in curly quotes. */
export function checkYamlValues(yaml: YamlText, spots: readonly YamlSpot[]): Problem[] {
  return spots.flatMap((spot) => {
    if (spot.role !== "value" || spot.token.type !== "scalar") return [];
    return [
      checkNote(yaml, spot, spot.token),
      checkNumber(yaml, spot, spot.token),
      checkCurlyQuotes(yaml, spot, spot.token),
    ].filter((found) => found !== null);
  });
}

/** A value between curly quotes without them; null when it is not enclosed by them. */
export function findCurlyQuoted(text: string): string | null {
  return /^[“”„]([^“”„]*)[“”]$/.exec(text)?.[1] ?? /^[‘’]([^‘’]*)[‘’]$/.exec(text)?.[1] ?? null;
}

/** A note on the line of a value without quotes, or set in beneath it, may be words that were meant: `Lot #2 award`. */
function checkNote(yaml: YamlText, spot: YamlSpot, token: Scalar): Problem | null {
  const note = findNote(yaml, spot, token);
  if (note === undefined) return null;
  const left = token.source === "" ? "nothing" : `only ${quoteValue(token.source)}`;
  const field = formatFieldPath(spot.path);
  const whole = `${token.source} ${note.source}`.trim().replace(/^([^[{]*?)\s*[\]}]+$/, "$1");
  return problemAt(yaml, note.offset, "yaml-comment-cut-value", {
    field,
    message: `The # makes the rest of the line a note, so ${left} would be published.`,
    remedy: `If it is all one value, put it in straight double quotes: ${JSON.stringify(whole)}. If it is a note, move it to a line of its own above the field.`,
  });
}

function findNote(
  yaml: YamlText,
  { marksBefore, keyOffset }: YamlSpot,
  token: Scalar,
): CST.SourceToken | undefined {
  const isNote = (mark: CST.SourceToken) => mark.type === "comment";
  const afterColon = marksBefore.slice(marksBefore.findIndex(({ type }) => type === "map-value-ind") + 1);
  if (keyOffset !== null) {
    const beforeValue = upToLineEnd(afterColon).find(isNote);
    if (beforeValue !== undefined) return beforeValue;
  }
  const after = token.end ?? [];
  const keyColumn = keyOffset === null ? Number.POSITIVE_INFINITY : yaml.lines.positionAt(keyOffset).column;
  return (
    upToLineEnd(after).find(isNote) ?? after.find((mark) => isNote(mark) && columnOf(yaml, mark) > keyColumn)
  );
}

function upToLineEnd(marks: readonly CST.SourceToken[]): readonly CST.SourceToken[] {
  const end = marks.findIndex(({ type }) => type === "newline");
  return end === -1 ? marks : marks.slice(0, end);
}

function columnOf(yaml: YamlText, mark: CST.SourceToken): number {
  return yaml.lines.positionAt(mark.offset).column;
}

function checkNumber(yaml: YamlText, { path }: YamlSpot, { source, offset }: Scalar): Problem | null {
  const published = findChangedNumber(source);
  if (published === null) return null;
  return problemAt(yaml, offset, "yaml-number-changed", {
    field: formatFieldPath(path),
    message: `${quoteValue(source)} is read as a number and would become ${published}.`,
    remedy: `Put it in straight double quotes: "${source}".`,
  });
}

function checkCurlyQuotes(yaml: YamlText, { path }: YamlSpot, { source, offset }: Scalar): Problem | null {
  const inner = findCurlyQuoted(source);
  if (inner === null) return null;
  return problemAt(yaml, offset, "yaml-smart-quote", {
    field: formatFieldPath(path),
    message: "The value is in curly quotes, which would be published as part of it.",
    remedy: `Use straight double quotes: ${quoteValue(inner)}.`,
  });
}

import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { parseWrittenDate } from "../../calendar/parse-written-date.ts";

/** A paper without the place at its foot where it is signed, and that place. */
export interface SignedText {
  text: readonly string[];
  signature: readonly string[];
}

const dottedLine = /^\s*(?:\.{10,}|_{10,})/;

/** Cuts a record before its dotted lines, and before what is written on them. */
export function cutSignature(lines: readonly string[]): SignedText {
  const dots = lines.findIndex(
    (line, index) => dottedLine.test(line) && lines.slice(index, index + 3).some(namesSignature),
  );
  if (dots < 0) return { text: lines, signature: [] };
  const isWrittenOn = isDateAlone(lines[dots - 1] ?? "");
  const start = isWrittenOn ? dots - 1 : dots;
  return { text: lines.slice(0, start), signature: lines.slice(start) };
}

/** The day a record was signed: the one date on the dotted lines. Undefined where it is unsigned, or dated otherwise. */
export function findSignedDate(signature: readonly string[]): CalendarDate | undefined {
  const dates = signature.filter(isDateAlone).map((line) => parseWrittenDate(line.trim()));
  return dates.length === 1 ? dates[0] : undefined;
}

function namesSignature(line: string): boolean {
  return /^\s*signed\b.*\bdate\b/i.test(line);
}

function isDateAlone(line: string): boolean {
  return parseWrittenDate(line.trim()) !== undefined;
}

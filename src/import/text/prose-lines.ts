import { leadsOn } from "./headings.ts";
import { beginsParagraph, findBullet, findLineLabel, isNextLabel } from "./line-starts.ts";

/** The width lines were cut to, near enough: nine in ten are no longer. */
export function widthOf(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Whether a line stops where the next one's first word would still have fitted: whoever wrote it ended it there. */
export function isCutShort(line: string, next: string, width: number): boolean {
  const [firstWord = ""] = next.trim().split(/\s/);
  return line.trimEnd().length + 1 + firstWord.length < width * 0.8;
}

/** Whether a line, with another right above it in wrapped text, begins a paragraph. `lastLabel` began the one before. */
export function beginsAnother(
  line: string,
  before: string,
  lastLabel: string | undefined,
  width: number,
): boolean {
  return (
    beginsParagraph(line, before) ||
    isNextLabel(findLineLabel(line) ?? "", lastLabel ?? "") ||
    isLeadIn(line, before, width) ||
    isBrokenOff(before, line, width)
  );
}

/** A short line that ends with a colon after a full stop leads into the list or table below it. */
function isLeadIn(line: string, before: string, width: number): boolean {
  return /[.?!]\s*$/.test(before) && /^\s*\p{Lu}.*:\s*$/u.test(line) && line.trim().length < width * 0.6;
}

/** Whether a line ends its paragraph: it is cut short, and the next does not go on with its sentence or its word. */
function isBrokenOff(before: string, line: string, width: number): boolean {
  const goesOn = leadsIntoNext(before) || /^\s*\p{Ll}/u.test(line) || findLineLabel(line) !== undefined;
  return !goesOn && isCutShort(before, line, width);
}

/**
 * The lines that each say one thing, as a list does with no marks: three or more with no gap between them, each with a
 * capital, most of them ended before they had to be. Prose that was cut to a width has no such run.
 */
export function markListedLines(lines: readonly string[], width: number): boolean[] {
  const marks = lines.map(() => false);
  for (const { start, end } of listRuns(lines)) {
    const run = lines.slice(start, end);
    if (isLineList(run, width)) marks.fill(true, start, end);
  }
  return marks;
}

/** Whether a line leads on to the next, however short it is: "A and", "A,", "A-". */
export function leadsIntoNext(line: string): boolean {
  return /[,-]\s*$/.test(line) || leadsOn.test(line.trim());
}

function listRuns(lines: readonly string[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const last = runs.at(-1);
    if (last?.end === index) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  });
  return runs;
}

function isLineList(run: readonly string[], width: number): boolean {
  const isPlain = run.every(
    (line) => /^\s*[\p{Lu}"“‘]/u.test(line) && !findBullet(line) && findLineLabel(line) === undefined,
  );
  const short = run.slice(0, -1).filter((line, index) => isCutShort(line, run[index + 1] ?? "", width));
  return run.length >= 3 && isPlain && short.length * 2 > run.length - 1;
}

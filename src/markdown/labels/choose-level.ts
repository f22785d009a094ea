import type { Label, LabelReading } from "./label.ts";

/** A label whose paragraph is still open: what follows may belong to it. */
export interface OpenLabel {
  readonly reading: LabelReading;
  /** The path of the paragraph it stands in; empty at the top. */
  readonly parentPath: string;
  readonly path: string;
  readonly anchor: string;
  readonly cited: string;
  readonly column: number;
  /** True once flush text has followed it: the next of its run may still come, but nothing new begins in it. */
  readonly isInterrupted: boolean;
}

/** What is known when a label is met. */
export interface LabelContext {
  /** Outermost first. */
  readonly open: readonly OpenLabel[];
  /** How many of the open labels are outside the list being read: a label in a bullet never leaves it. */
  readonly floor: number;
  /** Whether the words just before end in a colon: what begins next belongs to them. */
  readonly leadsOn: boolean;
  /** The last value of a run, open or closed; undefined for one not begun. */
  readonly lastOf: (parentPath: string, reading: LabelReading) => number | undefined;
}

/** Which reading of a label holds, and how many open labels it stands under. */
export interface ChosenLevel {
  readonly reading: LabelReading;
  readonly level: number;
  /** `successor` follows its predecessor; `inserted` stands between two of a run, as `(aa)` after `(a)`. */
  readonly how: "successor" | "inserted" | "again" | "new";
}

/** The numbering without the marks round it: a run may go from `2.` to `3)`. */
export function runOf(reading: LabelReading): string {
  return reading.style.replace(/[().]/g, "");
}

/** Where a label belongs, from what stands before it alone: nothing written later can move it. */
export function chooseLevel(label: Label, column: number, context: LabelContext): ChosenLevel {
  const [first] = label.readings;
  if (first.parts.length > 1) return chooseByNumbers(first, context);
  return (
    findRomanStart(label, column, context) ??
    findSuccessor(label, column, context) ??
    findInsertion(label, context) ??
    findNestedStart(first, column, context) ??
    findAgain(label, context) ??
    findClosedRun(label, context) ??
    startNew(first, column, context)
  );
}

/** `1.1.2` says itself that it stands under 1.1, or under 1 when there is no 1.1. */
function chooseByNumbers(reading: LabelReading, { open, floor, lastOf }: LabelContext): ChosenLevel {
  const isUnder = ({ reading: { parts } }: OpenLabel) =>
    parts.length < reading.parts.length && parts.every((part, i) => part === reading.parts[i]);
  const parent = open.findLastIndex((label, i) => i >= floor && isNumber(label) && isUnder(label));
  const parentPath = reading.parts.slice(0, -1).join("-");
  const how =
    lastOf(parentPath, reading) === reading.value - 1 ? "successor" : reading.value === 1 ? "new" : "again";
  return { reading, level: parent < 0 ? floor : parent + 1, how };
}

/** A decimal at the top, or a label that names its own place: what `1.1` can stand under. */
function isNumber({ reading, parentPath }: OpenLabel): boolean {
  return reading.parts.length > 1 || (reading.numbering === "decimal" && parentPath === "");
}

/** Of several open runs it could go on with, the one that stands as far in, then the innermost. */
function findSuccessor(
  { readings }: Label,
  column: number,
  { open, floor }: LabelContext,
): ChosenLevel | null {
  const found = readings.flatMap((reading) => {
    const follows = (label: OpenLabel) => label.reading.value === reading.value - 1;
    const level =
      findOpen(
        open,
        floor,
        (label) => hasStyle(reading)(label) && follows(label) && label.column === column,
      ) ??
      findOpen(open, floor, (label) => hasStyle(reading)(label) && follows(label)) ??
      findOpen(open, floor, (label) => runOf(label.reading) === runOf(reading) && follows(label));
    return level === null ? [] : [{ reading, level, how: "successor" as const }];
  });
  return innermost(found);
}

/** `(i)` after `(h)` is the next letter, save where the words of (h) lead on to it, or it is set in: then it begins (h)'s own run. */
function findRomanStart(
  { readings: [first] }: Label,
  column: number,
  { open, floor, leadsOn }: LabelContext,
): ChosenLevel | null {
  const last = open.at(-1);
  if (!last || open.length <= floor || first.numbering !== "roman" || first.value !== 1) return null;
  const isAfterH = last.reading.numbering === "letter" && last.reading.value === 8;
  return isAfterH && (leadsOn || column >= last.column + 2)
    ? { reading: first, level: open.length, how: "new" }
    : null;
}

/** `(aa)` straight after `(a)` was put in between `(a)` and `(b)`. */
function findInsertion({ readings }: Label, { open, floor }: LabelContext): ChosenLevel | null {
  const reading = readings.find(({ numbering }) => numbering === "doubled");
  const last = open.at(-1);
  if (!reading || !last || open.length <= floor) return null;
  const isAfterItsLetter = last.reading.numbering === "letter" && last.reading.value === reading.value;
  return isAfterItsLetter ? { reading, level: open.length - 1, how: "inserted" } : null;
}

/** A run that begins inside a paragraph of the same style: set further in, or `1.` under 2.1. */
function findNestedStart(
  reading: LabelReading,
  column: number,
  { open, floor }: LabelContext,
): ChosenLevel | null {
  const last = open.at(-1);
  if (reading.value !== 1 || !last || findOpen(open, floor, hasStyle(reading)) === null) return null;
  const isUnderLevels = reading.numbering === "decimal" && last.reading.numbering === "multilevel";
  return isUnderLevels || column >= last.column + 2 ? { reading, level: open.length, how: "new" } : null;
}

/** The style is open but this is not its next label: the source skips one, repeats one or starts again. */
function findAgain({ readings }: Label, { open, floor }: LabelContext): ChosenLevel | null {
  const [first] = readings;
  const candidates = first.numbering === "roman" && first.value === 1 ? [first] : readings;
  const found = candidates.flatMap((reading) => {
    const level = reading.onlyAsSuccessor ? null : findOpen(open, floor, hasStyle(reading));
    return level === null ? [] : [{ reading, level, how: "again" as const }];
  });
  return innermost(found);
}

/** A heading closes what is open, but 5 after it still follows the 4 before it. */
function findClosedRun({ readings }: Label, { open, floor, lastOf }: LabelContext): ChosenLevel | null {
  for (const reading of readings) {
    for (let level = open.length; level >= floor; level -= 1) {
      const parentPath = open[level - 1]?.path ?? "";
      if (lastOf(parentPath, reading) === reading.value - 1 && reading.value > 1)
        return { reading, level, how: "successor" };
    }
  }
  return null;
}

/**
 * A new run stands in the paragraph before it. A decimal does so only where that paragraph leads on to it, or it is
 * set in: "1. Introduction" after the last recommendation begins the paper, and is no part of the recommendation.
 */
function startNew(
  reading: LabelReading,
  column: number,
  { open, floor, leadsOn }: LabelContext,
): ChosenLevel {
  const within = Math.max(open.findLastIndex(({ isInterrupted }) => !isInterrupted) + 1, floor);
  const isTop =
    reading.numbering === "decimal" && !mayHoldDecimal(open[within - 1], reading, column, leadsOn);
  return { reading, level: isTop ? floor : within, how: "new" };
}

function mayHoldDecimal(
  last: OpenLabel | undefined,
  { value }: LabelReading,
  column: number,
  leadsOn: boolean,
): boolean {
  if (!last || value !== 1) return false;
  if (last.reading.numbering === "multilevel") return Number(last.reading.parts[0]) !== value - 1;
  return leadsOn || column >= last.column + 2;
}

function findOpen(
  open: readonly OpenLabel[],
  floor: number,
  test: (label: OpenLabel) => boolean,
): number | null {
  const level = open.findLastIndex((label, i) => i >= floor && test(label));
  return level < 0 ? null : level;
}

function hasStyle(reading: LabelReading): (label: OpenLabel) => boolean {
  return (label) => label.reading.style === reading.style;
}

function innermost(found: readonly ChosenLevel[]): ChosenLevel | null {
  return found.reduce<ChosenLevel | null>(
    (best, next) => (best && best.level >= next.level ? best : next),
    null,
  );
}

import type { Anchors } from "../anchors.ts";
import { type ChosenLevel, chooseLevel, type LabelContext, type OpenLabel, runOf } from "./choose-level.ts";
import { isLettered, type Label, type LabelReading, readLabel } from "./label.ts";
import { leadsOn } from "./leads-on.ts";
import { listMissing } from "./missing-labels.ts";
import type { Follows } from "./not-a-label.ts";

/** A label in its place among the others. */
export interface PlacedLabel {
  readonly label: Label;
  readonly reading: LabelReading;
  readonly path: string;
  readonly parentPath: string;
  readonly anchor: string;
  readonly cited: string;
  readonly depth: number;
  readonly missing: readonly string[];
}

/** Where in the body labels are being read. */
export interface LabelScope {
  /** What anchors begin with: `para-`, `limb-`, `reasons-`. Runs of one prefix go on across headings. */
  readonly prefix: string;
  /** The anchor of the part, `part-b`; null outside parts. */
  readonly part: string | null;
}

/** The labels of a body, met in order. */
export interface LabelSequence {
  /** A heading closes every open paragraph; runs go on. One that has the next number itself, "2. Costs", leaves no gap. */
  readonly enter: (scope: LabelScope, heading: string) => void;
  /** Whether a label is the next of a run, begins one or takes one up after a gap, or does none of these. */
  readonly expects: (label: Label, column: number) => Follows;
  readonly place: (label: Label, column: number) => PlacedLabel;
  /** An unlabelled paragraph begins at a column: a lettered one it is not set into begins nothing new after it. */
  readonly interrupt: (column: number) => void;
  /** The words that have just been read, for what their ending leads on to. */
  readonly hear: (words: string) => void;
  /** Reads a bullet: labels in it belong to the paragraph the bullet is in, and stay in the bullet. */
  readonly within: (readBullet: (depth: number) => void) => void;
}

export function createLabelSequence(anchors: Anchors): LabelSequence {
  const lastByRun = new Map<string, number>();
  let scope: LabelScope = { prefix: "para-", part: null };
  let open: readonly OpenLabel[] = [];
  let floor = 0;
  let hasMoreToCome = false;

  const runKey = (parentPath: string, reading: LabelReading) =>
    [scope.prefix, parentPath, runOf(reading)].join("|");
  const lastOf = (parentPath: string, reading: LabelReading) => lastByRun.get(runKey(parentPath, reading));
  const choose = (label: Label, column: number): ChosenLevel => chooseLevel(label, column, context());
  const context = (): LabelContext => ({ open, floor, leadsOn: hasMoreToCome, lastOf });

  const place = (label: Label, column: number): PlacedLabel => {
    const { reading, level, how } = choose(label, column);
    const { parentPath, name, path, cited } = nameLabel(label, reading, open, level);
    const anchor = anchors.claim(name === null ? `${scope.prefix}${path}` : name, scope.part);
    const key = runKey(parentPath, reading);
    const missing = how === "inserted" ? [] : listMissing(label.written, reading, lastByRun.get(key));
    if (how !== "inserted") lastByRun.set(key, reading.value);
    const kept = how === "inserted" ? (open[level]?.reading ?? reading) : reading;
    open = [
      ...open.slice(0, level),
      { reading: kept, parentPath, path, anchor, cited, column, isInterrupted: false },
    ];
    return { label, reading, path, parentPath, anchor, cited, depth: level + 1, missing };
  };

  return {
    enter: (next, heading) => {
      scope = next;
      const numbered = readHeadingNumber(heading);
      if (numbered && lastOf("", numbered) === numbered.value - 1)
        lastByRun.set(runKey("", numbered), numbered.value);
      hasMoreToCome = false;
      open = open.slice(0, floor);
    },
    expects: (label, column) => {
      const { how, reading, level } = choose(label, column);
      if (how === "successor") return "run";
      if (beginsUnder(reading, open[level - 1])) return "run";
      const last = open[level]?.reading.value ?? reading.value;
      const resumes = how === "again" && reading.value > last && reading.value - last <= 5;
      return reading.value === 1 || resumes ? "first" : "nothing";
    },
    place,
    hear: (words) => {
      if (words.trim() !== "") hasMoreToCome = leadsOn(words);
    },
    interrupt: (column) => {
      if (hasMoreToCome) return;
      const lasting = open.findLastIndex((label) => !isLettered(label.reading) || label.column < column);
      open = open.map((label, i) => (i > lasting && i >= floor ? { ...label, isInterrupted: true } : label));
    },
    within: (readBullet) => {
      const before = { open, floor };
      floor = open.length;
      readBullet(floor);
      ({ open, floor } = before);
    },
  };
}

function readHeadingNumber(heading: string): LabelReading | undefined {
  const digits = /^\d{1,3}(?=[.)]?\s)/.exec(heading)?.[0];
  return digits === undefined ? undefined : readLabel(`${digits}.`)?.label.readings[0];
}

/** 5.1 straight under 5 can be nothing else. */
function beginsUnder({ parts, value }: LabelReading, parent: OpenLabel | undefined): boolean {
  return value === 1 && parts.length > 1 && parent?.reading.parts.join() === parts.slice(0, -1).join();
}

/** A label's path and citation; `name` is the anchor to ask for when it hangs on its parent's, null at the top. */
function nameLabel(label: Label, reading: LabelReading, open: readonly OpenLabel[], level: number) {
  const parent = open[level - 1];
  if (reading.parts.length > 1) return nameByNumbers(label, reading, parent);
  const [part = ""] = reading.parts;
  const sibling = open[level];
  const parentPath =
    sibling && sibling.reading.parts.length > 1 && runOf(sibling.reading) === runOf(reading)
      ? sibling.parentPath
      : (parent?.path ?? "");
  const path = parentPath === "" ? part : `${parentPath}-${part}`;
  const cited = parent ? `${parent.cited}(${bareName(label)})` : citeAlone(label, reading);
  return { parentPath, path, cited, name: parent ? `${parent.anchor}-${part}` : null };
}

function nameByNumbers(label: Label, reading: LabelReading, parent: OpenLabel | undefined) {
  const below = reading.parts.slice(parent?.reading.parts.length ?? 0);
  return {
    parentPath: reading.parts.slice(0, -1).join("-"),
    path: reading.parts.join("-"),
    cited: reading.numbering === "multilevel" ? reading.parts.join(".") : label.written,
    name: parent ? [parent.anchor, ...below].join("-") : null,
  };
}

/** `5.` is cited as 5, `(a)` and `a)` as (a), `A.` as A. */
function citeAlone(label: Label, { numbering }: LabelReading): string {
  const name = bareName(label);
  return numbering !== "decimal" && label.written.endsWith(")") ? `(${name})` : name;
}

function bareName(label: Label): string {
  return label.written.replace(/[().]/g, "");
}

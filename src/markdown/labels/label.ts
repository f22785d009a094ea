import { parseLetters, parseRoman } from "./numerals.ts";

export type Numbering = "decimal" | "multilevel" | "letter" | "roman" | "doubled";

/** One way to understand a label: `(i)` is the first of a roman run, or the letter after `(h)`. */
export interface LabelReading {
  readonly numbering: Numbering;
  /** The numbering and the marks round it, `(roman)`: labels of one run are of one style. */
  readonly style: string;
  /** Where it stands in its run, counted from 1. */
  readonly value: number;
  /** What it adds to a path. `1.1` adds `["1", "1"]`, and `7.2(a)` `["7", "2", "a"]`: they say where they belong. */
  readonly parts: readonly string[];
  /** True where the reading holds only just after its predecessor: `(aa)` is 27 after `(z)`. */
  readonly onlyAsSuccessor: boolean;
}

export interface Label {
  /** As written: `5.`, `(a)`, `1.1`. */
  readonly written: string;
  /** Likeliest first. */
  readonly readings: readonly [LabelReading, ...LabelReading[]];
}

/** Letters and numerals divide a sentence; numbers divide a paper. */
export function isLettered({ numbering }: LabelReading): boolean {
  return numbering !== "decimal" && numbering !== "multilevel";
}

const number = String.raw`\d{1,3}`;
const letters = "[A-Za-z]{1,7}";
const subLabels = String.raw`(?:\(${letters}\))+`;
const labelPattern = new RegExp(
  [
    String.raw`\((?<bracketed>${number}[A-Z]?|${letters})\)`,
    String.raw`(?<composite>${number}(?:\.${number})*${subLabels})`,
    String.raw`(?<levels>${number}(?:\.${number})+)(?<levelsEnd>[.)]?)`,
    `(?<closed>${number}[A-Z]?|${letters})(?<closedEnd>[.)])`,
  ]
    .map((form, i) => `${i === 0 ? "^[\\s\\u00a0]*(?<written>" : ""}${form}`)
    .join("|") + String.raw`)(?=[\s\u00a0]|$)`,
);

/** The label a line begins with, and where the words after it start; null when it begins with none. */
export function readLabel(line: string): { label: Label; textStart: number } | null {
  const match = labelPattern.exec(line);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const [first, ...rest] = listReadings(groups);
  if (!first) return null;
  const gap = /^[\s\u00a0]*/.exec(line.slice(match[0].length))?.[0] ?? "";
  const label: Label = { written: groups["written"] ?? "", readings: [first, ...rest] };
  return { label, textStart: match[0].length + gap.length };
}

type Groups = Readonly<Record<string, string | undefined>>;

function listReadings(groups: Groups): LabelReading[] {
  const { bracketed, composite, levels, closed, closedEnd = "" } = groups;
  if (levels) return [readLevels(levels.split("."))];
  if (composite) return readComposite(composite);
  if (bracketed) return readOne(bracketed, (numbering) => `(${numbering})`);
  return readOne(closed ?? "", (numbering) => `${numbering}${closedEnd}`);
}

function readLevels(parts: string[]): LabelReading {
  const style = `multilevel ${parts.length}`;
  return { numbering: "multilevel", style, value: Number(parts.at(-1)), parts, onlyAsSuccessor: false };
}

/** `7.2(a)` stands under 7.2, as its own `(a)` would. */
function readComposite(written: string): LabelReading[] {
  const names = written.split(/[.()]+/).filter((name) => name !== "");
  const before = names.slice(0, -1).map((name) => name.toLowerCase());
  return readOne(names.at(-1) ?? "", (numbering) => `(${numbering})`).map((reading) => ({
    ...reading,
    parts: [...before, ...reading.parts],
  }));
}

function readOne(name: string, styleOf: (numbering: string) => string): LabelReading[] {
  const parts = [name.toLowerCase()];
  if (/^\d/.test(name))
    return [
      {
        numbering: "decimal",
        style: styleOf("decimal"),
        value: Number.parseInt(name, 10),
        parts,
        onlyAsSuccessor: false,
      },
    ];
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return [];
  const reading = (numbering: Numbering, value: number | null, onlyAsSuccessor = false): LabelReading[] => {
    const cased = name === name.toLowerCase() ? numbering : numbering.toUpperCase();
    return value === null ? [] : [{ numbering, style: styleOf(cased), value, parts, onlyAsSuccessor }];
  };
  const roman = reading("roman", parseRoman(name));
  if (name.length === 1) {
    const letter = reading("letter", parseLetters(name));
    return /i/i.test(name) ? [...roman, ...letter] : [...letter, ...roman];
  }
  const afterZ = reading("letter", parseLetters(name), true);
  const doubled = reading("doubled", parseLetters(name[0] ?? "")).filter(
    () => afterZ.length > 0 && roman.length === 0,
  );
  return [...roman, ...doubled, ...afterZ];
}

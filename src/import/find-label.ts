import { decisionLabels, type Field, type Reach } from "./labels.ts";

/** A label found at the start of a line. */
export interface FoundLabel {
  field: Field;
  reach: Reach;
  /** The label as the source writes it, without its colon. */
  written: string;
  /** What follows it on its line. */
  rest: string;
  /** How many lines the label takes: long ones are wrapped. */
  lineCount: number;
}

const spellings = decisionLabels
  .flatMap(({ field, reach, bare, spellings }) =>
    spellings.map((spelling) => ({ field, reach, bare, spelling, pattern: patternOf(spelling) })),
  )
  // The longest first, so that "Decision" does not answer for "Decision maker".
  .sort((a, b) => b.spelling.length - a.spelling.length);

/** A label shorter than this always stands on one line. */
const shortestWrappedLabel = 50;

/** A pattern for a label at the start of a line, with what follows its colon, or its question mark. */
export function patternOf(spelling: string): RegExp {
  const words = spelling.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(
    `^\\s*((?:\\(?[a-z]\\)\\s*)?${words.join("\\s+")}\\s*\\??)\\s*(?:(:|(?<=\\?\\s*)(?=\\S))\\s*(.*))?$`,
    "is",
  );
}

/** The label that begins a line, or undefined. `next` is the line after, for a label that is wrapped. */
export function findLabel(line: string, next = ""): FoundLabel | undefined {
  for (const row of spellings) {
    const found =
      matchRow(row, line, 1) ??
      (row.spelling.length >= shortestWrappedLabel ? matchRow(row, `${line} ${next}`, 2) : undefined);
    if (found) return found;
  }
  return undefined;
}

function matchRow(row: (typeof spellings)[number], line: string, lineCount: number): FoundLabel | undefined {
  const [, written, colon, rest = ""] = row.pattern.exec(line) ?? [];
  if (written === undefined || (colon === undefined && !row.bare)) return undefined;
  return {
    field: row.field,
    reach: row.reach,
    written: written.replace(/\s+/g, " ").trim(),
    rest,
    lineCount,
  };
}

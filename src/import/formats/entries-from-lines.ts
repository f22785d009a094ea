import type { Entry } from "../entry.ts";
import { type FoundLabel, findLabel } from "../find-label.ts";
import { foldSpaces, joinWrapped } from "../fold-spaces.ts";
import { blocksFromLines, type LineReading } from "../text/blocks-from-lines.ts";

interface Open {
  label: FoundLabel | undefined;
  lines: string[];
}

/** Cuts the lines of a decision paper at its labels. Lines before the first are an entry with no label. */
export function entriesFromLines(lines: readonly string[], reading: LineReading): Entry[] {
  const open: Open[] = [{ label: undefined, lines: [] }];
  for (let index = 0; index < lines.length; index++) {
    const label = findLabel(lines[index] ?? "", lines[index + 1]);
    if (label) {
      // As long as it was with its label, so that its line end still says whether the line was full.
      open.push({
        label,
        lines: [label.rest === "" ? "" : `${" ".repeat(label.written.length + 2)}${label.rest}`],
      });
      index += label.lineCount - 1;
    } else open.at(-1)?.lines.push(lines[index] ?? "");
  }
  return open
    .filter(({ label, lines }) => label || lines.some((line) => line.trim() !== ""))
    .map((part) => toEntry(part, reading));
}

function toEntry({ label, lines }: Open, reading: LineReading): Entry {
  if (!label)
    return {
      field: "other",
      written: "",
      value: "",
      valueLines: [],
      blocks: blocksFromLines(lines, reading),
    };
  const valueEnd = endOfValue(label, lines);
  const valueLines = lines
    .slice(0, valueEnd)
    .map(foldSpaces)
    .filter((line) => line !== "");
  const value = valueLines.reduce(joinWrapped, "");
  return {
    field: label.field,
    written: label.written,
    value,
    valueLines,
    blocks: blocksFromLines(lines.slice(valueEnd), reading),
  };
}

/** How many of an entry's lines are its value: none of a section's, one of a fact's, or its first paragraph. */
function endOfValue({ reach }: FoundLabel, lines: readonly string[]): number {
  if (reach === "all") return 0;
  if (reach === "line") return 1;
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0) return lines.length;
  const length = lines.slice(start).findIndex((line) => line.trim() === "");
  return length < 0 ? lines.length : start + length;
}

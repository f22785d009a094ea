import type { LabelReading } from "./label.ts";
import { formatLetters, formatRoman } from "./numerals.ts";

/**
 * The labels a run skips between the last one met and this one, as they would be written: `["4"]`, `["(c)"]`, `["1.2"]`.
 * Judged within one run of one style. A run that begins at 3 skips nothing, for papers are published in pieces;
 * one that goes back has started again.
 * @param last the run's last value; undefined for its first label.
 */
export function listMissing(written: string, reading: LabelReading, last: number | undefined): string[] {
  if (last === undefined || reading.value <= last + 1) return [];
  const values = Array.from({ length: reading.value - last - 1 }, (_, i) => last + 1 + i);
  return values.map((value) => writeLike(written, reading, value));
}

/** More labels than this in a row are told by the first and the last. */
const mostListed = 10;

/**
 * "The source has no paragraph 4.", "The source has no limbs (b), (c) and (d).". The importer notes gaps in the same
 * words, so that readers are told once.
 */
export function formatGap(missing: readonly string[], kind: "paragraph" | "limb"): string {
  const [first = "", last] = [missing[0], missing.at(-1)];
  if (missing.length < 2) return `The source has no ${kind} ${first}.`;
  if (missing.length > mostListed) return `The source has no ${kind}s ${first} to ${last}.`;
  return `The source has no ${kind}s ${missing.slice(0, -1).join(", ")} and ${last}.`;
}

/** The label with another value, without the stop that ends it: `5.` gives `4`, but `(d)` gives `(c)`. */
function writeLike(written: string, { numbering, parts }: LabelReading, value: number): string {
  const name = parts.at(-1) ?? "";
  const at = written.toLowerCase().lastIndexOf(name);
  const isCapital = /[A-Z]/.test(written.slice(at, at + name.length)) && numbering !== "decimal";
  const other = formatValue(numbering, value);
  const label =
    written.slice(0, at) + (isCapital ? other.toUpperCase() : other) + written.slice(at + name.length);
  return label.includes("(")
    ? label
    : label.replace(numbering === "decimal" || numbering === "multilevel" ? /[.)]$/ : /\.$/, "");
}

function formatValue(numbering: LabelReading["numbering"], value: number): string {
  if (numbering === "roman") return formatRoman(value);
  if (numbering === "letter") return formatLetters(value);
  if (numbering === "doubled") return formatLetters(value).repeat(2);
  return String(value);
}

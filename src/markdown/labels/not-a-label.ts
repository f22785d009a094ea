import type { Label, LabelReading } from "./label.ts";

/** What a label would be among those before it: the next of a run, the first of one (or the first after a gap), or neither. */
export type Follows = "run" | "first" | "nothing";

const quantity =
  /^(?:%|°|(?:million|billion|trillion|bn|m|k|per\s?cent|percent\w*|km|kilomet\w+|met(?:re|er)s?|miles?|hectares?|ha|acres?|sq|square|cubic|tonnes?|kg|litres?|years?|months?|weeks?|days?|hours?|minutes?|times|degrees|am|pm|a\.m|p\.m|fte|mw|kw|gw)\b)/i;
/** In small letters only: "2.2. Of the 38 measures" begins a paragraph, "2.2 of the plan" goes on with one. */
const continuesReference =
  /^(?:(?:above|below|hereof)\b|(?:and|or|to|&)\s+\(|of\s+(?:the|this|that|[Ss]chedule|[Pp]art|[Ss]ection)\b)/;
const beginsLower = /^\p{Ll}/u;
const initialsAndName = /^(?:\p{Lu}\.\s*)*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u;

/**
 * Whether words at the start of a block only look like a label: a quantity ("1.5 million"), the rest of a reference
 * that the source wrapped ("(b) above"), or a person's initial ("A. Marlowe").
 * @param rest the words after it, on the same line.
 */
export function isNoLabel(label: Label, rest: string, follows: Follows): boolean {
  const [first] = label.readings;
  if (isBareLevels(label, first))
    return quantity.test(rest) || (beginsLower.test(rest) && follows === "nothing");
  if (continuesReference.test(rest)) return first.numbering !== "decimal";
  return isInitial(label) && follows !== "run" && initialsAndName.test(rest);
}

const wantsMore =
  /(?:(?<![\w-])(?:paragraphs?|paras?|sub-?paragraphs?|sections?|appendix|appendices|annexe?s?|schedules?|parts?|limbs?|items?|minutes?|options?|phases?|lots?|tables?|figures?|clauses?|regulations?|articles?|policy|rules?|stages?|numbers?|no|nos|pages?|chapters?|zones?|grades?|bands?|levels?|weeks?|days?|years?|in|of|to|see|under|by|with|at|from|per|than|the|a|an|is|was|are|about|approximately|around|over|nearly)|\b(?:paras?|nos?|regs?|arts?|sch|app|fig)\.|[£$€(–—-])$/i;
const endsAPhrase = /[.:;!?–—](?:["”’')\]]|\s*-)?$|[,;]\s*(?:and|or|and\/or)$/i;

/** Short, and begun with a capital or a year: a wrapped line is longer. */
const looksLikeHeading = /^[\p{Lu}\d].{0,50}$/u;

/**
 * Whether a label at the start of a wrapped line begins a paragraph of its own. CommonMark lets only `1.` do so;
 * a paper's `14.` may too, when it truly follows 13, but not when the line before leaves off waiting for a number.
 * @param above the line above.
 * @param rest the words after the label.
 * @param isSetIn whether it stands further in than the line above, as a nested list does.
 */
export function startsOwnLine(
  label: Label,
  above: string,
  rest: string,
  follows: Follows,
  isSetIn: boolean,
): boolean {
  if (follows === "nothing" || rest === "" || isNoLabel(label, rest, follows)) return false;
  const before = above.trimEnd();
  if (follows === "run" || isSetIn || looksLikeHeading.test(before)) return !wantsMore.test(before);
  return endsAPhrase.test(before);
}

function isBareLevels(label: Label, reading: LabelReading): boolean {
  return reading.numbering === "multilevel" && /\d$/.test(label.written);
}

function isInitial(label: Label): boolean {
  return /^[A-Z]\.$/.test(label.written);
}

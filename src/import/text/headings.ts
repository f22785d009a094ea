import { findSectionName } from "../../markdown/section-names.ts";
import { afterStart, findBullet, findLineLabel } from "./line-starts.ts";

/** Headings reports use that are no agreed section: known by their words wherever they stand on a line alone. */
const knownHeading =
  /^(?:introduction|summary|overview|background.*|conclusions?|context|options|risks?|appendi(?:x|ces)|next steps|.{0,40}\bimplications|background (?:documents|papers)|contact details|attached documents|circulation under the .*|officers? to contact|report authors?(?: and relevant directors?)?|relevant directors?|part [a-d1-4i]+)$/i;

/** A last word that wants another after it: the line begins a sentence. */
const leadsOn = /\b(?:to|the|of|and|or|that|was|were|is|are|for|following|by|with|from|be|will)$/i;

/** Words that show a line to be someone's name and post, or a way to reach them. */
const personOrContact =
  /@|\b(?:tel|telephone|email|e-mail|head of|director|officer|manager|counsel|councillor|cllr)\b|\d{3}/i;

/**
 * Whether a line is a heading, told from its shape as conservatively as may be: a wrong guess would change what a
 * reader takes the words to be. `alone`: a blank line, or nothing, stands on both sides.
 */
export function isHeading(line: string, place: { alone: boolean; before: string; next: string }): boolean {
  const words = afterStart(line).replace(/\s*:$/, "");
  if (words === "" || words.length > 80 || findBullet(line) || / {3,}/.test(words)) return false;
  if (isKnown(line, words)) return true;
  if (isNumberedHeading(line, words, place)) return true;
  return place.alone && findLineLabel(line) === undefined && isTitle(line.trim(), words);
}

/** Whether a heading is one of the main ones of a report: numbered, a part, in capitals, or a known name. */
export function isMainHeading(line: string): boolean {
  const words = afterStart(line).replace(/\s*:$/, "");
  return findLineLabel(line) !== undefined || isKnown(line, words);
}

function isKnown(line: string, words: string): boolean {
  if (/^\d+\.\d/.test(line.trim())) return false;
  return (findSectionName(words) !== null || knownHeading.test(words)) && /^\p{Lu}/u.test(words);
}

/** `3.    Financial Implications`: one whole number, a short title, and no sentence below it that it could begin. */
function isNumberedHeading(
  line: string,
  words: string,
  { before, next }: { before: string; next: string },
): boolean {
  const label = findLineLabel(line);
  if (label === undefined || !/^\d{1,2}\.?$/.test(label)) return false;
  const isShort = words.length <= 60 && /^\p{Lu}/u.test(words) && !/[.;,?]$/.test(words);
  // "1. One thing" beside "2. Another" is a list.
  const isInList = [before, next].some((beside) => /^\d{1,2}[.)]?$/.test(findLineLabel(beside) ?? ""));
  return (
    isShort &&
    !isInList &&
    !leadsOn.test(words) &&
    words.split(/\s+/).length <= 9 &&
    !personOrContact.test(words)
  );
}

function isTitle(line: string, words: string): boolean {
  // A line that ends with a colon leads into what follows; it does not name it.
  if (/[.;:,?!–-]$/.test(line) || !/^\p{Lu}/u.test(words) || personOrContact.test(line)) return false;
  if (leadsOn.test(words)) return false;
  const isCapitals = words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
  return words.length <= 60 && words.split(/\s+/).length <= 9 && (isCapitals || !/[:"“”/]/.test(line));
}

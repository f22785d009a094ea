import { findSectionName } from "../../markdown/section-names.ts";
import { afterStart, findBullet, findLineLabel, isNextLabel } from "./line-starts.ts";

/** Headings reports use that are no agreed section: known by their words wherever they stand on a line alone. */
const knownHeading =
  /^(?:introduction|summary|overview|background.*|conclusions?|context|options|risks?|appendi(?:x|ces)|next steps|.{0,40}\bimplications|background (?:documents|papers)|contact details|attached documents|circulation under the .*|officers? to contact|report authors?(?: and relevant directors?)?|relevant directors?|part [a-d1-4i]+)$/i;

const longestHeading = 60;

/** A last word that wants another after it: the line begins a sentence. */
export const leadsOn = /\b(?:to|the|of|and|or|that|was|were|is|are|for|following|by|with|from|be|will)$/i;

/** Words that show a line to be someone's name and post, or a way to reach them. */
const personOrContact =
  /@|\b(?:tel|telephone|email|e-mail|head of|director|officer|manager|counsel|councillor|cllr)\b|\d{3}/i;

/** An entry in a list of papers: `Appendix A - Terms of reference`. */
const namesAppendix = /^(?:appendix|annex|schedule)\s+\w+\s*[-–:]/i;

/** Where a line stands. `alone`: nothing above it, and nothing or a passage below. `following`: the next line with words. */
export interface LinePlace {
  alone: boolean;
  before: string;
  next: string;
  following: string;
}

/**
 * Whether a line is a heading, told from its shape as conservatively as may be: a wrong guess would change what a
 * reader takes the words to be.
 */
export function isHeading(line: string, place: LinePlace): boolean {
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
  const isKnownName = findSectionName(words) !== null || knownHeading.test(words);
  return isKnownName && words.length <= longestHeading && /^\p{Lu}/u.test(words);
}

/** `3.    Financial Implications`: one whole number, a short title, and no sentence below it that it could begin. */
function isNumberedHeading(line: string, words: string, place: LinePlace): boolean {
  const label = findLineLabel(line);
  if (label === undefined || !/^\d{1,2}\.?$/.test(label)) return false;
  if (!/^\p{Lu}/u.test(words) || /[.;:,?]\s*$/.test(line) || !isAboveItsOwn(label, place)) return false;
  // Whatever its words, what stands above 3.1 with nothing between is the heading of part 3.
  if (findLineLabel(place.following)?.startsWith(`${label.replace(".", "")}.1`)) return true;
  return (
    words.length <= longestHeading &&
    !isListed(label, place) &&
    !leadsOn.test(words) &&
    words.split(/\s+/).length <= 9 &&
    !personOrContact.test(words)
  );
}

/** "1. One thing" beside "2. Another", or above it with nothing between, is a list. */
function isListed(label: string, { before, next, following }: LinePlace): boolean {
  const isBeside = [before, next].some((beside) => /^\d{1,2}[.)]?$/.test(findLineLabel(beside) ?? ""));
  return isBeside || isNextLabel(findLineLabel(following) ?? "", label);
}

/** Below a heading is a gap, a passage, or the first paragraph of its number; anything else goes on with its words. */
function isAboveItsOwn(label: string, { alone, next }: LinePlace): boolean {
  return alone || next.trim() === "" || next.trim().startsWith(`${label.replace(".", "")}.`);
}

function isTitle(line: string, words: string): boolean {
  // A line that ends with a colon leads into what follows; it does not name it.
  if (/[.;:,?!–-]$/.test(line) || !/^\p{Lu}/u.test(words) || personOrContact.test(line)) return false;
  if (leadsOn.test(words) || namesAppendix.test(words)) return false;
  const isCapitals = words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
  return (
    words.length <= longestHeading && words.split(/\s+/).length <= 9 && (isCapitals || !/[:"“”/]/.test(line))
  );
}

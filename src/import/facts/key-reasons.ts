import type { KeyReason } from "../../schema/vocabulary.ts";

/** Words that say plainly which limb of the definition is meant. Others keep their words and claim neither limb. */
const reasonsByWords: readonly (readonly [RegExp, KeyReason])[] = [
  [
    /\baffects? (?:more than (?:one|1)|more than (?:two|2)|(?:two|2) or more) (?:wards|ward|electoral divisions|divisions)\b/i,
    "two-or-more-wards",
  ],
  [
    /\bsignificant (?:effect|impact)s? on (?:two|2) or more (?:wards|electoral divisions|divisions)\b/i,
    "two-or-more-wards",
  ],
  [
    /\bexpenditure (?:or savings? )?(?:of |over |in excess of |above |greater than )?>? ?£/i,
    "expenditure-or-savings",
  ],
  [/\bsignificant expenditure or savings?\b/i, "expenditure-or-savings"],
];

/** The statutory reasons a source's own words name. Source: SI 2012/2089 reg 8(1). */
export function listKeyReasons(written: string): KeyReason[] {
  return [
    ...new Set(reasonsByWords.flatMap(([words, reason]) => (words.test(written) ? [reason] : []))),
  ].sort();
}

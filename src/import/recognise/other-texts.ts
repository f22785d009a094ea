import type { Refusal } from "../imported-record.ts";

interface OtherText {
  kind: string;
  /** How many of the first lines with words in them it may stand in. */
  within: number;
  pattern: RegExp;
  reason: string;
}

const motion =
  "This is a motion or amendment put to a meeting: it does not say what was decided. Import the decision that the meeting took.";

/** Papers that carry the labels of decisions and reports and are neither, by the words they begin with. First match wins. */
const otherTexts: readonly OtherText[] = [
  {
    kind: "call-in",
    within: 4,
    pattern: /^call[- ]in request\b|^notice of call[- ]in\b/i,
    reason:
      "This is a request to call a decision in, not a decision: import the decision, then record the call-in in its front matter.",
  },
  {
    kind: "motion",
    within: 4,
    pattern:
      /^budget amendment\b|^amendment\b.*\bnumber\b|^(?:notice of )?motion\b|\bmotion for time[- ]limited debate\b/i,
    reason: motion,
  },
  {
    kind: "supplement",
    within: 20,
    pattern: /\bdocument that was unavailable when the agenda was\b|\bI am now able to enclose\b/i,
    reason: "",
  },
  {
    kind: "minutes",
    within: 12,
    pattern: /^(?:draft )?minutes\b(?! of (?:the )?(?:previous|last))/i,
    reason:
      "These are the minutes of a whole meeting, with many decisions: import the page or record of each one.",
  },
  {
    kind: "agenda",
    within: 14,
    pattern: /^agenda$|^summons to\b/i,
    reason:
      "This is the agenda of a meeting: it does not say what was decided. Import the record of each decision.",
  },
  {
    kind: "forward-plan",
    within: 6,
    pattern:
      /^(?:cabinet |council )?forward plan\b|\bgives notice of anticipated (?:key )?decisions\b|^notice of (?:forthcoming|key) (?:key )?decisions?\b/i,
    reason:
      "This is a forward plan: it gives notice of decisions and records none. Write a notice.md for each, with npm run new.",
  },
  {
    kind: "search-results",
    within: 6,
    pattern: /^search results\b|^no results\b|^your search\b/i,
    reason: "This is a page of search results: open a decision from it and import that.",
  },
  {
    kind: "decisions-list",
    within: 4,
    pattern: /^(?:decisions published|browse decisions|officer decisions|decisions list)\b/i,
    reason: "This is a list of decisions: import each one's own page.",
  },
];

/** Why a text that looks like a paper of the register is not one, or undefined. */
export function findOtherText(lines: readonly string[]): Refusal | undefined {
  const filled = lines.map((line) => line.replaceAll("\f", "").trim()).filter((line) => line !== "");
  for (const { kind, within, pattern, reason } of otherTexts) {
    if (filled.slice(0, within).some((line) => pattern.test(line)))
      return { kind, reason: reason === "" ? supplementReason(filled) : reason };
  }
  return undefined;
}

function supplementReason(filled: readonly string[]): string {
  const number = filled
    .slice(0, 30)
    .map((line) => /\b\d{2}\/\d{5}\b/.exec(line)?.[0])
    .find((found) => found !== undefined);
  return `This is a supplement letter wrapped round ${number ? `record ${number}` : "another paper"}: import the ${number ? "record" : "paper"} itself.`;
}

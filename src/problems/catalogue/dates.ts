import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with dates that are real and do not fit together. */
export const datesProblems = defineProblems({
  "effective-before-decided": {
    severity: "error",
    title: "An effect before the decision",
    meaning: "The day recorded as the one it takes effect is before the day it was decided.",
    example: "decidedOn: 2026-03-20\neffectiveFrom: 2025-03-27",
    fix: "Correct whichever of the two dates is wrong.",
  },
  "effective-before-published": {
    severity: "error",
    title: "An effect before publication",
    meaning:
      "A decision that can be called in cannot take effect before it is published, when the time for call-in begins (LGA 2000 s 9F; the council's constitution).",
    example: "publishedOn: 2026-03-20\neffectiveFrom: 2026-03-19",
    fix: "Correct whichever of the two dates is wrong.",
  },
  "effective-differs-from-rule": {
    severity: "review",
    title: "An effective date the rule does not give",
    meaning:
      "The recorded day is not the one the council's call-in rule gives. The problem prints the days that were counted.",
    example: "publishedOn: 2020-03-20\neffectiveFrom: 2020-03-26  # the rule gives 28 March",
    fix: "Correct the date, or say under checked why it is right.",
  },
  "decided-in-future": {
    severity: "error",
    title: "A decision of a day to come",
    meaning:
      "The day of decision has not come yet. A matter that is still to be decided has no decision record.",
    example: "decidedOn: 2062-03-20",
    fix: "Correct the date, or take decision.md away until it is decided.",
  },
  "published-before-decided": {
    severity: "review",
    title: "Published before it was decided",
    meaning: "The record was published before the day of decision. One of the two is usually a slip.",
    example: "decidedOn: 2026-03-20\npublishedOn: 2026-03-02",
    fix: "Correct whichever date is wrong, or say under checked why both are right.",
  },
  "published-long-after": {
    severity: "review",
    title: "Published long after it was decided",
    meaning:
      "More than 90 days lie between decision and publication. The law asks for publication as soon as reasonably practicable (SI 2012/2089 reg 14).",
    example: "decidedOn: 2025-03-20\npublishedOn: 2026-03-20",
    fix: "Correct whichever date is wrong, or say under checked what the delay was.",
  },
  "updated-before-published": {
    severity: "error",
    title: "A change before publication",
    meaning: "Changes are told from publication onwards. The first publication date never moves.",
    example: "publishedOn: 2026-03-20\nupdated:\n  - on: 2026-03-01",
    fix: "Correct the date of the change.",
  },
  "updated-out-of-order": {
    severity: "error",
    title: "Changes out of order",
    meaning: "Changes stand oldest first, so that the last one is the latest.",
    example: "updated:\n  - on: 2026-04-02\n  - on: 2026-03-25",
    fix: "Put the changes in order.",
  },
  "called-in-out-of-time": {
    severity: "review",
    title: "Called in out of time",
    meaning:
      "The day it was called in is outside the time that the council's rule gives (LGA 2000 s 9F; the council's constitution).",
    example: "publishedOn: 2026-03-20\ncallIn: { eligible: true, calledIn: { on: 2026-04-20 } }",
    fix: "Correct the date, or say under checked how the call-in came to be accepted.",
  },
  "heard-before-called-in": {
    severity: "error",
    title: "Heard before it was called in",
    meaning: "Scrutiny considers a call-in after it is made.",
    example: "on: 2026-03-24\nheardOn: 2026-03-02",
    fix: "Correct whichever of the two dates is wrong.",
  },
  "notice-after-decision": {
    severity: "error",
    title: "Notice after the decision",
    meaning: "Notice comes before what it gives notice of (SI 2012/2089 regs 5, 9 and 10).",
    example: "notice.md with publishedOn: 2026-04-01, for a decision of 2026-03-20",
    fix: "Correct whichever of the two dates is wrong.",
  },
  "due-period-reversed": {
    severity: "error",
    title: "A period that ends before it begins",
    meaning: "The last day of the period in which the decision is due is before the first.",
    example: "decisionDue: { from: 2026-04-30, to: 2026-03-20 }",
    fix: "Correct whichever of the two days is wrong.",
  },
});

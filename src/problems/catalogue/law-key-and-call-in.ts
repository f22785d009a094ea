import { defineProblems } from "../catalogue-entry.ts";

/** What the law asks of key decisions, notices and call-in. */
export const keyAndCallInProblems = defineProblems({
  "key-reason-missing": {
    severity: "error",
    title: "A key decision that does not say why",
    meaning:
      "A key decision says whether it is key for its money, for its effect on several wards, or both (SI 2012/2089 reg 8(1)).",
    example: "isKey: true, with no keyReasons",
    fix: "Add keyReasons.",
  },
  "key-reason-without-key": {
    severity: "error",
    title: "A reason for a decision that is not key",
    meaning: "Reasons why it is key are given for a decision that is not.",
    example: "isKey: false\nkeyReasons: [two-or-more-wards]",
    fix: "Set isKey: true, or delete keyReasons.",
  },
  "key-outside-executive": {
    severity: "error",
    title: "A key decision outside the executive",
    meaning: "Only an executive decision can be key (SI 2012/2089 reg 8).",
    example: "regime: council-or-committee\nisKey: true",
    fix: "Correct regime, or set isKey: false.",
  },
  "key-by-one-ward": {
    severity: "review",
    title: "Key for several wards, and names one",
    meaning:
      "The decision is key for its effect on two or more wards, and names fewer (SI 2012/2089 reg 8(1)(b)).",
    example: "keyReasons: [two-or-more-wards]\nwards: [staithe]",
    fix: "Name every ward it affects, or correct keyReasons.",
  },
  "key-threshold-crossed": {
    severity: "review",
    title: "An amount that would make it key",
    meaning:
      "An amount reaches the council's threshold for a key decision, and the record says it is not key (SI 2012/2089 reg 8(1)(a)).",
    example: "isKey: false, with a contract of £2,000,000",
    fix: "Set isKey: true, or say under checked why the amount is not significant.",
  },
  "notice-missing": {
    severity: "error",
    title: "A key decision without notice",
    meaning:
      "28 clear days' notice is given of a key decision, and the folder holds none (SI 2012/2089 reg 9).",
    example: "isKey: true, with no notice.md and no urgency",
    fix: "Add the notice or, if it was shorter, record the urgency.",
  },
  "notice-too-late": {
    severity: "error",
    title: "Notice too late",
    meaning:
      "28 clear days lie between notice and a key decision: neither the day of notice nor the day of decision counts (SI 2012/2089 reg 9(2)).",
    example: "Notice on 2026-03-01, decision on 2026-03-20",
    fix: "Correct whichever date is wrong, or record the urgency.",
  },
  "notice-contents-missing": {
    severity: "error",
    title: "Notice that leaves something out",
    meaning:
      "Notice of a key decision names who will decide, when, the documents, and where to ask for them (SI 2012/2089 reg 9(1)).",
    example: "notice.md with kind: key-decision and no copiesFrom",
    fix: "Add the field.",
  },
  "general-exception-too-short": {
    severity: "error",
    title: "General exception with too little notice",
    meaning:
      "Under the general exception five clear days lie between the notice and the decision (SI 2012/2089 reg 10).",
    example: "noticeOn: 2026-03-17, decidedOn: 2026-03-20",
    fix: "Correct the date, or record special urgency and who agreed to it.",
  },
  "urgency-notice-missing": {
    severity: "review",
    title: "Urgency without its notice",
    meaning: "A notice giving the reasons for urgency is published (SI 2012/2089 regs 10(3), 11(3)).",
    example: "urgency with kind: special-urgency, and no such notice",
    fix: "Add the notice, or say under checked where it was published.",
  },
  "private-reason-missing": {
    severity: "error",
    title: "A private meeting without a reason",
    meaning: "Notice of a private meeting gives the reason (SI 2012/2089 reg 5(3)).",
    example: "kind: private-meeting, with no privateReason",
    fix: "Add privateReason.",
  },
  "private-notice-too-late": {
    severity: "review",
    title: "Notice of a private meeting too late",
    meaning:
      "Notice of a private meeting is given 28 clear days before, and again five clear days before (SI 2012/2089 reg 5).",
    example: "Notice on 2026-03-10 of a meeting on 2026-03-20",
    fix: "Correct whichever date is wrong, or say under checked who agreed to shorter notice.",
  },
  "call-in-reason-missing": {
    severity: "error",
    title: "No reason why it cannot be called in",
    meaning: "A decision that cannot be called in says why (LGA 2000 s 9F; the council's constitution).",
    example: "callIn: { eligible: false }",
    fix: "Add reason: under callIn.",
  },
  "call-in-outside-executive": {
    severity: "error",
    title: "Call-in outside the executive",
    meaning: "Only an executive decision can be called in (LGA 2000 s 9F).",
    example: "regime: council-or-committee\ncallIn: { eligible: true }",
    fix: "Correct regime, or set eligible: false with reason: not-executive.",
  },
  "call-in-status-differs": {
    severity: "error",
    title: "A status that does not fit the call-in",
    meaning: "The status and the record of the call-in must say the same.",
    example: "status: upheld, with no calledIn",
    fix: "Correct status, or fill in callIn.calledIn.",
  },
});

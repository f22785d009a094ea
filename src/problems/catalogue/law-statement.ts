import { defineProblems } from "../catalogue-entry.ts";

/** What the law asks a record to say, and a record written here does not. */
export const statementProblems = defineProblems({
  "field-required-by-law": {
    severity: "error",
    title: "A field the law asks for",
    meaning:
      "A record written here must have this field under the law the decision was taken under. The problem names the regulation.",
    example: "regime: exec-member, with no decidedOn",
    fix: "Add the field.",
  },
  "decision-text-missing": {
    severity: "error",
    title: "No text of the decision",
    meaning:
      "The record must say what was decided (SI 2012/2089 regs 12(2)(a), 13; SI 2014/2095 reg 7(3)(a); LGA 1972 s 100C).",
    example: "decision.md with no ## Decision",
    fix: "Write the section ## Decision, word for word as it was decided.",
  },
  "reasons-missing": {
    severity: "error",
    title: "No reasons",
    meaning:
      "The record must say why it was decided (SI 2012/2089 regs 12(2)(b), 13; SI 2014/2095 reg 7(3)(b)).",
    example: "decision.md with no ## Reasons",
    fix: "Write the section ## Reasons.",
  },
  "reasons-only-refer": {
    severity: "review",
    title: "Reasons that only point elsewhere",
    meaning:
      "The reasons say no more than that they are in the report. A reader needs the reasons, or the paragraphs that hold them.",
    example: "## Reasons\n\nAs set out in the report.",
    fix: "Give the reasons, or name the paragraphs of the report.",
  },
  "alternatives-missing": {
    severity: "error",
    title: "No alternatives",
    meaning:
      "The record must say what other options were considered and why they were rejected, or that there were none (SI 2012/2089 regs 12(2)(c), 13; SI 2014/2095 reg 7(3)(c)).",
    example: "decision.md with no ## Alternative options considered",
    fix: "Write the section or, if there were none, add alternatives: none-considered.",
  },
  "interests-missing": {
    severity: "error",
    title: "Nothing about interests",
    meaning:
      "The record must say what conflicts of interest were declared, or that there were none (SI 2012/2089 regs 12(2)(d), 13; SI 2014/2095 reg 7(3)(d)).",
    example: "decision.md with no interests:",
    fix: "Add interests: none-declared, or each interest.",
  },
  "dispensation-missing": {
    severity: "error",
    title: "An interest with no note of dispensation",
    meaning:
      "Where an interest was declared, the record notes the dispensation that the head of paid service granted, or that there was none (SI 2012/2089 regs 12(2)(e), 13).",
    example: "interests:\n  - member: Councillor Ada Thornbury\n    nature: Trustee of the lifeboat station.",
    fix: "Add dispensation: with what was granted, or none.",
  },
  "consultation-missing": {
    severity: "error",
    title: "Nothing about consultation",
    meaning: "In Wales the record also says what consultation was undertaken (WSI 2001/2290).",
    example: "regime: wales-2001, with no ## Consultation",
    fix: "Write the section ## Consultation, or list consultees.",
  },
  "regime-not-this-nation": {
    severity: "error",
    title: "The law of another nation",
    meaning: "The regime chosen is not law in the council's nation.",
    example: "nation: wales in council.yml, and regime: exec-member",
    fix: "Choose the regime the decision was taken under.",
  },
  "maker-not-this-regime": {
    severity: "error",
    title: "A decision maker who cannot decide so",
    meaning:
      "Each regime is for certain kinds of decision maker. A cabinet does not decide as one member, nor an officer as a committee (SI 2012/2089 regs 12, 13).",
    example: "regime: exec-member\ndecisionMaker: cabinet",
    fix: "Correct regime or decisionMaker.",
  },
  "officer-trigger-missing": {
    severity: "error",
    title: "No reason for recording an officer's decision",
    meaning:
      "An officer's decision under delegation says what made it one that must be recorded (SI 2014/2095 reg 7(2)).",
    example: "regime: officer-2014, with no officerTrigger",
    fix: "Add officerTrigger.",
  },
  "officer-trigger-outside": {
    severity: "error",
    title: "An officer's trigger on another kind of decision",
    meaning: "Only a decision under SI 2014/2095 has such a trigger.",
    example: "regime: exec-member\nofficerTrigger: contract-or-spending",
    fix: "Delete officerTrigger, or correct regime.",
  },
  "report-missing": {
    severity: "review",
    title: "No report",
    meaning: "An executive decision is published with the report it was taken on (SI 2012/2089 reg 14).",
    example: "A folder with decision.md and no report.md",
    fix: "Add the report, or say under checked that there was none.",
  },
  "background-papers-missing": {
    severity: "error",
    title: "Nothing about background papers",
    meaning:
      "A report lists its background papers, or says that there are none (LGA 1972 s 100D; SI 2012/2089 reg 15).",
    example: "report.md with no backgroundPapers:",
    fix: "Add backgroundPapers: with each paper, or none.",
  },
  "money-not-in-text": {
    severity: "error",
    title: "An amount that is not in the text",
    meaning:
      "An amount in the front matter must stand in the text exactly as written. What is counted is what was decided.",
    example: 'amount: "£500,000", where the text says £500k',
    fix: "Write the amount exactly as the text has it.",
  },
  "not-recorded-when-authored": {
    severity: "error",
    title: "Not recorded, in a record written here",
    meaning:
      '"Not recorded" is for records transcribed from elsewhere, whose publisher left the fact out. Whoever writes a record here can find it out.',
    example: "wards: not-recorded, with no origin",
    fix: "Give the fact or, if the record was transcribed, say from where under origin.",
  },
  "proposed-with-date": {
    severity: "error",
    title: "Proposed, and decided on a day",
    meaning: "A decision that is only proposed has no day on which it was taken.",
    example: "status: proposed\ndecidedOn: 2026-03-20",
    fix: "Delete decidedOn, or give the status it has now.",
  },
});

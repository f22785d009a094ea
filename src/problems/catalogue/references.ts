import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong where one record names another: wards, decision makers, matters, limbs and answers. */
export const referencesProblems = defineProblems({
  "unknown-ward": {
    severity: "error",
    title: "A ward that is not there",
    meaning:
      "The record names a ward, or division, that is not in wards.yml. Its page would not list the decision.",
    example: "wards: [harbourside-east]",
    fix: "Correct the id, or add the ward to wards.yml.",
  },
  "ward-not-then": {
    severity: "error",
    title: "A ward that did not exist on the day",
    meaning:
      "Wards are redrawn and names are used again. The ward named did not exist on the day of the decision.",
    example: "decidedOn: 2021-03-01\nwards: [harbour-east]  # from 2023",
    fix: "Name the ward that lay there on the day, or correct the dates in wards.yml.",
  },
  "unknown-decision-maker": {
    severity: "error",
    title: "A decision maker that is not there",
    meaning: "The record names a post or body that is not in decision-makers.yml.",
    example: "decisionMaker: cabinet-member-transprot",
    fix: "Correct the id, or add the post or body to decision-makers.yml.",
  },
  "post-not-then": {
    severity: "error",
    title: "A post or body that did not exist on the day",
    meaning: "The post or body named did not exist on the day of the decision.",
    example: "decidedOn: 2023-03-01\ndecisionMaker: cabinet-member-digital  # from 2024",
    fix: "Name the post or body that acted on the day, or correct the dates in decision-makers.yml.",
  },
  "holder-not-then": {
    severity: "review",
    title: "Nobody recorded in the post",
    meaning:
      "The decision was taken by the holder of a post, and nobody is recorded as holding it that day. SI 2012/2089 reg 9(1)(c) asks for name and title.",
    example: "decidedOn: 2021-03-01, where the first holder is from: 2022-05-18",
    fix: "Add the holder to decision-makers.yml.",
  },
  "dangling-reference": {
    severity: "error",
    title: "A matter that is not there",
    meaning: "The record names a matter whose reference is not in this register, so the link would be dead.",
    example: "supersedes: [2024/0071]  # the matter is 2024/0017",
    fix: "Correct the reference, or add the matter first.",
  },
  "dangling-limb": {
    severity: "error",
    title: "A limb that is not there",
    meaning:
      "The record names a limb of another decision, and that decision has no such limb, or has not been taken.",
    example: "exercises: [2025/0101#d]  # it has (a) to (c)",
    fix: "Use the label the limb has in the decision's text.",
  },
  "refers-to-itself": {
    severity: "error",
    title: "A decision that names itself",
    meaning: "A decision cannot supersede, exercise or be related to itself.",
    example: "reference: 2026/0143\nsupersedes: [2026/0143]",
    fix: "Name the other matter, or delete the entry.",
  },
  "supersedes-later": {
    severity: "error",
    title: "A decision that supersedes a later one",
    meaning: "A decision replaces only what was decided before it.",
    example: "decidedOn: 2024-05-01\nsupersedes: [2025/0101]",
    fix: "Name it the other way round, in the later decision.",
  },
  "names-unpublished": {
    severity: "error",
    title: "Something public that names something withheld",
    meaning:
      "A record names, or links to, one that is a draft or is published on a later day. The link would be dead, and the words would give it away.",
    example: "relatedTo: [2026/0150]  # a draft",
    fix: "Publish the other first, or leave the entry out until then.",
  },
  "exempt-file-present": {
    severity: "error",
    title: "A withheld file in the folder",
    meaning:
      "A file lies beside the page that says the appendix is exempt or confidential. What is withheld must not be in the repository at all (LGA 1972 Sch 12A; SI 2012/2089 reg 20(3)).",
    example: "appendix-2.md with access: exempt, and appendix-2.pdf",
    fix: "Delete the file now. If it was ever committed, tell the Monitoring Officer: it stays in the history.",
  },
  "attachment-named-twice": {
    severity: "error",
    title: "A file that two pages name",
    meaning:
      "Two appendix pages name one file, so nobody can tell which of them it belongs to, or when it may be published.",
    example: "file: appendix-1.pdf, in appendix-1.md and in appendix-2.md",
    fix: "Correct the name in one of them, or make the two pages one.",
  },
  "attachment-is-record": {
    severity: "error",
    title: "A page of text named as a file",
    meaning:
      "An appendix page names a Markdown file, which is shown as a page of its own and never as a file to download.",
    example: "file: report.md",
    fix: "Name a file such as appendix-1.pdf, or take file: away where the text below is the appendix.",
  },
  "delegation-limb-missing": {
    severity: "error",
    title: "A delegation without its limb",
    meaning:
      "The record says that a limb hands power on, and the decision's text has no limb with that label.",
    example: "delegations:\n  - limb: d  # the text has (a) to (c)",
    fix: "Use the label the limb has in the text.",
  },
  "exercises-nothing": {
    severity: "error",
    title: "Power taken from a limb that gives none",
    meaning:
      "The decision says it was taken under a limb of an earlier one, and that limb is not recorded as handing power on (LGA 2000 s 9E).",
    example: "exercises: [2025/0101#b]  # only (c) delegates",
    fix: "Name the limb that delegates, or add the entry to the earlier decision's delegations.",
  },
  "exercised-before-delegated": {
    severity: "error",
    title: "Power used before it was given",
    meaning: "The decision was taken before the one that gave the power.",
    example: "decidedOn: 2025-01-10\nexercises: [2025/0101#c]  # decided 2025-02-01",
    fix: "Correct the reference, or whichever date is wrong.",
  },
  "delegation-expired": {
    severity: "error",
    title: "Power used after it ended",
    meaning: "The limb says until when the power could be used, and the decision was taken later.",
    example: "expiresOn: 2025-12-31, used by a decision of 2026-02-01",
    fix: "Correct the date, or name the decision that gave the power anew.",
  },
  "delegate-differs": {
    severity: "review",
    title: "Power used by somebody else",
    meaning:
      "The decision was taken by a post other than the one the limb hands power to. Posts are renamed and merged, so this may be right.",
    example: "to: director-adults, used by a decision of director-place",
    fix: "Correct the decision maker, or say under checked how the power came to them.",
  },
  "checked-unknown": {
    severity: "error",
    title: "An answer to a problem that does not exist",
    meaning:
      "An entry of checked names an id that is not one of the register's problems for review. An error cannot be answered, only mended.",
    example: "checked:\n  - id: effective-differs",
    fix: "Copy the id from the end of the problem as npm run check prints it.",
  },
  "checked-unused": {
    severity: "error",
    title: "An answer left behind",
    meaning:
      "An entry of checked answers a problem that the record does not have. Left in place it would hide the next one.",
    example: "checked:\n  - id: report-missing  # the report is there now",
    fix: "Delete the entry.",
  },
});

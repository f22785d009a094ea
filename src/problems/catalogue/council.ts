import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with the council's own files: its wards, decision makers, call-in rules and bank holidays. */
export const councilProblems = defineProblems({
  "id-taken": {
    severity: "error",
    title: "Two entries with one id",
    meaning:
      "Two wards, or two decision makers, have the same id, so nobody can tell which of them a record means.",
    example: "- id: harbour\n  name: Harbour\n- id: harbour\n  name: Harbour West",
    fix: "Give one of them an id of its own, and correct the records that mean it.",
  },
  "page-address-taken": {
    severity: "error",
    title: "A page with an address of the register's own",
    meaning:
      "The page's file has the name of a part of the register, such as decisions or wards. They would have one address, and one of the two would be lost.",
    example: "content/pages/decisions.md",
    fix: "Give the page's file another name, such as how-we-decide.md.",
  },
  "ward-code-taken": {
    severity: "error",
    title: "Two wards with one code",
    meaning:
      "Each ward has a code of its own from the Office for National Statistics. A ward with new boundaries has a new one.",
    example: "code: E05999901, given for two wards",
    fix: "Look up the right code in the ONS Code History Database.",
  },
  "period-reversed": {
    severity: "error",
    title: "An end before the beginning",
    meaning: "The last day something existed, or somebody held a post, is before the first.",
    example: "validFrom: 2023-05-04\nvalidTo: 2019-05-02",
    fix: "Correct whichever of the two days is wrong.",
  },
  "holders-overlap": {
    severity: "error",
    title: "Two people in one post",
    meaning:
      "A post is held by one person at a time, and two are recorded on the same day. Regulation 9(1)(c) of SI 2012/2089 asks for the one who decided.",
    example:
      "- { name: Councillor Ada Thornbury, from: 2022-05-18 }\n- { name: Councillor Piers Oldacre, from: 2023-05-18 }",
    fix: "Give the earlier holder a last day. Where two people share a post, write both names in one entry.",
  },
  "bank-holidays-format": {
    severity: "error",
    title: "A table of bank holidays that does not fit",
    meaning:
      "The file of bank holidays must hold, for each division, each year with all of its bank holidays, as GOV.UK publishes them.",
    example: '"2026-02-30": "Good Friday"',
    fix: "Copy the year again from https://www.gov.uk/bank-holidays.json.",
  },
  "bank-holidays-year-missing": {
    severity: "error",
    title: "A year whose bank holidays are not known",
    meaning:
      "Working days cannot be counted in a year whose bank holidays are not given. A year left out is not a year without any.",
    example: "A decision published on 30 December 2027, where the table ends at 2027",
    fix: "Add the year to bank-holidays.json, and keep the years that are there.",
  },
  "call-in-rule-missing": {
    severity: "error",
    title: "No call-in rule for that day",
    meaning:
      "A decision that can be called in was published before the first call-in rule in council.yml, so its closing day cannot be reckoned (LGA 2000 s 9F; the council's constitution).",
    example: "publishedOn: 2018-06-01, where the first rule is from: 2019-05-22",
    fix: "Add the rule that was in force, from the constitution of the time.",
  },
  "call-in-rules-order": {
    severity: "error",
    title: "Call-in rules out of order",
    meaning:
      "The rules must stand oldest first, each from a different day, so that one of them is in force on any day.",
    example: "- from: 2024-05-23\n- from: 2019-05-22",
    fix: "Put the rules in order of the day they came in.",
  },
  "closure-repeats": {
    severity: "error",
    title: "A closure given twice",
    meaning:
      "One day is listed twice among the council's closures, so one of the two was probably meant to be another day.",
    example: "- date: 2025-12-29\n- date: 2025-12-29",
    fix: "Delete one of the two, or correct its date.",
  },
});

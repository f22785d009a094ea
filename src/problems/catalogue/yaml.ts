import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with the way fields are written, before what they say is judged. */
export const yamlProblems = defineProblems({
  "front-matter-missing": {
    severity: "error",
    title: "No fields at the top of the file",
    meaning: "A Markdown file here must begin with its fields, between two lines of three hyphens.",
    example: "## Decision\n\nTo award the contract.",
    fix: "Make --- the first line of the file, then the fields, then --- again, then the text.",
  },
  "front-matter-not-closed": {
    severity: "error",
    title: "The fields at the top never end",
    meaning: "The file opens its fields with --- and has no second --- to end them.",
    example: "---\ntitle: Harbour crossing\n\n## Decision",
    fix: "Put a line of three hyphens, ---, after the last field.",
  },
  "yaml-syntax": {
    severity: "error",
    title: "A line that cannot be read as a field",
    meaning:
      "Each field must be its name, a colon, a space and a value. This line is not, or its value needs quotes.",
    example: "title: Harbour crossing: award of contract",
    fix: 'Put the whole value in straight double quotes: title: "Harbour crossing: award of contract".',
  },
  "json-syntax": {
    severity: "error",
    title: "A JSON file that cannot be read",
    meaning:
      "A file that ends in .json has stricter rules than the others: a comma between two entries and none after the last, and straight double quotes round every name and text.",
    example: '{ "2026-12-25": "Christmas Day", }',
    fix: "Put right the comma, quote or bracket at the place given.",
  },
  "yaml-tab": {
    severity: "error",
    title: "A line set in with a tab",
    meaning: "Lines under a field must be set in with spaces. A tab can mean any number of them.",
    example: "callIn:\n\teligible: true",
    fix: "Delete the tab and press the space bar twice.",
  },
  "yaml-duplicate-key": {
    severity: "error",
    title: "The same field twice",
    meaning: "A field is written twice in one place, so which value is meant cannot be known.",
    example: "title: Harbour crossing\ntitle: Harbour bridge",
    fix: "Delete the one that is wrong.",
  },
  "yaml-alias": {
    severity: "error",
    title: "A value that begins with & or *, or a field called <<",
    meaning:
      "The marks &, * and << make one value stand for another. Each record here must say all it means in its own words.",
    example: "title: *urgent* Harbour crossing",
    fix: "Put the value in straight double quotes, or write the value out in full.",
  },
  "yaml-tag": {
    severity: "error",
    title: "A value that begins with an exclamation mark",
    meaning: "A value that begins with ! is read as an instruction and the mark is lost.",
    example: "title: !Warning signs on the quay",
    fix: 'Put the value in straight double quotes: title: "!Warning signs on the quay".',
  },
  "yaml-comment-cut-value": {
    severity: "error",
    title: "A # that cuts a value short",
    meaning:
      "A # after a space begins a note to yourself, and everything after it on the line is left out of the record. Notes may stand on lines of their own, but not after a value that has no quotes, nor set in beneath it.",
    example: "title: Lot #2 award",
    fix: 'Put the whole value in straight double quotes, title: "Lot #2 award"; or move the note to a line of its own above the field.',
  },
  "yaml-number-changed": {
    severity: "error",
    title: "A number that would be published differently",
    meaning: "A value made of digits is read as a number, and this one would not come out as it was written.",
    example: "reference: 0142",
    fix: 'Put the value in straight double quotes: "0142".',
  },
  "yaml-nbsp": {
    severity: "error",
    title: "A no-break space where a space must be",
    meaning:
      "A no-break space, often pasted from Word, looks like a space but does not end a field's name or set a line in.",
    example: "title:\\u00A0Harbour crossing",
    fix: "Delete the space and press the space bar.",
  },
  "yaml-smart-quote": {
    severity: "error",
    title: "Curly quotes round a value",
    meaning: "Curly quotes do not enclose a value: they would be published as part of it.",
    example: "title: “Harbour crossing: award of contract”",
    fix: 'Use straight double quotes: title: "Harbour crossing: award of contract".',
  },
  "yaml-several-documents": {
    severity: "error",
    title: "Two sets of fields in one file",
    meaning:
      "A line of three hyphens or three full stops ends the fields; what comes after it would be lost.",
    example: "- id: harbour-east\n---\n- id: harbour-west",
    fix: "Delete the line of hyphens or full stops.",
  },
  "yaml-too-deep": {
    severity: "error",
    title: "Fields within fields, too many times",
    meaning: "Fields may stand within one another up to 20 times. No record needs more than four.",
    example: "wards: [[[[[[[[[[[[[[[[[[[[[harbour-east]]]]]]]]]]]]]]]]]]]]]",
    fix: "Take out the brackets, or the lines set in, that are not needed.",
  },
  "yaml-not-a-map": {
    severity: "error",
    title: "Fields that are not fields",
    meaning:
      "The top of the file must be fields, each a name, a colon and a value; a list file must be a list.",
    example: "---\nHarbour crossing\n---",
    fix: "Write each field on its own line, as its name, a colon, a space and its value.",
  },
});

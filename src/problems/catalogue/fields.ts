import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with one field of one record. */
export const fieldsProblems = defineProblems({
  "field-unknown": {
    severity: "error",
    title: "A field the register does not know",
    meaning:
      "The field's name is not one this kind of record has. It may be misspelt, or belong to another kind.",
    example: "statsu: recommendations-approved",
    fix: "Correct the name, or delete the field. The names are listed in content/README.md.",
  },
  "field-missing": {
    severity: "error",
    title: "A field that must be there",
    meaning: "Every record of this kind must have this field.",
    example: "---\nreference: 2026/0143\n---\n(no title)",
    fix: "Add the field, with its value.",
  },
  "field-type": {
    severity: "error",
    title: "A value of the wrong kind",
    meaning:
      "The field takes one kind of value, such as text, a number, true or false, or a list, and was given another.",
    example: "isKey: yes",
    fix: "Write the kind of value the message asks for: true or false without quotes, a list with a hyphen for each entry.",
  },
  "field-empty": {
    severity: "error",
    title: "A field with nothing in it",
    meaning: "The field's name is there with no value after it. A blank is never taken to mean anything.",
    example: "effectiveFrom:",
    fix: "Write the value, or delete the whole line where the field is not needed.",
  },
  "value-not-listed": {
    severity: "error",
    title: "A value that is not on the list",
    meaning: "The field takes one of a short list of terms, spelt exactly, and this is none of them.",
    example: "status: agreed",
    fix: "Write one of the terms the message gives. Each is explained in content/README.md.",
  },
  "date-not-real": {
    severity: "error",
    title: "A date that does not exist",
    meaning: "The date is written in the right way, and the calendar has no such day.",
    example: "decidedOn: 2026-02-31",
    fix: "Correct the day or the month.",
  },
  "date-format": {
    severity: "error",
    title: "A date not written year-month-day",
    meaning: "Dates must be written as four digits of year, two of month and two of day, joined by hyphens.",
    example: "decidedOn: 20/03/2026",
    fix: "Write the date so: 2026-03-20.",
  },
  "amount-format": {
    severity: "error",
    title: "An amount not written in pounds",
    meaning: "Amounts must be written in full, in pounds, so that they can be compared.",
    example: "amount: £7.5m",
    fix: "Write the pound sign and the whole figure, such as £7,481,658 or £93.50.",
  },
  "number-out-of-range": {
    severity: "error",
    title: "A number that is too small or too large",
    meaning: "The number lies outside what the field can mean.",
    example: "days: 0",
    fix: "Correct the number. The message gives the smallest or the largest.",
  },
  "value-too-long": {
    severity: "error",
    title: "A value that is too long",
    meaning: "The value is longer than pages, feeds and lists can show.",
    example: "title: (a title of 412 characters)",
    fix: "Shorten it, and put the detail in the text of the record.",
  },
  "email-format": {
    severity: "error",
    title: "An e-mail address that is not whole",
    meaning: "The value is not one e-mail address, so readers could not write to it.",
    example: "email: highways at wexmere.example",
    fix: "Write one address, such as highways@wexmere.example, and nothing else.",
  },
  "url-format": {
    severity: "error",
    title: "A web address that is not whole",
    meaning: "A web address must begin with https:// or http:// and hold no spaces.",
    example: "url: www.wexmere.example/survey",
    fix: "Copy the whole address from the top of your browser.",
  },
  "id-format": {
    severity: "error",
    title: "A lasting name with characters it may not have",
    meaning: "Lasting names are used in addresses: small letters, digits and single hyphens only.",
    example: "wards: [Harbour East]",
    fix: "Write it in small letters with hyphens for spaces, such as harbour-east.",
  },
  "reference-format": {
    severity: "error",
    title: "A reference not written year/number",
    meaning:
      "A reference is the year, a stroke and a number of four digits, with perhaps a letter; a limb follows a #.",
    example: "reference: 2026-143",
    fix: "Write it so: 2026/0143, or 2026/0143#c for one limb of a decision.",
  },
  "code-format": {
    severity: "error",
    title: "A code that is not an ONS code",
    meaning: "The codes of the Office for National Statistics are a capital E, W, S or N and eight digits.",
    example: "code: E0599990",
    fix: "Copy the code from the Office for National Statistics' Code History Database.",
  },
  "time-format": {
    severity: "error",
    title: "A time not written as hours and minutes",
    meaning: "Times must be written on the 24-hour clock, or as end-of-day.",
    example: 'closesAt: "4pm"',
    fix: 'Write it so: "16:00", in quotes, or end-of-day.',
  },
  "list-empty": {
    severity: "error",
    title: "A list with nothing in it",
    meaning: "The list has no entries. A blank list is never taken to mean all, or none.",
    example: "wards: []",
    fix: "Add an entry, or delete the field where it is not needed.",
  },
  "list-repeats": {
    severity: "error",
    title: "The same entry twice in a list",
    meaning: "The list has an entry more than once. One of them may have been meant as something else.",
    example: "wards: [staithe, harbour-east, staithe]",
    fix: "Delete the one that repeats, or correct it.",
  },
  "exempt-paragraph-unknown": {
    severity: "error",
    title: "A paragraph that Schedule 12A does not have",
    meaning:
      "Exempt information falls under one of the seven numbered descriptions in Schedule 12A to the Local Government Act 1972.",
    example: "paragraphs: [8]",
    fix: "Write the number of the paragraph that was relied on, from 1 to 7, without quotes.",
  },
});

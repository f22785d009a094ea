import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { appendixSchema } from "../../src/schema/appendix.ts";
import { councilSchema } from "../../src/schema/council.ts";
import { decisionSchema } from "../../src/schema/decision.ts";
import { parseRecord } from "../../src/schema/parse-record.ts";
import { parseRecordText } from "../../src/source/read-record.ts";
import { toldLines } from "../source/told-lines.ts";

function tell(schema: z.ZodType, fields: string): string[] {
  const { value } = parseRecordText("content/x.md", "decision", `---\n${fields}\n---\n`);
  if (value === null) throw new Error(`These fields cannot be read: ${fields}`);
  return toldLines(parseRecord(schema, value.frontMatter).problems).slice(1);
}

/** What is told of a decision with these fields above the least it must have. */
const tellDecision = (fields: string) =>
  tellWhole(`${fields}\nreference: 2026/0143\ntitle: Harbour crossing\nregime: exec-member\nstatus: noted`);
const tellWhole = (fields: string) => tell(decisionSchema, fields);
const tellAppendix = (fields: string) => tell(appendixSchema, fields);
const tellCouncil = (fields: string) =>
  tell(councilSchema, `${fields}\nname: Wexmere Council\nnation: england\nareaTerm: ward`);

describe("the names of fields", () => {
  test("accepts a record with nothing wrong", () => {
    expect(tellDecision("isKey: true")).toEqual([]);
  });

  test("suggests the field a slip was for", () => {
    expect(tellDecision("statsu: noted")).toEqual([
      '  2:1  statsu: "statsu" is not a field the register knows here.',
      '       Did you mean "status"?   [field-unknown]',
    ]);
  });

  test("says which field a stray one belongs below, once for all of them", () => {
    expect(tellDecision("contact:\nrole: Head of Highways\nemail: a@b.example")).toEqual([
      '  3:1  role: "role" is a field of contact, and does not stand below it.',
      "       Put two spaces before it, and before every other field of contact.   [field-unknown]",
    ]);
    expect(tellDecision("contact:\n  role: Head of Highways\nemail: a@b.example")).toEqual([
      '  4:1  email: "email" is a field of contact, and does not stand below it.',
      "       Move it below contact, set in as the fields there are.   [field-unknown]",
    ]);
  });

  test("says where to look when a field is like none", () => {
    expect(tellDecision("wibble: 1")).toEqual([
      '  2:1  wibble: "wibble" is not a field the register knows here.',
      "       Delete it, or see the table of fields in content/README.md.   [field-unknown]",
    ]);
  });

  test("lists the fields of a small set", () => {
    expect(tellDecision("contact:\n  role: Head of Highways\n  wibble: 1")).toEqual([
      '  4:3  contact.wibble: "wibble" is not a field the register knows here.',
      "       Delete it, or use one of: role, name, email, phone.   [field-unknown]",
    ]);
  });

  test("says which form of a record has a field", () => {
    expect(tellAppendix("access: public\ntitle: Bids\nparagraphs: [3]")).toEqual([
      '  4:1  paragraphs: "paragraphs" may be written only where access is exempt.',
      "       Delete it, or correct the field it depends on.   [field-unknown]",
    ]);
  });

  test("says which form of a field has a field", () => {
    expect(tellDecision("callIn:\n  eligible: true\n  reason: urgent")).toEqual([
      '  4:3  callIn.reason: "reason" may be written only where eligible is false.',
      "       Delete it, or correct the field it depends on.   [field-unknown]",
    ]);
  });

  test("names a field within an entry, counting entries from one", () => {
    expect(
      tellDecision("money:\n  - { amount: £5, kind: annual }\n  - { amount: £5, kind: annual, yeers: 2 }"),
    ).toEqual([
      '  4:33  money[2].yeers: "yeers" is not a field the register knows here.',
      '        Did you mean "years"?   [field-unknown]',
    ]);
  });

  test("tells fields that must be there at the top, and those of an entry at the entry", () => {
    expect(tellWhole("interests:\n  - nature: Trustee")).toEqual([
      "  1:1  reference: This field must be there.",
      "       Add it, such as reference: 2026/0143.   [field-missing]",
      "  1:1  title: This field must be there.",
      '       Add it, such as title: "Harbour crossing: award of contract".   [field-missing]',
      "  1:1  regime: This field must be there.",
      "       Add it, such as regime: exec-member.   [field-missing]",
      "  1:1  status: This field must be there.",
      "       Add it, such as status: recommendations-approved.   [field-missing]",
      "  3:5  interests[1].member: This field must be there.",
      "       Add it, such as member: Councillor Ada Thornbury.   [field-missing]",
    ]);
  });

  test("tells a field that must be there in a set beside its name, at the set", () => {
    expect(tellDecision("callIn: {}")).toEqual([
      "  2:9  callIn.eligible: This field must be there.",
      "       Add it, such as eligible: true.   [field-missing]",
    ]);
  });
});

describe("blank values", () => {
  test("are told as blank, whatever kind was wanted", () => {
    expect(tellDecision('effectiveFrom:\ndecisionMakerAsWritten: "  "\nurgency:\ntopics: ["", x]')).toEqual([
      "   2:1  effectiveFrom: There is nothing after the field's name.",
      "        Write its value, such as effectiveFrom: 2026-03-27; or delete it.   [field-empty]",
      "  3:25  decisionMakerAsWritten: There are only spaces between the quotes.",
      "        Write its value, or delete it.   [field-empty]",
      "   4:1  urgency: There is nothing after the field's name.",
      "        Write its value, such as urgency: {kind: general-exception}; or delete it.   [field-empty]",
      "  5:10  topics[1]: There is nothing in this entry.",
      "        Write its value, such as Transport; or delete it.   [field-empty]",
    ]);
  });

  test("may be deleted only where the field is not needed", () => {
    expect(tellWhole("reference: 2026/0143\ntitle:\nregime: exec-member\nstatus: noted")).toEqual([
      "  3:1  title: There is nothing after the field's name.",
      '       Write its value, such as title: "Harbour crossing: award of contract".   [field-empty]',
    ]);
  });

  test("are told where a list has no entries", () => {
    expect(tellDecision("keyReasons: []\nwards: []")).toEqual([
      "  2:13  keyReasons: There is nothing in the list.",
      "        Add an entry, such as keyReasons: [expenditure-or-savings]; or delete it.   [list-empty]",
      "   3:8  wards: There is nothing in the list.",
      "        Add an entry, such as wards: [harbour-east, staithe]; or delete it.   [list-empty]",
    ]);
  });
});

describe("values of the wrong kind", () => {
  test("yes and no are not true and false", () => {
    expect(tellDecision("isKey: yes\ndraft: No\ncallIn:\n  eligible: on")).toEqual([
      '   2:8  isKey: "yes" must be true or false, without quotes.',
      "        Write isKey: true.   [field-type]",
      '   3:8  draft: "No" must be true or false, without quotes.',
      "        Write draft: false.   [field-type]",
      '  5:13  callIn.eligible: "on" must be true or false, without quotes.',
      "        Write eligible: true.   [field-type]",
    ]);
  });

  test("a word is not true or false", () => {
    expect(tellDecision("isKey: perhaps")).toEqual([
      '  2:8  isKey: "perhaps" must be true or false, without quotes.',
      "       Write isKey: true or isKey: false.   [field-type]",
    ]);
  });

  test("true in quotes is text", () => {
    expect(tellDecision('isKey: "true"')).toEqual([
      '  2:8  isKey: "true" must be true or false, without quotes.',
      "       Write isKey: true.   [field-type]",
    ]);
  });

  test("a number is not text until it is in quotes", () => {
    expect(tellDecision("keyReasonAsWritten: 2026\nconsultees: [12]")).toEqual([
      "  2:21  keyReasonAsWritten: There is the number 2026 here, and it must be text.",
      '        Put it in straight double quotes: keyReasonAsWritten: "2026".   [field-type]',
      "  3:14  consultees[1]: There is the number 12 here, and it must be text.",
      '        Put it in straight double quotes: "12".   [field-type]',
    ]);
  });

  test("a list is not text", () => {
    expect(tellDecision("keyReasonAsWritten: [a, b]")).toEqual([
      "  2:21  keyReasonAsWritten: There is a list here, and it must be text.",
      "        Write one value after the colon, with no hyphens and no brackets.   [field-type]",
    ]);
  });

  test("one value is not a list", () => {
    expect(tellDecision("consultees: The public\nmoney: £5")).toEqual([
      '  2:13  consultees: There is "The public" here, and it must be a list.',
      "        Write it as a list: consultees: [The public].   [field-type]",
      '   3:8  money: There is "£5" here, and it must be a list.',
      '        Write it such as money: [{amount: "£7,481,658", kind: contract-total, years: 5}].',
      "        [field-type]",
    ]);
  });

  test("a word is not a set of fields", () => {
    expect(tellDecision("contact: Head of Highways")).toEqual([
      '  2:10  contact: There is "Head of Highways" here, and it must be a set of fields.',
      "        Write it such as contact: {role: Head of Highways}.   [field-type]",
    ]);
  });

  test("a part of a number, or a number in quotes, is not a whole number", () => {
    expect(
      tellDecision(
        'money:\n  - { amount: £5, kind: annual, years: 1.5 }\n  - { amount: £6, kind: annual, years: "2" }',
      ),
    ).toEqual([
      "  3:40  money[1].years: The number 1.5 must be a whole number, in digits, without quotes.",
      "        Write it such as years: 5.   [field-type]",
      '  4:40  money[2].years: "2" must be a whole number, in digits, without quotes.',
      "        Write it such as years: 5.   [field-type]",
    ]);
  });

  test("a number may be too small or too large", () => {
    expect(
      tellDecision(
        "money:\n  - { amount: £5, kind: annual, years: 0 }\n  - { amount: £6, kind: annual, years: 101 }",
      ),
    ).toEqual([
      "  3:40  money[1].years: The number 0 must be at least 1.",
      "        Correct the number, such as years: 5.   [number-out-of-range]",
      "  4:40  money[2].years: The number 101 must be at most 100.",
      "        Correct the number, such as years: 5.   [number-out-of-range]",
    ]);
  });
});

describe("words from a list", () => {
  test("suggests the nearest, and gives all", () => {
    expect(tellDecision("officerTrigger: contract")).toEqual([
      '  2:17  officerTrigger: "contract" is not one of the words this field takes.',
      '        Did you mean "contract-or-spending"? It must be express-authorisation,',
      "        permission-or-licence, individual-rights or contract-or-spending.   [value-not-listed]",
    ]);
  });

  test("gives all when none is near", () => {
    expect(tellDecision("officerTrigger: xyz")).toEqual([
      '  2:17  officerTrigger: "xyz" is not one of the words this field takes.',
      "        It must be express-authorisation, permission-or-licence, individual-rights or",
      "        contract-or-spending.   [value-not-listed]",
    ]);
  });

  test("gives the words and the list that a field takes", () => {
    expect(tellDecision("wards: staithe\ninterests: none")).toEqual([
      '   2:8  wards: "staithe" is not what wards takes.',
      "        It must be all, none, not-recorded or a list such as [staithe].   [value-not-listed]",
      '  3:12  interests: "none" is not what interests takes.',
      '        Did you mean "none-declared"? It must be none-declared or a list such as [{member:',
      "        Councillor Ada Thornbury, nature: Trustee of the lifeboat station.}].   [value-not-listed]",
    ]);
  });

  test.each([
    "harbour-east, staithe",
    "(Harbour East, Staithe)",
    "harbour-east and staithe",
    "-harbour-east -staithe",
  ])("shows %j as the list it was meant to be", (written) => {
    expect(tellDecision(`wards: "${written}"`)).toEqual([
      `  2:8  wards: "${written}" is not what wards takes.`,
      "       It must be all, none, not-recorded or a list such as [harbour-east, staithe].",
      "       [value-not-listed]",
    ]);
  });

  test("gives the only word there is", () => {
    expect(tellDecision("alternatives: none")).toEqual([
      '  2:15  alternatives: "none" is not one of the words this field takes.',
      '        Did you mean "none-considered"? The only one is none-considered.   [value-not-listed]',
    ]);
  });

  test("tells the kinds of a record by its tag", () => {
    expect(tellAppendix("access: exmpt\ntitle: Bids")).toEqual([
      '  2:9  access: "exmpt" is not one of the words this field takes.',
      '       Did you mean "exempt"? It must be public, exempt or confidential.   [value-not-listed]',
    ]);
  });

  test("tells a tag that must be there", () => {
    expect(tellAppendix("title: Bids")).toEqual([
      "  1:1  access: This field must be there.",
      "       Add it, such as access: public.   [field-missing]",
    ]);
  });

  test("tells a tag within a field", () => {
    expect(tellDecision("urgency:\n  kind: special")).toEqual([
      '  3:9  urgency.kind: "special" is not one of the words this field takes.',
      '       Did you mean "special-urgency"? It must be general-exception or special-urgency.',
      "       [value-not-listed]",
    ]);
  });

  test("tells what is wrong inside the form that was meant", () => {
    expect(tellDecision("wards: [2026, staithe]")).toEqual([
      "  2:9  wards[1]: There is the number 2026 here, and it must be text.",
      '       Put it in straight double quotes: "2026".   [field-type]',
    ]);
  });
});

describe("dates", () => {
  test("must exist", () => {
    expect(tellDecision("decidedOn: 2026-02-31\npublishedOn: 2025-13-01\neffectiveFrom: 2026-04-00")).toEqual(
      [
        '  2:12  decidedOn: "2026-02-31" is not a day: February 2026 has 28 days.',
        "        Correct the day or the month.   [date-not-real]",
        '  3:14  publishedOn: "2025-13-01" is not a day: there is no month 13.',
        "        Correct the month. Months come before days: 2026-03-20.   [date-not-real]",
        '  4:16  effectiveFrom: "2026-04-00" is not a day: April 2026 has 30 days.',
        "        Correct the day, which must be at least 01.   [date-not-real]",
      ],
    );
  });

  test("must be year-month-day, and are suggested where they can be told", () => {
    expect(
      tellDecision("decidedOn: 20/03/2026\npublishedOn: 20th March 2026\neffectiveFrom: 20260327"),
    ).toEqual([
      '  2:12  decidedOn: "20/03/2026" must be written year-month-day.',
      '        Did you mean "2026-03-20"?   [date-format]',
      '  3:14  publishedOn: "20th March 2026" must be written year-month-day.',
      '        Did you mean "2026-03-20"?   [date-format]',
      '  4:16  effectiveFrom: "20260327" must be written year-month-day.',
      '        Did you mean "2026-03-27"?   [date-format]',
    ]);
  });

  test("are suggested with hyphens, whole months and no time", () => {
    expect(
      tellDecision("decidedOn: 2026-3-5\npublishedOn: 2026/03/20\neffectiveFrom: 2026-03-27T10:00"),
    ).toEqual([
      '  2:12  decidedOn: "2026-3-5" must be written year-month-day.',
      '        Did you mean "2026-03-05"?   [date-format]',
      '  3:14  publishedOn: "2026/03/20" must be written year-month-day.',
      '        Did you mean "2026-03-20"?   [date-format]',
      '  4:16  effectiveFrom: "2026-03-27T10:00" must be written year-month-day.',
      '        Did you mean "2026-03-27"?   [date-format]',
    ]);
  });

  test("are not guessed from what is no one day", () => {
    expect(tellDecision("decidedOn: March 2026\npublishedOn: 31/02/2026\neffectiveFrom: soon")).toEqual([
      '  2:12  decidedOn: "March 2026" must be written year-month-day.',
      "        Write it with four digits of year, two of month and two of day, such as 2026-03-20.",
      "        [date-format]",
      '  3:14  publishedOn: "31/02/2026" must be written year-month-day.',
      "        Write it with four digits of year, two of month and two of day, such as 2026-03-20.",
      "        [date-format]",
      '  4:16  effectiveFrom: "soon" must be written year-month-day.',
      "        Write it with four digits of year, two of month and two of day, such as 2026-03-20.",
      "        [date-format]",
    ]);
  });
});

describe("forms of text", () => {
  test("amounts are pounds, in full", () => {
    expect(
      tellDecision(
        'money:\n  - { amount: £7.5m, kind: annual }\n  - { amount: "7,481,658", kind: annual }\n  - { amount: 500, kind: annual }\n  - { amount: £ 1000.50, kind: annual }',
      ),
    ).toEqual([
      '  3:15  money[1].amount: "£7.5m" must be a pound sign and the whole figure.',
      "        Write it such as £7,481,658 or £93.50, with no words and no m or k.   [amount-format]",
      '  4:15  money[2].amount: "7,481,658" must be a pound sign and the whole figure.',
      '        Did you mean "£7,481,658"?   [amount-format]',
      '  5:15  money[3].amount: "500" must be a pound sign and the whole figure.',
      '        Did you mean "£500"?   [amount-format]',
      '  6:15  money[4].amount: "£ 1000.50" must be a pound sign and the whole figure.',
      '        Did you mean "£1,000.50"?   [amount-format]',
    ]);
  });

  test("a comma between braces ends an amount", () => {
    expect(tellDecision("money: [{ amount: £7,481,658, kind: annual }]")).toEqual([
      '  2:22  money[1].481: "481" stands where a field\'s name must be. Between { and } a comma ends a',
      "        value.",
      "        If it is part of an amount, put the whole amount in straight double quotes, such as",
      '        "£7,481,658".   [field-unknown]',
    ]);
  });

  test("an amount in two is shown whole, and told once", () => {
    expect(tellDecision("money:\n  - { amount: 500,000, kind: annual }")).toEqual([
      '  3:19  money[1].000: "000" stands where a field\'s name must be. Between { and } a comma ends a',
      "        value.",
      "        If it is part of an amount, put the whole amount in straight double quotes, such as",
      '        "£500,000".   [field-unknown]',
    ]);
  });

  test("lasting names are small letters and hyphens", () => {
    expect(tellDecision("delegations:\n  - { limb: (c), to: director-adults, what: Award. }")).toEqual([
      '  3:13  delegations[1].limb: "(c)" must be small letters, digits and single hyphens only.',
      '        Did you mean "c"?   [id-format]',
    ]);
  });

  test("references are year, stroke and four digits", () => {
    expect(
      tellWhole(
        "reference: 2026-143\ntitle: x\nregime: exec-member\nstatus: noted\nrelatedTo: [143, 24/00093]\nexercises: [2025/101 (c)]",
      ),
    ).toEqual([
      '  2:12  reference: "2026-143" must be a year, a stroke and a number of four digits.',
      '        Did you mean "2026/0143"?   [reference-format]',
      '  6:13  relatedTo[1]: "143" must be a year, a stroke and a number of four digits.',
      "        Write it such as 2026/0143.   [reference-format]",
      '  6:18  relatedTo[2]: "24/00093" must be a year, a stroke and a number of four digits.',
      "        Write it such as 2026/0143.   [reference-format]",
      '  7:13  exercises[1]: "2025/101 (c)" must be a year, a stroke and a number of four digits.',
      '        Did you mean "2025/0101#c"?   [reference-format]',
    ]);
  });

  test("web addresses are whole", () => {
    expect(tellDecision("origin:\n  source: x\n  url: www.wexmere.example/a")).toEqual([
      '  4:8  origin.url: "www.wexmere.example/a" must be a whole web address, beginning with https:// and',
      "       with no spaces.",
      '       Did you mean "https://www.wexmere.example/a"?   [url-format]',
    ]);
  });

  test("web addresses hold no spaces", () => {
    expect(tellDecision("origin:\n  source: x\n  url: https://www.wexmere.example/a b")).toEqual([
      '  4:8  origin.url: "https://www.wexmere.example/a b" must be a whole web address, beginning with',
      "       https:// and with no spaces.",
      "       Copy the whole address from the top of your browser.   [url-format]",
    ]);
  });

  test("e-mail addresses are one address", () => {
    expect(tellDecision('contact: { role: x, email: "Highways <highways@wexmere.example>" }')).toEqual([
      '  2:28  contact.email: "Highways <highways@wexmere.example>" must be one e-mail address and nothing',
      "        else.",
      '        Did you mean "highways@wexmere.example"?   [email-format]',
    ]);
  });

  test("e-mail addresses are whole", () => {
    expect(tellDecision("contact: { role: x, email: highways at wexmere }")).toEqual([
      '  2:28  contact.email: "highways at wexmere" must be one e-mail address and nothing else.',
      "        Write it such as highways@wexmere.example.   [email-format]",
    ]);
  });

  test("codes are a letter and eight digits", () => {
    expect(tellCouncil("gssCode: e06999999")).toEqual([
      '  2:10  gssCode: "e06999999" must be a capital E, W, S or N and eight digits.',
      '        Did you mean "E06999999"?   [code-format]',
    ]);
  });

  test("codes that cannot be told are not guessed", () => {
    expect(tellCouncil("gssCode: E0699")).toEqual([
      '  2:10  gssCode: "E0699" must be a capital E, W, S or N and eight digits.',
      "        Copy the code from the Office for National Statistics, such as E05999901.   [code-format]",
    ]);
  });

  test("times are on the 24-hour clock", () => {
    expect(
      tellCouncil(
        "callInRules:\n  - { from: 2024-05-23, days: 5, unit: working-days, clear: false, countsFrom: publication, closesAt: 4pm, takesEffect: next-working-day }",
      ),
    ).toEqual([
      '  3:103  callInRules[1].closesAt: "4pm" must be a time on the 24-hour clock, or end-of-day.',
      '         Did you mean "16:00"?   [time-format]',
    ]);
  });

  test("times that cannot be told are not guessed", () => {
    expect(
      tellCouncil(
        "callInRules:\n  - { from: 2024-05-23, days: 5, unit: working-days, clear: false, countsFrom: publication, closesAt: close of play, takesEffect: next-working-day }",
      ),
    ).toEqual([
      '  3:103  callInRules[1].closesAt: "close of play" must be a time on the 24-hour clock, or',
      "         end-of-day.",
      '         Write it such as "16:00", in quotes, or end-of-day.   [time-format]',
    ]);
  });

  test("titles may have 300 characters", () => {
    expect(
      tellWhole(`reference: 2026/0143\ntitle: ${"x".repeat(300)}\nregime: exec-member\nstatus: noted`),
    ).toEqual([]);
  });

  test("titles may not have 301", () => {
    expect(
      tellWhole(`reference: 2026/0143\ntitle: ${"x".repeat(301)}\nregime: exec-member\nstatus: noted`),
    ).toEqual([
      "  3:8  title: This has 301 characters, and may have at most 300.",
      "       Shorten it, and put the detail in the text of the record.   [value-too-long]",
    ]);
  });
});

describe("lists", () => {
  test("may not have an entry twice", () => {
    expect(tellDecision("wards: [staithe, harbour-east, staithe]\ntopics: [a, b]")).toEqual([
      '  2:32  wards[3]: "staithe" is already in this list, as entry 1.',
      "        Delete the one that repeats, or correct it.   [list-repeats]",
    ]);
  });

  test("of paragraphs have 1 to 7, as numbers", () => {
    expect(
      tellAppendix('access: exempt\ntitle: Bids\nparagraphs: [0, 8, "3", 7]\npublicInterest: x'),
    ).toEqual([
      '  4:14  paragraphs[1]: "0" is not a paragraph of Schedule 12A, which has 1 to 7.',
      "        Write the number of the paragraph that was relied on, from 1 to 7, without quotes.",
      "        [exempt-paragraph-unknown]",
      '  4:17  paragraphs[2]: "8" is not a paragraph of Schedule 12A, which has 1 to 7.',
      "        Write the number of the paragraph that was relied on, from 1 to 7, without quotes.",
      "        [exempt-paragraph-unknown]",
      '  4:20  paragraphs[3]: "3" must be written without quotes.',
      "        Write 3, with no quotes round it.   [exempt-paragraph-unknown]",
    ]);
  });
});

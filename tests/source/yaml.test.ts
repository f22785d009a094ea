import { describe, expect, test } from "vitest";
import { tellFields, tellFile } from "./told-lines.ts";

describe("the lines that part fields from text", () => {
  test("must be there", () => {
    expect(tellFile("## Decision\n\nTo award.")).toEqual([
      "  1:1  The first line must be three hyphens, ---, with the record's fields below it.",
      "       Put --- on the first line, then the fields, then --- again, then the text.",
      "       [front-matter-missing]",
    ]);
  });

  test("must be on the first line", () => {
    expect(tellFile("\n\n---\ntitle: x\n---\n")).toEqual([
      "  1:1  The first line must be three hyphens, ---, and there are blank lines above them.",
      "       Delete the blank lines above ---.   [front-matter-missing]",
    ]);
  });

  test("must both be there", () => {
    expect(tellFile("---\ntitle: x\n\n## Decision\n")).toEqual([
      "  4:1  The text begins here, and the fields above it have not been ended.",
      "       Put a line of three hyphens, ---, after the last field and before this line.",
      "       [front-matter-not-closed]",
    ]);
    expect(tellFile("---\ntitle: x\n\nTo award.\n")).toEqual([
      "  1:1  The fields that begin here are never ended.",
      "       Put a line of three hyphens, ---, after the last field.   [front-matter-not-closed]",
    ]);
  });

  test("must both be there, though a rule lower down could be taken for the second", () => {
    expect(tellFile("---\ntitle: x\n\n## Decision\n\nTo award.\n\n---\n\nEnd.\n")).toEqual([
      "  4:1  The text begins here, and the fields above it have not been ended.",
      "       Put a line of three hyphens, ---, after the last field and before this line.",
      "       [front-matter-not-closed]",
    ]);
  });

  test.each(["----", "--", "—", " ---", "***"])("must be three hyphens: not %j at the end", (marks) => {
    expect(tellFile(`---\ntitle: x\n${marks}\n\n## Decision\n`)).toEqual([
      `  3:1  "${marks}" does not end the fields: three hyphens, ---, do.`,
      "       Write --- on this line, at its very beginning, and nothing else.   [front-matter-not-closed]",
    ]);
  });

  test.each(["+++", "—", " ---", "----", "```yaml"])("must be three hyphens: not %j at the top", (marks) => {
    expect(tellFile(`${marks}\ntitle: x\n---\nTo award.\n`)).toEqual([
      `  1:1  "${marks}" does not begin the fields: three hyphens, ---, do.`,
      "       Write --- on this line, at its very beginning, and nothing else.   [front-matter-missing]",
    ]);
  });

  test("may have spaces after them", () => {
    expect(tellFile("---  \ntitle: x\n--- \nText\n")).toEqual([]);
  });
});

describe("a value cut short by a note", () => {
  test("is refused", () => {
    expect(tellFields("title: Lot #2 award")).toEqual([
      '  2:12  title: The # makes the rest of the line a note, so only "Lot" would be published.',
      '        If it is all one value, put it in straight double quotes: "Lot #2 award". If it is a note,',
      "        move it to a line of its own above the field.   [yaml-comment-cut-value]",
    ]);
  });

  test("is refused when all of it is cut", () => {
    expect(tellFields("title: #2 award")).toEqual([
      "  2:8  title: The # makes the rest of the line a note, so nothing would be published.",
      '       If it is all one value, put it in straight double quotes: "#2 award". If it is a note, move',
      "       it to a line of its own above the field.   [yaml-comment-cut-value]",
    ]);
  });

  test("is refused in a list and between brackets", () => {
    expect(tellFields("topics:\n  - Lot #2\nwards: [staithe #2\n  ]")).toEqual([
      '   3:9  topics[1]: The # makes the rest of the line a note, so only "Lot" would be published.',
      '        If it is all one value, put it in straight double quotes: "Lot #2". If it is a note, move it',
      "        to a line of its own above the field.   [yaml-comment-cut-value]",
      '  4:17  wards[1]: The # makes the rest of the line a note, so only "staithe" would be published.',
      '        If it is all one value, put it in straight double quotes: "staithe #2". If it is a note,',
      "        move it to a line of its own above the field.   [yaml-comment-cut-value]",
    ]);
  });

  test("is refused when its second line is the note", () => {
    expect(tellFields("title: Lot\n  #2 award\nstatus: noted")).toEqual([
      '  3:3  title: The # makes the rest of the line a note, so only "Lot" would be published.',
      '       If it is all one value, put it in straight double quotes: "Lot #2 award". If it is a note,',
      "       move it to a line of its own above the field.   [yaml-comment-cut-value]",
    ]);
  });

  test("is refused after true, false and numbers too, so that the rule has no exceptions to learn", () => {
    expect(tellFields("isKey: true # see minute 12")).toEqual([
      '  2:13  isKey: The # makes the rest of the line a note, so only "true" would be published.',
      '        If it is all one value, put it in straight double quotes: "true # see minute 12". If it is a',
      "        note, move it to a line of its own above the field.   [yaml-comment-cut-value]",
    ]);
  });

  test("is not a note on a line of its own, after quotes, after brackets, or after the name of a set of fields", () => {
    expect(
      tellFields(
        '# note\ntitle: "Lot #2" # note\nwards: [a, b] # note\ncallIn: # note\n  # note\n  eligible: true\nmoney:\n  - amount: £5\n    # note\n    kind: annual',
      ),
    ).toEqual([]);
  });

  test("is not a # with no space before it", () => {
    expect(tellFields("exercises: [2025/0101#c]\ntitle: Lot#2")).toEqual([]);
  });
});

describe("a number that would change", () => {
  test("is refused however it is written", () => {
    expect(
      tellFields("a: 0142\nb: 1.10\nc: 1e3\nd: 0x1F\ne: 1_000\nf: .inf\ng: +5\nh: 12345678901234567890"),
    ).toEqual([
      '  2:4  a: "0142" is read as a number and would become 142.',
      '       Put it in straight double quotes: "0142".   [yaml-number-changed]',
      '  3:4  b: "1.10" is read as a number and would become 1.1.',
      '       Put it in straight double quotes: "1.10".   [yaml-number-changed]',
      '  4:4  c: "1e3" is read as a number and would become 1000.',
      '       Put it in straight double quotes: "1e3".   [yaml-number-changed]',
      '  5:4  d: "0x1F" is read as a number and would become 31.',
      '       Put it in straight double quotes: "0x1F".   [yaml-number-changed]',
      '  6:4  e: "1_000" is read as a number and would become 1000.',
      '       Put it in straight double quotes: "1_000".   [yaml-number-changed]',
      '  7:4  f: ".inf" is read as a number and would become infinity.',
      '       Put it in straight double quotes: ".inf".   [yaml-number-changed]',
      '  8:4  g: "+5" is read as a number and would become 5.',
      '       Put it in straight double quotes: "+5".   [yaml-number-changed]',
      '  9:4  h: "12345678901234567890" is read as a number and would become 12345678901234567000.',
      '       Put it in straight double quotes: "12345678901234567890".   [yaml-number-changed]',
    ]);
  });

  test("is not one that comes out as written, nor a date, a time, a reference or a telephone number", () => {
    expect(
      tellFields(
        'a: 142\nb: 1.5\nc: -3\nd: 2026-03-20\ne: 16:00\nf: 2026/0143\ng: 01632 960100\nh: "0142"\ni: yes',
      ),
    ).toEqual([]);
  });
});

describe("a mark that YAML reads as something else", () => {
  test("is refused when it names or repeats a value", () => {
    expect(tellFields("a: &one Harbour\nb: *one")).toEqual([
      '  2:4  a: A value must not begin with "&" unless it is in quotes; "&one" is read as a name for',
      "       another value.",
      "       Put the whole value in straight double quotes.   [yaml-alias]",
      '  3:4  b: A value must not begin with "*" unless it is in quotes; "*one" is read as a name for',
      "       another value.",
      "       Put the whole value in straight double quotes.   [yaml-alias]",
    ]);
  });

  test("is refused when it takes fields from elsewhere", () => {
    expect(tellFields("<<: x\ntitle: y")).toEqual([
      "  2:1  The field << takes its fields from elsewhere, and each record must say all it means.",
      "       Delete the line and write the fields out in full.   [yaml-alias]",
    ]);
  });

  test("is refused when it is an exclamation mark", () => {
    expect(tellFields("title: !Warning signs")).toEqual([
      '  2:8  title: A value must not begin with "!" unless it is in quotes; "!Warning" would be left out.',
      "       Put the whole value in straight double quotes.   [yaml-tag]",
    ]);
  });

  test("is refused when it is a per cent sign at the start of a line", () => {
    expect(tellFields("%YAML 1.1\ntitle: y")).toEqual([
      "  2:1  A line must not begin with %.",
      "       Delete the line, or put the value it belongs to in straight double quotes.   [yaml-syntax]",
    ]);
  });

  test("is refused when it is a curly quote that encloses a value", () => {
    expect(tellFields("title: “Harbour crossing”")).toEqual([
      "  2:8  title: The value is in curly quotes, which would be published as part of it.",
      '       Use straight double quotes: "Harbour crossing".   [yaml-smart-quote]',
    ]);
  });

  test("is refused when it is a curly quote that was to hold a colon", () => {
    expect(tellFields("title: “Harbour crossing: award”")).toEqual([
      "  2:8  title: The value begins with a curly quote, which does not hold it together.",
      '       Put the whole value in straight double quotes: title: "Harbour crossing: award"',
      "       [yaml-smart-quote]",
    ]);
  });

  test("is not a curly quote within a value", () => {
    expect(tellFields("title: “Safer streets” programme\ntopics: [‘A’ and ‘B’, the ‘C’]")).toEqual([]);
  });
});

describe("space that is not a space", () => {
  test("is refused after a colon", () => {
    expect(tellFields("title:\u00A0Harbour\nstatus: noted")).toEqual([
      "  2:7  title: There is a no-break space after the colon, so the field is not seen.",
      "       Delete the space and press the space bar.   [yaml-nbsp]",
    ]);
  });

  test("is refused at the start of a line", () => {
    expect(tellFields("callIn:\n\u00A0 eligible: true")).toEqual([
      "  3:1  There is a no-break space before the words here.",
      "       Delete the space and press the space bar.   [yaml-nbsp]",
    ]);
  });

  test("is refused at the start of a value", () => {
    expect(tellFields("title: \u00A0Harbour")).toEqual([
      "  2:8  There is a no-break space before the words here.",
      "       Delete the space and press the space bar.   [yaml-nbsp]",
    ]);
  });

  test("is let through inside a value", () => {
    expect(tellFields("title: Harbour\u00A0crossing\nnote: |\n  Note:\u00A0a")).toEqual([]);
  });

  test("is refused when it is a tab", () => {
    expect(tellFields("callIn:\n\teligible: true")).toEqual([
      "  3:1  The line is set in with a tab, and must be set in with spaces.",
      "       Delete the tab and press the space bar twice.   [yaml-tab]",
    ]);
  });
});

describe("a line that cannot be read", () => {
  test("shows how to quote a value with a colon", () => {
    expect(tellFields("title: Harbour crossing: award of contract")).toEqual([
      "  2:8  title: The value has a colon in it, so where the value begins is not clear.",
      '       Put the whole value in straight double quotes: title: "Harbour crossing: award of contract"',
      "       [yaml-syntax]",
    ]);
  });

  test("says when a line is set in wrongly", () => {
    expect(tellFields("title: Harbour\n status: noted")).toEqual([
      "  3:2  status: The line is not set in as the lines above it are.",
      "       Start fields of one kind at the same column, with spaces.   [yaml-syntax]",
    ]);
  });

  test("says when a colon is missing", () => {
    expect(tellFields("title Harbour\nstatus: noted")).toEqual([
      "  2:1  This line has no colon and space after the field's name.",
      "       Write the field's name, a colon, a space and the value, such as title: Harbour crossing.",
      "       [yaml-syntax]",
    ]);
  });

  test("names a sign that may not begin a value", () => {
    expect(tellFields("a: @home\nb: `x`\nc: % of income")).toEqual([
      '  2:4  a: A value must not begin with "@" unless it is in quotes.',
      '       Put the whole value in straight double quotes: a: "@home"   [yaml-syntax]',
      '  3:4  b: A value must not begin with "`" unless it is in quotes.',
      '       Put the whole value in straight double quotes: b: "`x`"   [yaml-syntax]',
      '  4:4  c: A value must not begin with "%" unless it is in quotes.',
      '       Put the whole value in straight double quotes: c: "% of income"   [yaml-syntax]',
    ]);
  });

  test("points to the quote that is never closed", () => {
    expect(tellFields('title: "Harbour\nstatus: noted')).toEqual([
      "  2:8  title: The quote that opens this value is never closed.",
      "       Put a straight quote of the same kind at the end of the value.   [yaml-syntax]",
    ]);
  });

  test("says when words follow a closing quote or bracket", () => {
    expect(tellFields("a: 'It's'\nb: [draft] plan")).toEqual([
      "   2:8  a: There are words after the end of the value: a value that begins with a quote or a bracket",
      "        ends where that closes.",
      '        Put the whole value in straight double quotes: a: "It\'s"   [yaml-syntax]',
      "  3:12  b: There are words after the end of the value: a value that begins with a quote or a bracket",
      "        ends where that closes.",
      '        Put the whole value in straight double quotes: b: "[draft] plan"   [yaml-syntax]',
    ]);
  });

  test("says when a bracket is not closed", () => {
    expect(tellFields("wards: [staithe, harbour-east\nstatus: noted")).toEqual([
      "  2:8  wards: A bracket that opens here is not closed, or does not fit what is in it.",
      "       Close each [ with ] and each { with }, and put a comma between entries.   [yaml-syntax]",
    ]);
  });

  test("says when a list begins beside its name", () => {
    expect(tellFields("wards: - staithe")).toEqual([
      "  2:8  wards: A list must begin on the line below the field's name.",
      "       Put each entry on its own line, after two spaces, a hyphen and a space. If it is no list, put",
      "       the whole value in straight double quotes.   [yaml-syntax]",
    ]);
  });

  test("shows the line with the colon and the space it lacks", () => {
    expect(tellFields("title: x\nstatus:noted")).toEqual([
      "  3:1  This line has no colon and space after the field's name.",
      "       Write status: noted   [yaml-syntax]",
    ]);
    expect(tellFields("title: x\nregime = exec-member")).toEqual([
      "  3:1  This line has no colon and space after the field's name.",
      "       Write regime: exec-member   [yaml-syntax]",
    ]);
  });

  test("says when a line without its space would become part of the value above", () => {
    expect(tellFields("contact:\n  role: Head of Highways\n    email:a@b.example")).toEqual([
      "  4:5  email: There is no space after the colon, so the line is read as part of the value above it.",
      "       Write email: a@b.example   [yaml-syntax]",
    ]);
    expect(tellFields("topics:\n  - Roads\n   -Lamps")).toEqual([
      "  4:4  topics[1]: A hyphen that begins an entry of a list must have a space after it.",
      "       Put a space after the hyphen, on this line and on others like it.   [yaml-syntax]",
    ]);
    expect(tellFields("website: See\n  https://a.example")).toEqual([]);
  });

  test("says when a comma is missing between braces", () => {
    expect(tellFields("contact: { role: Head of Highways email: a@b.example }")).toEqual([
      "  2:18  contact: Between { and } a comma must stand after each value, and there is a second colon",
      "        before one.",
      "        Put a comma before the next field's name or, if the colon is part of the value, put the",
      "        whole value in straight double quotes.   [yaml-syntax]",
    ]);
  });

  test("says when an entry of a list has no name above it", () => {
    expect(tellFields("wards: all\n- staithe")).toEqual([
      "  3:1  This entry of a list does not stand below a field of its own.",
      "       Put the field's name and a colon on the line above, with nothing after the colon.",
      "       [yaml-syntax]",
    ]);
  });

  test("explains a backslash", () => {
    expect(tellFields('title: "C:\\q"')).toEqual([
      "  2:11  title: A backslash inside double quotes has a meaning of its own.",
      "        Write the backslash twice: \\\\.   [yaml-syntax]",
    ]);
  });

  test("tells every such line in one run, with the other faults of the file", () => {
    expect(tellFields("title: a: b\nreference: 0142\nnote: c: d")).toEqual([
      "   2:8  title: The value has a colon in it, so where the value begins is not clear.",
      '        Put the whole value in straight double quotes: title: "a: b"   [yaml-syntax]',
      '  3:12  reference: "0142" is read as a number and would become 142.',
      '        Put it in straight double quotes: "0142".   [yaml-number-changed]',
      "   4:7  note: The value has a colon in it, so where the value begins is not clear.",
      '        Put the whole value in straight double quotes: note: "c: d"   [yaml-syntax]',
    ]);
  });
});

describe("fields taken together", () => {
  test("may not be written twice", () => {
    expect(
      tellFields("title: a\nstatus: noted\ntitle: b\ncallIn:\n  eligible: true\n  eligible: false"),
    ).toEqual([
      "  4:1  title: This field is already written on line 2.",
      "       Delete the one that is wrong.   [yaml-duplicate-key]",
      "  7:3  callIn.eligible: This field is already written on line 6.",
      "       Delete the one that is wrong.   [yaml-duplicate-key]",
    ]);
  });

  test("must be fields, not a list", () => {
    expect(tellFields("- title: a")).toEqual([
      "  2:1  There are no fields here: each must be a name, a colon, a space and a value.",
      "       Write each field on its own line, such as title: Harbour crossing.   [yaml-not-a-map]",
    ]);
  });

  test("must be there", () => {
    expect(tellFields("# nothing yet")).toEqual([
      "  2:1  There are no fields here: each must be a name, a colon, a space and a value.",
      "       Write each field on its own line, such as title: Harbour crossing.   [yaml-not-a-map]",
    ]);
  });

  test("may not be ended by full stops", () => {
    expect(tellFields("title: a\n...\nstatus: noted")).toEqual([
      "  4:1  A line of hyphens or full stops ends the fields above, and everything from here would be",
      "       lost.",
      "       Delete the line of --- or ... that stands between the two parts.   [yaml-several-documents]",
    ]);
  });

  test("may stand within one another twenty times", () => {
    expect(tellFields(`a: ${"[".repeat(19)}x${"]".repeat(19)}`)).toEqual([]);
  });

  test("may not stand within one another twenty-one times", () => {
    expect(tellFields(`a: ${"[".repeat(20)}x${"]".repeat(20)}`)).toEqual([
      "  2:23  Fields stand within one another more than 20 times here.",
      "        Take out the brackets, or the spaces at the start of lines, that are not needed.",
      "        [yaml-too-deep]",
    ]);
  });
});

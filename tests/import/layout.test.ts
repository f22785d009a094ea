import { describe, expect, test } from "vitest";
import { blocksFromLines } from "../../src/import/text/blocks-from-lines.ts";
import { findBullet, findLineLabel } from "../../src/import/text/line-starts.ts";
import { removePageBreaks } from "../../src/import/text/page-breaks.ts";

const read = (text: string) =>
  blocksFromLines(text.split("\n"), { wrapped: true, depthOf: (isMain) => (isMain ? 2 : 3) });

describe("text laid out for paper", () => {
  test.each([
    ["14. a", "14."],
    ["(a) a", "(a)"],
    ["iii) a", "iii)"],
    ["2.1 a", "2.1"],
    ["1.1.2. a", "1.1.2."],
    ["A. a", "A."],
    ["B: a", "B:"],
    ["1.That", "1."],
    ["a.) a", "a.)"],
    ["2     Revenue", "2"],
    ["31 March", undefined],
    ["2.5% of", undefined],
    ["(see a)", undefined],
    ["Lot 1 – a", undefined],
  ])("the label of %j is %j", (line, label) => {
    expect(findLineLabel(line)).toBe(label);
  });

  test.each([
    ["• a", "a"],
    ["- 7. a", "7. a"],
    ["\uF0B7 a", "a"],
    ["      o Percentage", "Percentage"],
    ["o clock", undefined],
    ["-5 degrees", undefined],
  ])("the bullet of %j gives %j", (line, text) => {
    expect(findBullet(line)?.text).toBe(text);
  });

  test("page numbers that count the pages are left out, and a sentence over the break is one", () => {
    const lines = ["The bus stands in the", "", "  1", "\frain.", "", "7 stops", "", "2", "\fNext"];
    expect(removePageBreaks(lines)).toEqual({
      lines: ["The bus stands in the", "rain.", "", "7 stops", "", "Next"],
      footerCount: 2,
    });
  });

  test("a footnote between a sentence and the rest of it is kept apart from both", () => {
    const lines = ["4. The ferry will", "1    As amended in May.", "\frun until nine.", "Fares stay."];
    expect(removePageBreaks(lines).lines).toEqual([
      "4. The ferry will",
      "1    As amended in May.",
      "",
      "run until nine.",
      "Fares stay.",
    ]);
  });

  test("a number at the top of a page begins something, as the heading it may be", () => {
    expect(removePageBreaks(["The last of them.", "\f6. Next steps", "None."]).lines).toEqual([
      "The last of them.",
      "",
      "6. Next steps",
      "None.",
    ]);
  });

  test("a number at the foot of a page that counts nothing is kept", () => {
    expect(removePageBreaks(["Total", "  640", "\fNext"]).lines).toEqual(["Total", "  640", "Next"]);
  });

  test("columns are left as they are, prose is read, and a short line above a passage is its heading", () => {
    const passage =
      "The centres are open on every weekday of the year, and the buses that serve them are full.";
    expect(
      read(
        `Need in the Town\n${passage}\n\nCentre         Open       Cost\nMill Bank      09:00      £5\n\n1. Mill Bank\n2. Northgate`,
      ),
    ).toEqual([
      { kind: "heading", depth: 3, text: "Need in the Town" },
      { kind: "paragraph", text: passage },
      { kind: "columns", lines: ["Centre         Open       Cost", "Mill Bank      09:00      £5"] },
      { kind: "paragraph", text: "1. Mill Bank" },
      { kind: "paragraph", text: "2. Northgate" },
    ]);
  });

  test("a line that leads on, or names a person, is no heading", () => {
    expect(
      read("Cabinet is asked to:\n\nAda Thornbury, Director of Place\n\nFinancial implications\n\nNone.").map(
        ({ kind }) => kind,
      ),
    ).toEqual(["paragraph", "paragraph", "heading", "paragraph"]);
  });

  test("a passage in a column, and cells below the last row, stay in their table", () => {
    const table = [
      "Risk                 What is done",
      "The slip floods.     The gate is shut",
      "                     at high water.",
      "",
      "                     The gate is kept by:",
      "                     Harbour Engineer",
      "                     Ferry crew",
      "Ferry                A second boat",
      "(both routes)        is hired.",
      "Slipway              A wall",
      "from May",
    ];
    expect(read([...table, "", "4. The rest is prose, and stands below the table."].join("\n"))).toEqual([
      { kind: "columns", lines: table },
      { kind: "paragraph", text: "4. The rest is prose, and stands below the table." },
    ]);
  });

  test("a row whose columns one space parts is of the table about it", () => {
    const table = [
      "Authors              Director",
      "Ada Thornbury        Samuel Okoro-Wren",
      "Assistant Engineer   01632 960123",
      "Harbours and Ferries the Place Directorate",
      "01632 960124         s.okoro@wexmere.example",
    ];
    expect(read(table.join("\n"))).toEqual([{ kind: "columns", lines: table }]);
  });

  test("lines that each say one thing are a list, though nothing marks them", () => {
    const passage =
      "The papers named below were before the Cabinet, and each of them may be read at the Guildhall.";
    const list = [
      "Harbour Plan",
      "Ferry Timetable “Nine till",
      "Five”",
      "Letters about the slipway and",
      "Its gate",
    ];
    expect(texts(`${passage}\n\n${list.join("\n")}`)).toEqual([
      passage,
      "Harbour Plan",
      "Ferry Timetable “Nine till",
      "Five”",
      "Letters about the slipway and Its gate",
    ]);
  });

  test.each([
    ["the next letter", ["a) 25-00017 the record", "b) 25-00018 the report on it"]],
    ["the next number", ["4    Ferries", "5    2025-26 Timetable"]],
    ["a telephone number", ["Mel Oakshott, Harbour Engineer", "01632 960123"]],
    ["an e-mail address", ["Mel Oakshott, Harbour Engineer", "m.oakshott@wexmere.example"]],
    ["an e-mail address and a number", ["Mel Oakshott, Harbour Engineer", "m@wexmere.example 01632 960123"]],
    [
      "what leads into a table",
      [
        "and then once more, in the week after the boats came back from their repair.",
        "What they would have:",
      ],
    ],
  ])("%s begins a line of its own", (_, lines) => {
    const long =
      "The crews of both boats were asked in May, at the slipway and on the water, what would help,";
    const [first = "", ...rest] = lines;
    expect(texts(`${long}\n\n${[first, ...rest].join("\n")}`)).toEqual([long, ...lines.map(fold)]);
  });

  test("Word's letter o is a bullet under a bullet", () => {
    expect(read("  •   Ferries\n      o Crews\n      o Fares\n  •   Slipways")).toEqual([
      { kind: "bullet", indent: 0, text: "Ferries" },
      { kind: "bullet", indent: 2, text: "Crews" },
      { kind: "bullet", indent: 2, text: "Fares" },
      { kind: "bullet", indent: 0, text: "Slipways" },
    ]);
  });

  test.each([
    [
      "a numbered title above columns",
      "7. Contact details\n\nAuthor        Director\nMel           Sam",
      "heading",
    ],
    ["a numbered title above its own paragraph", "7. Ferries\n7.1 They sail.", "heading"],
    [
      "a long numbered title above its own paragraph",
      "7. The harbour, the ferry and the slipway in the years 2025 to 2027\n\n7.1 They stay.",
      "heading",
    ],
    ["a numbered line that leads into a list", "7. The points made were:\n\na. They stay.", "paragraph"],
    ["a numbered line that goes on", "3 Harbour Plan\n(Cabinet, 1 May 2024)\n4 Ferry Plan", "paragraph"],
    ["a numbered line of a list with gaps", "1. Mill Bank\n\n2. Northgate\n\nBoth.", "paragraph"],
    [
      "a title above a list of letters",
      `Policies\n(i)   ${"To keep the harbour dues as they are. ".repeat(2)}`,
      "paragraph",
    ],
    ["an appendix in a list of them", "Appendix A - Terms of reference\n\nBoth.", "paragraph"],
  ])("%s begins with a %s", (_, text, kind) => {
    expect(read(text)[0]?.kind).toBe(kind);
  });
});

const fold = (text: string) => text.replace(/\s+/g, " ");
const texts = (text: string) => read(text).map((block) => ("text" in block ? block.text : block.kind));

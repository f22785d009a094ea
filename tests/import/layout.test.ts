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
});

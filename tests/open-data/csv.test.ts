import { array, assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { serialiseCsv } from "../../src/open-data/tables/serialise-csv.ts";
import { parseCsv } from "./data-files.ts";

const row = (...cells: Parameters<typeof serialiseCsv>[0] extends Iterable<infer Row> ? Row : never) =>
  serialiseCsv([cells]);

describe("a table as CSV", () => {
  test("ends each row with CRLF, and leaves a cell empty for what is not recorded", () => {
    expect(
      serialiseCsv([
        ["reference", "isKey"],
        ["2026/0001", null],
      ]),
    ).toBe("reference,isKey\r\n2026/0001,\r\n");
  });

  test.each([
    ["Lamps, new", '"Lamps, new"\r\n'],
    ['The "Quay"', '"The ""Quay"""\r\n'],
    ["Two\nlines", '"Two\nlines"\r\n'],
    ["a; b", '"a; b"\r\n'],
    ["a\tb", '"a\tb"\r\n'],
    ["£40,000", '"£40,000"\r\n'],
    ["Quay", "Quay\r\n"],
  ])("quotes %j where it must", (text, line) => {
    expect(row(text)).toBe(line);
  });

  test.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)\r\n"],
    ["+44 1632", "'+44 1632\r\n"],
    ["-1", "'-1\r\n"],
    ["@SUM(A1)", "'@SUM(A1)\r\n"],
    ["＝1+1", "'＝1+1\r\n"],
    ["\t=1", '"\'\t=1"\r\n'],
    ["'tis", "''tis\r\n"],
    ["a=1", "a=1\r\n"],
    [" =1", " =1\r\n"],
  ])("lets no spreadsheet run %j", (text, line) => {
    expect(row(text)).toBe(line);
  });

  test("writes numbers and yes or no as they are", () => {
    expect(row(-5, true, false)).toBe("-5,true,false\r\n");
  });

  test("gives back every text exactly, once the guard is taken off", () => {
    const awkward = constantFrom("=", "'", '"', ",", ";", "\r", "\n", "\t", "@", "é", "a");
    const text = oneof(
      string({ unit: "grapheme" }),
      array(awkward).map((parts) => parts.join("")),
    );
    const table = array(tuple(text, text), { minLength: 1 });
    assert(
      property(table, (rows) => {
        const read = parseCsv(serialiseCsv(rows)).map((cells) => cells.map((cell) => cell.replace(/^'/, "")));
        expect(read).toEqual(rows);
      }),
    );
  });
});

test.each([
  ["a row too short", "a,b\r\n1\r\n"],
  ["a row too long", "a,b\r\n1,2,3\r\n"],
  ["an empty row", "a,b\r\n\r\n"],
  ["a quote within a cell", 'a,b\r\n1"x,2\r\n'],
  ["words after a quote", 'a,b\r\n"1"x,2\r\n'],
  ["a quote that does not end", 'a,b\r\n"1,2\r\n'],
  ["rows that end as in Unix", "a,b\n1,2\n"],
  ["a line's end in a cell that is not quoted", "a,b\r\n1\n2,3\r\n"],
])("a table with %s is found at fault", (_, broken) => {
  expect(() => parseCsv(broken)).toThrow();
  expect(parseCsv('a,b\r\n"1,\r\n""x""",2\r\n')).toEqual([
    ["a", "b"],
    ['1,\r\n"x"', "2"],
  ]);
});

import { describe, expect, test } from "vitest";
import { listPostcodes } from "../../src/places/list-postcodes.ts";
import { readDirectory } from "../../src/places/read-directory.ts";

const wards = new Map([
  ["E05999913", "staithe"],
  ["E05999915", "harbour-east"],
]);

function read(text: string, wish = {}) {
  return readDirectory(linesOf(text), {
    path: "ONSPD.csv",
    areaTerm: "ward",
    wardIdByCode: wards,
    withTerminated: false,
    ...wish,
  });
}

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}

async function listed(text: string, wish = {}) {
  const reading = await read(text, wish);
  expect(reading.problems).toEqual([]);
  return listPostcodes(reading, "ONS").map(({ outward, wardIds }) => [outward, Object.fromEntries(wardIds)]);
}

async function told(text: string, wish = {}) {
  const { problems } = await read(text, wish);
  return problems.map(({ path, line, column, message, remedy, id }) => {
    return `${path}:${line}:${column} ${message} ${remedy} [${id}]`;
  });
}

describe("a directory of postcodes", () => {
  test("gives the council's postcodes in use, sorted, by their first half", async () => {
    expect(
      await listed(
        [
          '\uFEFFpcd,pcds,dointr,doterm,"osward"',
          '"ZZ2  1AA","ZZ2 1AA","198001","","E05999915"',
          '"ZZ1  9ZZ","ZZ1 9ZZ","198001","","E05999913"',
          '"ZZ1  1AB","ZZ1 1AB","198001","","E05999915"',
          '"ZZ1  1AC","ZZ1 1AC","198001","199606","E05999915"',
          '"ZZ1  1AD","ZZ1 1AD","198001","","E05000001"',
          "",
        ].join("\n"),
      ),
    ).toEqual([
      ["ZZ1", { "1AB": ["harbour-east"], "9ZZ": ["staithe"] }],
      ["ZZ2", { "1AA": ["harbour-east"] }],
    ]);
  });

  test("gives every ward of a postcode that has several rows", async () => {
    const rows = "pcds,osward\nZZ1 1AA,E05999913\nZZ1 1AA,E05999915\nZZ1 1AA,E05999913";
    expect(await listed(rows)).toEqual([["ZZ1", { "1AA": ["harbour-east", "staithe"] }]]);
  });

  test("gives postcodes that are no longer in use where they are asked for", async () => {
    const rows = "pcds,doterm,osward\nZZ1 1AA,199606,E05999913";
    expect(await listed(rows, { withTerminated: true })).toEqual([["ZZ1", { "1AA": ["staithe"] }]]);
  });

  test.each([
    ["osward", "ward"],
    ["ward", "ward"],
    ["WARD", "ward"],
    ["WD23CD", "ward"],
    ["ced", "division"],
    ["CED25CD", "division"],
  ])("may call the column of areas %s", async (name, areaTerm) => {
    expect(await listed(`pcds,${name}\nZZ1 1AA,E05999913`, { areaTerm })).toEqual([
      ["ZZ1", { "1AA": ["staithe"] }],
    ]);
  });

  test("is read by the newest of its columns of wards", async () => {
    expect(await listed("pcds,WD22CD,WD23CD\nZZ1 1AA,E05999913,E05999915")).toEqual([
      ["ZZ1", { "1AA": ["harbour-east"] }],
    ]);
  });

  test.each([
    [
      "without a column it needs",
      "postcode,lat\nZZ1 1AA,53.1",
      [
        'ONSPD.csv:1:1 no column gives the ward. The first line is "postcode,lat". The first line must name the columns, among them osward, as in the ONS Postcode Directory. [postcode-column-missing]',
      ],
    ],
    [
      "with rows that are not whole",
      'pcds,osward\nZZ1 1AA\nZZ1 1AB,E05999913\n"ZZ1 1AC,E05999913\nZZ1 1AD,E05999913,1',
      [
        "ONSPD.csv:2:1 this row has 1 field, and the first line names 2. Correct the row, or download the directory again. [postcode-row-broken]",
        "ONSPD.csv:4:1 a quote is opened in this row and not closed. Correct the row, or download the directory again. [postcode-row-broken]",
        "ONSPD.csv:5:1 this row has 3 fields, and the first line names 2. Correct the row, or download the directory again. [postcode-row-broken]",
      ],
    ],
    [
      "with something that is no postcode",
      "pcds,osward\nStaithe,E05999913",
      [
        'ONSPD.csv:2:1 "Staithe" is not a postcode. Correct the row, or download the directory again. [postcode-form]',
      ],
    ],
    [
      "of another council",
      "pcds,osward\nZZ1 1AA,E05000001",
      [
        "ONSPD.csv:2:1 no postcode of this file lies in a ward of this council, whose codes are such as E05999913. Use a directory of the same date as the codes in wards.yml, that covers this council. [postcodes-elsewhere]",
      ],
    ],
  ])("%s is told where", async (_what, text, lines) => {
    expect(await told(text)).toEqual(lines);
  });

  test("is not read to its end where it is another kind of file", async () => {
    const rows = Array.from({ length: 100 }, () => "x,y").join("\n");
    expect(await told(`pcds,osward\n${rows}`)).toHaveLength(20);
  });
});

test.each([
  ['a,"b,c",d', ["a", "b,c", "d"]],
  ['"a ""b""",""', ['a "b"', ""]],
  ["a,,", ["a", "", ""]],
  ['"",', ["", ""]],
])("the fields of %s are told apart", async (line, fields) => {
  const { splitCsvLine } = await import("../../src/places/csv-fields.ts");
  expect(splitCsvLine(line)).toEqual(fields);
});

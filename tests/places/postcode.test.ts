import { describe, expect, test } from "vitest";
import { parsePostcode } from "../../src/places/postcode.ts";
import { parsePostcodeList, serialisePostcodeList } from "../../src/places/postcode-list.ts";

test.each([
  ["BB1 1AA", "BB1", "1AA"],
  ["bb11aa", "BB1", "1AA"],
  ["BB1  1AA", "BB1", "1AA"],
  [" bb1-1aa. ", "BB1", "1AA"],
  ["M1 1AD", "M1", "1AD"],
  ["W1A 0AX", "W1A", "0AX"],
  ["EC1A 1BB", "EC1A", "1BB"],
  ["BB10 1AA", "BB10", "1AA"],
  ["NPT 4DT", "NPT", "4DT"],
])("the postcode %s has the halves %s and %s", (text, outward, inward) => {
  expect(parsePostcode(text)).toEqual({ outward, inward });
});

test.each(["", "BB1", "1AA", "BB1 1A", "BB1 AAA", "B1B1 1AA", "BB123 1AA", "12345", "Staithe Street"])(
  '"%s" is no postcode',
  (text) => {
    expect(parsePostcode(text)).toBeNull();
  },
);

describe("a list of postcodes", () => {
  const list = {
    outward: "ZZ1",
    source: 'Invented "here"',
    wardIds: new Map([
      ["1AA", ["staithe"]],
      ["1AB", ["harbour", "staithe"]],
    ]),
  };

  test("is kept with a postcode to a line, and read back as it was", () => {
    const text = serialisePostcodeList(list);
    expect(text.split("\n")).toEqual([
      "{",
      '  "source": "Invented \\"here\\"",',
      '  "postcodes": {',
      '    "1AA": ["staithe"],',
      '    "1AB": ["harbour", "staithe"]',
      "  }",
      "}",
      "",
    ]);
    expect(parsePostcodeList("ZZ1", JSON.parse(text))).toEqual({ ok: true, list });
  });

  test.each([
    ["nothing", [], ["source: must say where the list was taken from.", "postcodes: must hold postcodes."]],
    [
      "wrong values",
      { source: "x", postcodes: { "1AA": "staithe", "1AB": [], AAA: ["staithe"] }, more: 1 },
      [
        "more: is not a part of a list of postcodes.",
        "postcodes.1AA: must be a list of the ids of wards.",
        "postcodes.1AB: must be a list of the ids of wards.",
        'postcodes.AAA: "ZZ1 AAA" is not a postcode.',
      ],
    ],
  ])("of %s is told all that is wrong with it", (_what, value, told) => {
    const parsed = parsePostcodeList("ZZ1", value);
    expect(!parsed.ok && parsed.faults.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual(
      told,
    );
  });
});

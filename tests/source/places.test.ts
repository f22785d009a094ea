import { expect, test } from "vitest";
import { locateInJson } from "../../src/source/locate-in-json.ts";
import { readFiles, tellFiles } from "./content-on-disk.ts";

const text = `{
  "a": [1, "x]", { "b": {} }],
  "c d": { "e\\"f": [[1.5, 2], [3, 4]] }
}`;

test.each([
  [["a"], "value", 2, 8],
  [["a"], "key", 2, 3],
  [["a", 1], "value", 2, 12],
  [["a", 2, "b"], "value", 2, 25],
  [["c d", 'e"f', 1, 0], "value", 3, 32],
  [["a", 7], "value", 2, 8],
  [["nowhere"], "value", 1, 1],
  [[], "value", 1, 1],
] as const)("finds %j of JSON, its %s, at %i:%i", (path, at, line, column) => {
  expect(locateInJson("x.json", text)(path, at)).toEqual({ path: "x.json", line, column });
});

test("reads a map of wards and lists of postcodes, and needs neither", async () => {
  const without = await readFiles({});
  expect([without.wardMap, without.postcodes, without.problems]).toEqual([null, [], []]);
  const { wardMap, postcodes, problems } = await readFiles({
    "wards.geojson": '{ "type": "FeatureCollection", "features": [] }',
    "postcodes/ZZ2.json": '{ "source": "x" }',
    "postcodes/ZZ10.json": "{}",
  });
  expect(problems).toEqual([]);
  expect(wardMap?.value).toEqual({ type: "FeatureCollection", features: [] });
  expect(postcodes.map(({ path, value }) => [path, value])).toEqual([
    ["content/postcodes/ZZ10.json", {}],
    ["content/postcodes/ZZ2.json", { source: "x" }],
  ]);
});

test("tells where a map is not JSON, and what does not belong among lists of postcodes", async () => {
  expect(
    await tellFiles({
      "wards.geojson": '{ "type": "FeatureCollection",\n  "features": [\n}',
      "postcodes/zz1.json": "{}",
      "postcodes/ONSPD.csv": "pcds,osward",
    }),
  ).toEqual([
    "content/postcodes/ONSPD.csv",
    '  1:1  The register does not expect "ONSPD.csv" here, and would not publish it.',
    "       Rename it, move it, or delete it. The postcodes folder holds files such as BB1.json, which",
    "       npm run postcodes makes.   [file-unexpected]",
    "",
    "content/postcodes/zz1.json",
    '  1:1  The register does not expect "zz1.json" here, and would not publish it.',
    "       Rename it, move it, or delete it. The postcodes folder holds files such as BB1.json, which",
    "       npm run postcodes makes.   [file-unexpected]",
    "",
    "content/wards.geojson",
    '  3:1  "}" cannot stand here.',
    "       Put each name and each text in straight double quotes, with a colon after the name and a",
    "       comma between entries.   [json-syntax]",
  ]);
});

test("lets a map be longer than what people write, up to 8 MiB", async () => {
  const ofSize = (size: number) => `{"x":"${"x".repeat(size - 8)}"}`;
  expect(await tellFiles({ "wards.geojson": ofSize(2 * 1024 * 1024) })).toEqual([]);
  expect(await tellFiles({ "wards.geojson": ofSize(8 * 1024 * 1024 + 1) })).toEqual([
    "content/wards.geojson",
    "  1:1  The file is 8.0 MiB (8,388,609 bytes), and may be at most 8.0 MiB (8,388,608 bytes).",
    "       Download generalised boundaries (BGC or BSC) from the ONS Open Geography Portal.",
    "       [file-too-large]",
  ]);
});

import { describe, expect, test } from "vitest";
import { problemsOf, registerOf, wardsFile } from "../sample-content.ts";

const ring = [
  [1.8, 53.1],
  [1.9, 53.1],
  [1.9, 53.2],
  [1.8, 53.1],
];

/** A map with a shape for each code. */
function mapOf(...codes: string[]): string {
  const features = codes.map((code) => {
    return { type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [ring] } };
  });
  return JSON.stringify({ type: "FeatureCollection", source: "Invented", features }, null, 1);
}

/** The sample's wards that exist: Old Town, E05999802, went in 2023. */
const today = ["E05999801", "E05999803"];

describe("a map of wards", () => {
  test("need not be there, and needs no shape for a ward that is gone", async () => {
    expect(await problemsOf()).toEqual([]);
    expect(await problemsOf({ "wards.geojson": mapOf(...today) })).toEqual([]);
  });

  test("may have one for a ward that is gone", async () => {
    expect(await problemsOf({ "wards.geojson": mapOf(...today, "E05999802") })).toEqual([]);
  });

  test("has the shapes of the council's wards, one for each", async () => {
    expect(await problemsOf({ "wards.geojson": mapOf(...today, "E05999899", "E05999801") })).toEqual([
      'wards.geojson:66:13 features[3].properties.code: no ward in wards.yml has the code "E05999899". Delete the shape, correct its code, or give the code to its ward in wards.yml. [map-code-unknown error]',
      'wards.geojson:95:13 features[4].properties.code: another shape already has the code "E05999801". Correct the code of one of them, or make the two one shape, a MultiPolygon. [map-code-taken error]',
    ]);
  });

  test("has every ward that exists", async () => {
    const files = {
      "wards.yml": wardsFile({ id: "northgate", name: "Northgate" }),
      "wards.geojson": mapOf("E05999801"),
    };
    expect(await problemsOf(files)).toEqual([
      'wards.yml:11:9 [3].code: "Westgate" is not on the map in wards.geojson: no shape has its code, E05999803. Add its boundary, or say under checked why it cannot be drawn. [ward-not-drawn review]',
      'wards.yml:12:7 [4].id: "Northgate" is not on the map in wards.geojson: it has no code to know its shape by. Add its boundary and its code, or say under checked why it cannot be drawn. [ward-not-drawn review]',
    ]);
  });

  test("may lack a ward where somebody has said why, for as long as it does", async () => {
    const checked = [{ id: "ward-not-drawn", by: "Electoral Services", why: "Not published yet." }];
    const files = {
      "wards.yml": wardsFile({ id: "northgate", name: "Northgate", code: "E05999804", checked }),
    };
    expect(await problemsOf({ ...files, "wards.geojson": mapOf(...today) })).toEqual([]);
    expect(await problemsOf({ ...files, "wards.geojson": mapOf(...today, "E05999804") })).toEqual([
      'wards.yml:16:11 [4].checked[1].id: "ward-not-drawn" does not occur: the ward is on the map. Delete the answer: what it answered has been mended. [checked-unused error]',
    ]);
  });

  test("is told of by the line where it is wrong", async () => {
    const broken = mapOf(...today).replace('"Polygon"', '"LineString"');
    expect(await problemsOf({ "wards.geojson": broken })).toEqual([
      'wards.geojson:11:13 features[1].geometry.type: a ward must be a "Polygon" or a "MultiPolygon"; found "LineString". Download the boundaries of the wards as areas, not as points or lines. [map-format error]',
    ]);
  });

  test("stands apart from the wards, in their order", async () => {
    const { wardMap, wards } = await registerOf({ "wards.geojson": mapOf(...today.toReversed()) });
    expect(wardMap?.source).toBe("Invented");
    expect(wardMap?.boundaries.map(({ ward }) => ward.name)).toEqual(["Eastgate", "Westgate"]);
    expect(wards.some((ward) => "rings" in ward)).toBe(false);
  });
});

describe("a list of postcodes", () => {
  const listOf = (wards: string[]) =>
    JSON.stringify({ source: "Invented", postcodes: { "1AA": wards } }, null, 1);

  test("names wards of the council", async () => {
    expect(await problemsOf({ "postcodes/ZZ1.json": listOf(["eastgate", "harbour"]) })).toEqual([
      'postcodes/ZZ1.json:6:4 postcodes.1AA[2]: "harbour" is not a ward in wards.yml. Make the lists again with npm run postcodes. [unknown-ward error]',
    ]);
  });

  test("is told of by the line where it is wrong", async () => {
    const broken = listOf(["eastgate"]).replace("1AA", "AAA");
    expect(await problemsOf({ "postcodes/ZZ1.json": broken })).toEqual([
      'postcodes/ZZ1.json:4:10 postcodes.AAA: "ZZ1 AAA" is not a postcode. Make the lists again with npm run postcodes. [postcode-form error]',
    ]);
  });

  test("is a district of the register, its wards joined", async () => {
    const { postcodes } = await registerOf({ "postcodes/ZZ1.json": listOf(["westgate", "eastgate"]) });
    expect(
      postcodes.map(({ postcodes: listed, ...district }) => ({
        ...district,
        postcodes: listed.map(({ inward, wards }) => [inward, ...wards.map(({ name }) => name)]),
      })),
    ).toEqual([
      {
        outward: "ZZ1",
        url: "/wards/postcodes/ZZ1.json",
        source: "Invented",
        postcodes: [["1AA", "Eastgate", "Westgate"]],
      },
    ]);
  });
});

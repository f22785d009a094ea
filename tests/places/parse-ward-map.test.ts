import { describe, expect, test } from "vitest";
import { parseWardMap } from "../../src/places/parse-ward-map.ts";
import type { PlaceFault } from "../../src/places/place-fault.ts";

const ring = [
  [1.8, 53.1],
  [1.9, 53.1],
  [1.9, 53.2],
  [1.8, 53.1],
];
const polygon = { type: "Polygon", coordinates: [ring] };

function mapOf(properties: unknown, geometry: unknown = polygon) {
  return { type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] };
}

function tell(value: unknown): string[] {
  return parseWardMap(value).faults.map(tellFault);
}

function tellFault({ id, path, message, remedy }: PlaceFault): string {
  return `${path.join(".")}: ${message} ${remedy} [${id}]`;
}

describe("a map of wards", () => {
  test.each(["code", "ons_code", "GSS_CODE", "WD23CD", "wd24cd", "CED21CD"])(
    "knows a shape by its %s",
    (name) => {
      expect(parseWardMap(mapOf({ id: 7, [name]: "E05999901" }))).toEqual({
        map: {
          wards: [
            {
              code: "E05999901",
              path: ["features", 0],
              codePath: ["features", 0, "properties", name],
              rings: [ring],
            },
          ],
          isWhole: true,
          source: null,
        },
        faults: [],
      });
    },
  );

  test("takes all the rings of a ward in several parts, and says whose they are", () => {
    const geometry = { type: "MultiPolygon", coordinates: [[ring, ring], [ring]] };
    const { map } = parseWardMap({ ...mapOf({ code: "E05999901" }, geometry), source: "Ordnance Survey" });
    expect([map?.wards[0]?.rings.length, map?.source]).toEqual([3, "Ordnance Survey"]);
  });

  test.each([
    [
      "TopoJSON",
      { type: "Topology", objects: {} },
      'type: this is no map of wards: there must be a "FeatureCollection" with a list of features, and this is something else of type "Topology". This is TopoJSON. Download the boundaries again as GeoJSON. [map-format]',
    ],
    [
      "a list",
      [],
      'type: this is no map of wards: there must be a "FeatureCollection" with a list of features, and this is something else. Download the boundaries of the wards as GeoJSON, such as from the ONS Open Geography Portal. [map-format]',
    ],
    [
      "a shape with no ward's code",
      mapOf({ WD13NM: "Aylestone", WD13CDO: "00GANY" }),
      'features.0.properties: none of the properties of this shape gives the code of a ward. It has WD13NM, WD13CDO. Add the code that the ward has in wards.yml, such as "code": "E05999901". [map-code-missing]',
    ],
    [
      "a point",
      mapOf({ code: "E05999901" }, { type: "Point", coordinates: [1, 2] }),
      'features.0.geometry.type: a ward must be a "Polygon" or a "MultiPolygon"; found "Point". Download the boundaries of the wards as areas, not as points or lines. [map-format]',
    ],
    [
      "a line that does not close",
      mapOf({ code: "E05999901" }, { type: "Polygon", coordinates: [[...ring.slice(0, 3), [1.8, 53.2]]] }),
      "features.0.geometry.coordinates.0.3: the line round this ward does not end at the point where it begins. Add its first point again at the end. [map-ring-open]",
    ],
    [
      "too few points",
      mapOf({ code: "E05999901" }, { type: "Polygon", coordinates: [[ring[0], ring[1], ring[0]]] }),
      "features.0.geometry.coordinates.0: a line round a ward must have 4 points or more, the last the same as the first; this has 3. Add the points that are missing, or delete the line. [map-ring-short]",
    ],
    [
      "a point that is no point",
      mapOf(
        { code: "E05999901" },
        { type: "Polygon", coordinates: [[ring[0], ["1.9", 53.1], ring[2], ring[0]]] },
      ),
      "features.0.geometry.coordinates.0.1: a point must be two numbers, degrees east and degrees north, such as [-2.46, 53.74]. Correct the point, or download the boundaries again. [map-format]",
    ],
    [
      "no coordinates",
      mapOf({ code: "E05999901" }, { type: "Polygon" }),
      "features.0.geometry.coordinates: there must be a list of lines here, each a list of points. Download the boundaries again: this file has been damaged. [map-format]",
    ],
    [
      "metres of the British National Grid",
      mapOf(
        { code: "E05999901" },
        scaled(([x, y]) => [x * 200_000, y * 4000]),
      ),
      "features.0.geometry.coordinates: the coordinates of this file are in metres, such as [360000, 212400], as on the British National Grid; they must be degrees. Download the boundaries again as GeoJSON in WGS 1984 (EPSG:4326), or turn them with ogr2ogr -t_srs EPSG:4326 wards.geojson FILE. [map-coordinates]",
    ],
    [
      "the latitude first",
      mapOf(
        { code: "E05999901" },
        scaled(([x, y]) => [y, x]),
      ),
      "features.0.geometry.coordinates: the coordinates of this file have the latitude first, such as [53.1, 1.8]. Put degrees east first and degrees north second, or download the boundaries again. [map-coordinates]",
    ],
    [
      "a point in another country",
      mapOf(
        { code: "E05999901" },
        scaled(([x, y]) => [x + 10, y]),
      ),
      "features.0.geometry.coordinates: the boundary has the point [11.8, 53.1], which does not lie in the United Kingdom. Correct the point, or download the boundaries again. [map-coordinates]",
    ],
  ])("is refused with %s, and told what to do", (_what, value, told) => {
    expect(tell(value)).toEqual([told]);
  });

  test("in metres is told of once, however many wards it has", () => {
    const geometry = scaled(([x, y]) => [x * 200_000, y * 4000]);
    const features = ["E05999901", "E05999902"].map((code) => ({ properties: { code }, geometry }));
    expect(parseWardMap({ type: "FeatureCollection", features }).faults).toHaveLength(1);
  });

  test("tells every fault, of the shapes that have one, and keeps the codes of all", () => {
    const features = [
      { properties: { code: "E05999901" }, geometry: null },
      { properties: {}, geometry: polygon },
      { properties: { code: "E05999902" }, geometry: polygon },
    ];
    const { map, faults } = parseWardMap({ type: "FeatureCollection", features });
    expect(faults.map(({ id, path }) => `${id} ${path.join(".")}`)).toEqual([
      "map-format features.0.geometry.type",
      "map-code-missing features.1.properties",
    ]);
    expect([map?.isWhole, map?.wards.map(({ code }) => code)]).toEqual([false, ["E05999901", "E05999902"]]);
  });
});

function scaled(move: (position: readonly [number, number]) => number[]) {
  const moved = ring.map((position) =>
    move(position as [number, number]).map((each) => Math.round(each * 100) / 100),
  );
  return { type: "Polygon", coordinates: [moved] };
}

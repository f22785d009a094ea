import { describe, expect, test } from "vitest";
import { describeShape, shadeOf } from "../../src/components/words/map-words.ts";
import { listSitePages } from "../../src/site/list-site-pages.ts";
import { registerOf, wardsFile } from "../register/sample-content.ts";

/** A square of the map, counted from the west. */
function shape(code: string, place: number) {
  const [west, east] = [1.8 + place / 10, 1.9 + place / 10];
  const ring = [
    [west, 53.1],
    [east, 53.1],
    [east, 53.2],
    [west, 53.2],
    [west, 53.1],
  ];
  return { type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [ring] } };
}

/** Old Town lay where Eastgate does now, and Westgate beside both. */
const features = [shape("E05999801", 1), shape("E05999802", 1), shape("E05999803", 0)];
const files = {
  "wards.yml": wardsFile(),
  "wards.geojson": JSON.stringify({ type: "FeatureCollection", source: "Invented", features }),
  "postcodes/ZZ1.json": JSON.stringify({ source: "Invented too", postcodes: { "1AA": ["eastgate"] } }),
};

async function viewOf(url: string, changes = {}) {
  const register = await registerOf({ ...files, ...changes });
  const view = [...listSitePages(register)].find((page) => page.url === url)?.view;
  if (view === undefined) throw new Error(`There is no page ${url}.`);
  return view;
}

describe("the map on the wards page", () => {
  test("has the wards that exist, each with how many matters name it", async () => {
    const view = await viewOf("/wards/");
    const map = view.kind === "wards" ? view.map : null;
    expect(map?.source).toBe("Invented");
    expect(map?.shapes.map(({ ward, named, path }) => [ward.name, named, path])).toEqual([
      ["Eastgate", 1, "M500 834l500 0 0-834-500 0z"],
      ["Westgate", 0, "M0 834l500 0 0-834-500 0z"],
    ]);
  });

  test("is not there where the council gives none", async () => {
    const view = await viewOf("/wards/", { "wards.geojson": null });
    expect(view.kind === "wards" && view.map).toBeNull();
  });
});

describe("the map on a ward's page", () => {
  const marks = { east: "M500 834l500 0 0-834-500 0z", west: "M0 834l500 0 0-834-500 0z" };

  test.each([
    ["a ward that exists among those that do", "/wards/westgate/", marks.west, marks.east, null],
    [
      "a ward that is gone among those of its last day",
      "/wards/old-town/",
      marks.east,
      marks.west,
      "2023-05-03",
    ],
  ])("shows %s", async (_what, url, own, around, goneOn) => {
    const view = await viewOf(url);
    expect(view.kind === "ward" && view.place).toEqual({
      width: 1000,
      height: 834,
      own,
      around,
      goneOn,
      source: "Invented",
    });
  });

  test("is not there for a ward without a shape", async () => {
    const view = await viewOf("/wards/old-town/", {
      "wards.geojson": JSON.stringify({ type: "FeatureCollection", features: [features[0], features[2]] }),
    });
    expect(view.kind === "ward" && view.place).toBeNull();
  });
});

test("the postcode finder knows its districts before it asks for anything, and whose they are", async () => {
  const view = await viewOf("/wards/");
  expect(view.kind === "wards" && view.finder).toEqual({ districts: ["ZZ1"], sources: ["Invented too"] });
  const home = await viewOf("/", { "postcodes/ZZ1.json": null });
  expect(home.kind === "home" && home.hasFinder).toBe(false);
});

test.each([
  [0, "Staithe: no matter names it", 0],
  [1, "Staithe: 1 matter names it", 1],
  [1204, "Staithe: 1,204 matters name it", 4],
])("a shape that %i matters name says so, and is coloured by it", (named, said, shade) => {
  expect([describeShape("Staithe", named), shadeOf(named, 1204)]).toEqual([said, shade]);
});

test("where no matter names any ward, no shape is coloured", () => {
  expect(shadeOf(0, 0)).toBe(0);
});

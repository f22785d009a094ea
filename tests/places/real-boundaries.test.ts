import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawMap } from "../../src/places/draw-map.ts";
import { parseWardMap } from "../../src/places/parse-ward-map.ts";

const real = new URL("../../../shared/real/reference/", import.meta.url);

describe.skipIf(!existsSync(real))("boundaries as they are published", () => {
  test.each([
    ["blackburn-ward-boundaries", 17],
    ["burnley-ward-boundaries", 15],
    ["lancaster-ward-boundaries", 27],
    ["lancashire_cc-ward-boundaries", 80],
    ["herefordshire-wards-2013-boundaries", 40],
  ])("of %s are read whole, and drawn in 30 kB", (name, count) => {
    const { map, faults } = parseWardMap(JSON.parse(readFileSync(new URL(`${name}.geojson`, real), "utf8")));
    expect([faults, map?.wards.length]).toEqual([[], count]);
    const { paths } = drawMap(map?.wards ?? [], 5000);
    expect(paths.every((path) => path.length > 8)).toBe(true);
    expect(paths.join("").length).toBeLessThan(30_000);
  });
});

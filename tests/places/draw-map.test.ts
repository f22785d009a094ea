import { describe, expect, test } from "vitest";
import type { Position, Ring } from "../../src/places/boundary.ts";
import { drawMap } from "../../src/places/draw-map.ts";

/** At 60 degrees north a degree of longitude is half as long as one of latitude. */
const square = (west: number, south: number, size = 0.1): Ring => [
  [west, south],
  [west + 2 * size, south],
  [west + 2 * size, south + size],
  [west, south + size],
  [west, south],
];

/** A line of many points, a little uneven, from one place to another. */
function uneven([fromX, fromY]: Position, [toX, toY]: Position, count: number): Position[] {
  return Array.from({ length: count }, (_, at): Position => {
    const aside = at === 0 ? 0 : Math.sin(at * 7) * 0.0007;
    return [fromX + ((toX - fromX) * at) / count + aside, fromY + ((toY - fromY) * at) / count + aside];
  });
}

/** Two wards side by side, the border between them uneven, the one going up it and the other down. */
function neighbours(points: number): { rings: Ring[] }[] {
  const border = [...uneven([1, 59], [1, 60], points), [1, 60] as const];
  const west: Ring = [...border, [0, 60], [0, 59], [1, 59]];
  const east: Ring = [...border.toReversed(), [2, 59], [2, 60], [1, 60]];
  return [{ rings: [west] }, { rings: [east] }];
}

/** The points a path passes. */
function pointsOf(path: string): string[] {
  const points: string[] = [];
  let [x, y] = [0, 0];
  for (const [, dx, dy] of path.matchAll(/(-?\d+) ?(-?\d+)/g)) {
    x += Number(dx);
    y += Number(dy);
    points.push(`${x} ${y}`);
  }
  return points;
}

describe("a drawn map", () => {
  test("is 1000 wide with north above, each shape a path of whole steps", () => {
    const map = drawMap([{ rings: [square(0, 59.95)] }], 100);
    expect(map).toEqual({ width: 1000, height: 1000, paths: ["M0 1000l1000 0 0-1000-1000 0z"] });
  });

  test("has one path for a ward in several parts", () => {
    const { paths } = drawMap([{ rings: [square(0, 59.95, 0.02), square(0.16, 59.95, 0.02)] }], 100);
    expect(paths).toHaveLength(1);
    expect(paths[0]?.match(/M/g)).toHaveLength(2);
  });

  test("keeps one border between two wards, however roughly it is drawn", () => {
    for (const mostPoints of [10_000, 400, 60]) {
      const [west = "", east = ""] = drawMap(neighbours(2000), mostPoints).paths;
      const border = new Set(pointsOf(west));
      // The corners of the sheet are the only points that the two do not share.
      expect(pointsOf(east).filter((point) => !border.has(point))).toHaveLength(2);
    }
  });

  test("has no more points than were asked for", () => {
    const counts = [10_000, 400, 60].map((mostPoints) => {
      return drawMap(neighbours(2000), mostPoints).paths.flatMap(pointsOf).length;
    });
    expect(counts.map((count, at) => count <= ([10_000, 400, 60][at] ?? 0))).toEqual([true, true, true]);
    expect(counts[0]).toBeGreaterThan(400);
  });

  test("shows the smallest ward as a square, so that it can be found", () => {
    const { paths } = drawMap([{ rings: [square(0, 59.95)] }, { rings: [square(0.1, 60, 0.000_01)] }], 100);
    expect(paths[1]).toBe("M497 497l6 0 0 6-6 0z");
  });

  test("is the same, whatever the order of the wards", () => {
    const wards = neighbours(300);
    expect(drawMap(wards.toReversed(), 200).paths.toReversed()).toEqual(drawMap(wards, 200).paths);
  });
});

import type { Boundary } from "./boundary.ts";
import { type Point, project } from "./project.ts";

/** Boundaries as a picture: its size, and a path for each, in the order given. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** What an SVG path says in `d`; what lies inside an even number of lines is not filled. */
  readonly paths: readonly string[];
}

const width = 1000;

/** The side of the smallest squares that points are gathered in: a unit is less than a dot on most screens. */
const finest = 1;

/** Squares so large would leave nothing to see. */
const coarsest = width / 4;

/**
 * Draws boundaries as finely as a number of points allows, in whole units of a picture 1000 wide.
 * All points within one square of a grid become one, in their middle. Where a point goes depends on nothing else, so two
 * wards that share a border share it still, and it lies within a square's side of where it was.
 * Source: J. Rossignac and P. Borrel, "Multi-resolution 3D approximations for rendering complex scenes" (1993).
 */
export function drawMap(boundaries: readonly Boundary[], mostPoints: number): DrawnMap {
  const { height, areas } = project(boundaries, width);
  let drawn: Point[][][] = [];
  for (let side = finest; side <= coarsest; side *= 1.25) {
    const gather = gatherPoints(areas.flat(2), side);
    drawn = areas.map((rings) => thinRings(rings, gather));
    if (drawn.flat(2).length <= mostPoints) break;
  }
  return { width, height, paths: drawn.map((rings) => rings.map(serialiseRing).join("")) };
}

type Gather = (point: Point) => Point;

function gatherPoints(points: readonly Point[], side: number): Gather {
  const keyOf = ([x, y]: Point) => `${Math.floor(x / side)} ${Math.floor(y / side)}`;
  const squares = new Map<string, { x: number; y: number; count: number }>();
  for (const point of points) {
    const square = squares.getOrInsertComputed(keyOf(point), () => ({ x: 0, y: 0, count: 0 }));
    square.x += point[0];
    square.y += point[1];
    square.count += 1;
  }
  return (point) => {
    const { x, y, count } = squares.get(keyOf(point)) ?? { x: point[0], y: point[1], count: 1 };
    return [Math.round(x / count), Math.round(y / count)];
  };
}

/** The rings that are still rings; a small square where none is, so that the smallest ward can be found. */
function thinRings(rings: readonly (readonly Point[])[], gather: Gather): Point[][] {
  const thinned = rings.map((ring) => withoutRepeats(ring.map(gather))).filter(({ length }) => length >= 3);
  const [first = [0, 0]] = rings[0] ?? [];
  return thinned.length > 0 ? thinned : [squareAt(gather(first))];
}

/** The points with none that the next one repeats; the next of the last is the first. */
function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [];
    return x !== nextX || y !== nextY;
  });
}

function squareAt([x, y]: Point): Point[] {
  return [
    [x - 3, y - 3],
    [x + 3, y - 3],
    [x + 3, y + 3],
    [x - 3, y + 3],
  ];
}

/** A closed path, each point from the one before: `M12 40l3-4 2 5z`. */
function serialiseRing(ring: readonly Point[]): string {
  const steps = ring.map(([x, y], at) => {
    const [fromX, fromY] = at === 0 ? [0, 0] : (ring[at - 1] ?? [0, 0]);
    return serialisePair(x - fromX, y - fromY);
  });
  const [start, ...rest] = steps;
  return `M${start}l${rest.join(" ").replaceAll(" -", "-")}z`;
}

function serialisePair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/**
 * An invented district on an invented coast, out at sea so that nobody takes it for a real one.
 * Wards share whole edges, each drawn once, so they tile without gaps or overlaps.
 */
type Point = readonly [x: number, y: number];

/** Corners on a sheet of 100 by 100, west to east and south to north. */
// biome-ignore format: corners read better in rows
const corners: Record<string, Point> = {
  A: [8, 92], B: [38, 96], C: [70, 93], D: [78, 80], E: [74, 66], F: [80, 58], G: [85, 50], H: [82, 43],
  HH: [84, 36], I: [87, 32], J: [81, 20], K: [72, 5], L: [41, 3], M: [14, 8], N: [4, 34], O: [6, 62],
  P: [38, 74], Q: [58, 71], S: [42, 61], T: [41, 43], U: [55, 34], V: [70, 33], W: [40, 52],
  X: [22, 67], Y: [24, 38], Z: [33, 21], AA: [55, 20],
  a: [56, 61], b: [66, 60], c: [54, 52], d: [64, 51], e: [74, 52], g: [65, 43], h: [74, 45],
};

/** The edges the sea meets, more ragged than a boundary along a lane. */
const coast = new Set(["C-D", "D-E", "E-F", "F-G", "G-H", "H-HH", "HH-I", "I-J", "J-K"]);

/** Each ward's corners in order round it, by the id it has in wards.yml. */
const outlines: Record<string, readonly string[]> = {
  "abbey-fields": ["Q", "E", "b", "a"],
  brackenhythe: ["Y", "T", "U", "AA", "L", "Z"],
  "castle-hythe": ["E", "F", "e", "b"],
  "cold-staunton": ["N", "Y", "Z", "L", "M"],
  "eelpie-marsh": ["U", "V", "HH", "I", "J", "AA"],
  "fenwick-st-anne": ["A", "B", "P", "X", "O"],
  harbour: ["b", "e", "F", "G", "H", "h", "d"],
  "harbour-east": ["e", "F", "G", "H", "h"],
  "harbour-west": ["b", "e", "h", "d"],
  "kings-orchard": ["a", "b", "d", "c"],
  "long-saltby": ["B", "C", "D", "E", "Q", "S", "P"],
  "mill-bank": ["W", "c", "d", "g", "V", "U", "T"],
  northgate: ["S", "Q", "a", "c", "W"],
  saltmarsh: ["AA", "J", "K", "L"],
  staithe: ["d", "h", "H", "HH", "V", "g"],
  thornwold: ["O", "X", "P", "S", "W", "T", "Y", "N"],
};

/** What the map needs to know of a ward. */
export interface MappedWard {
  id: string;
  name: string;
  code?: string;
  validTo?: string;
}

/** The wards as a GeoJSON feature collection; a former ward carries the last day it existed. Source: RFC 7946. */
export function buildWardMap(wards: readonly MappedWard[]) {
  const source = "Invented for the demonstration, and laid out at sea.";
  return { type: "FeatureCollection", source, features: wards.map(wardFeature) };
}

function wardFeature({ id, name, code, validTo }: MappedWard) {
  const outline = outlines[id];
  if (outline === undefined) throw new Error(`The demonstration map has no outline for the ward "${id}".`);
  const properties = {
    id,
    name,
    code: code ?? null,
    ...(validTo === undefined ? {} : { former: true, validTo }),
  };
  return { type: "Feature", id, properties, geometry: { type: "Polygon", coordinates: [ringOf(outline)] } };
}

/** A closed ring, anticlockwise as RFC 7946 asks of an outer one. */
function ringOf(outline: readonly string[]): Point[] {
  const edges = outline.map((corner, index) =>
    edgeBetween(corner, outline[(index + 1) % outline.length] ?? corner),
  );
  const ring = edges.flatMap((edge) => edge.slice(0, -1));
  const anticlockwise = signedArea(ring) > 0 ? ring : ring.toReversed();
  return [...anticlockwise, ...anticlockwise.slice(0, 1)].map(toDegrees);
}

/** The points from one corner to another; the way back is the same points reversed. */
function edgeBetween(from: string, to: string): Point[] {
  const [first = from, second = to] = [from, to].sort();
  const isCoast = coast.has(`${first}-${second}`);
  const line = roughened(
    cornerAt(first),
    cornerAt(second),
    isCoast ? 4 : 3,
    isCoast ? 0.16 : 0.08,
    seedOf(first + second),
  );
  return first === from ? line : line.toReversed();
}

/** A line made uneven by moving its middle aside, then the middle of each half, `depth` times. */
function roughened(from: Point, to: Point, depth: number, roughness: number, seed: number): Point[] {
  if (depth === 0) return [from, to];
  const aside = (((seed % 1000) / 999) * 2 - 1) * roughness;
  const middle: Point = [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * aside,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * aside,
  ];
  const before = roughened(from, middle, depth - 1, roughness, nextSeed(seed));
  return [...before.slice(0, -1), ...roughened(middle, to, depth - 1, roughness, nextSeed(seed + 1))];
}

function cornerAt(name: string): Point {
  const corner = corners[name];
  if (corner === undefined) throw new Error(`The demonstration map has no corner "${name}".`);
  return corner;
}

function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => nextSeed(seed + (letter.codePointAt(0) ?? 0)), 7);
}

/** The next of a fixed sequence of numbers that look random. Source: the multiplier and step of Numerical Recipes. */
function nextSeed(seed: number): number {
  return (Math.imul(seed, 1664525) + 1013904223) >>> 8;
}

function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Degrees of longitude and latitude, to about a metre. The sheet is some 30 km across and lies in the North Sea. */
function toDegrees([x, y]: Point): Point {
  return [Number((1.7 + x * 0.0045).toFixed(5)), Number((53.05 + y * 0.0027).toFixed(5))];
}

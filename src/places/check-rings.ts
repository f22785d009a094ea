import type { PlaceFault } from "./place-fault.ts";

type Path = readonly (string | number)[];

/** A ring of three corners, and its first point again. Source: RFC 7946, section 3.1.6. */
const fewestPoints = 4;

/** What keeps coordinates from being rings: the first fault of each ring. */
export function checkRings(type: "Polygon" | "MultiPolygon", coordinates: unknown, path: Path): PlaceFault[] {
  if (type === "Polygon") return checkPolygon(coordinates, path);
  if (!isFilled(coordinates)) return [tellNoRings(path)];
  return coordinates.flatMap((polygon, at) => checkPolygon(polygon, [...path, at]));
}

function checkPolygon(rings: unknown, path: Path): PlaceFault[] {
  if (!isFilled(rings)) return [tellNoRings(path)];
  return rings.flatMap((ring, at) => checkRing(ring, [...path, at]) ?? []);
}

function checkRing(ring: unknown, path: Path): PlaceFault | null {
  if (!isFilled(ring)) return tellNoRings(path);
  const bad = ring.findIndex((position) => !isPosition(position));
  if (bad !== -1) return tellNotPosition([...path, bad]);
  if (ring.length < fewestPoints) return tellShort(ring.length, path);
  const isClosed = String(ring[0]) === String(ring.at(-1));
  return isClosed ? null : tellOpen([...path, ring.length - 1]);
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every((number) => Number.isFinite(number));
}

function tellNoRings(path: Path): PlaceFault {
  return {
    id: "map-format",
    path,
    message: "there must be a list of lines here, each a list of points.",
    remedy: "Download the boundaries again: this file has been damaged.",
  };
}

function tellNotPosition(path: Path): PlaceFault {
  return {
    id: "map-format",
    path,
    message: "a point must be two numbers, degrees east and degrees north, such as [-2.46, 53.74].",
    remedy: "Correct the point, or download the boundaries again.",
  };
}

function tellShort(count: number, path: Path): PlaceFault {
  return {
    id: "map-ring-short",
    path,
    message: `a line round a ward must have ${fewestPoints} points or more, the last the same as the first; this has ${count}.`,
    remedy: "Add the points that are missing, or delete the line.",
  };
}

function tellOpen(path: Path): PlaceFault {
  return {
    id: "map-ring-open",
    path,
    message: "the line round this ward does not end at the point where it begins.",
    remedy: "Add its first point again at the end.",
  };
}

import type { Boundary } from "./boundary.ts";

/** A point of a drawing, from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** Lines on a sheet of a width that was asked for. */
export interface Sheet {
  readonly height: number;
  /** The rings of each boundary, in the order given. */
  readonly areas: readonly (readonly (readonly Point[])[])[];
}

/**
 * Lays boundaries on a sheet, north upwards. Degrees of longitude are drawn as much shorter as they are in the middle of
 * the sheet: over a council's area that differs from the truth by less than a line is wide.
 * Source: the equidistant cylindrical projection.
 */
export function project(boundaries: readonly Boundary[], width: number): Sheet {
  const { west, east, south, north } = spanOf(boundaries);
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const unitsPerDegree = width / ((east - west) * narrowing);
  const areas = boundaries.map(({ rings }) =>
    rings.map((ring) =>
      ring.map(([longitude, latitude]): Point => {
        return [(longitude - west) * narrowing * unitsPerDegree, (north - latitude) * unitsPerDegree];
      }),
    ),
  );
  return { height: Math.round((north - south) * unitsPerDegree), areas };
}

interface Span {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function spanOf(boundaries: readonly Boundary[]): Span {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const { rings } of boundaries)
    for (const ring of rings)
      for (const [longitude, latitude] of ring) {
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
  // A boundary that is all on one line has no area to draw, and must not be divided by.
  return { west, east: Math.max(east, west + 1e-6), south, north };
}

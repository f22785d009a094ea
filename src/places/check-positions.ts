import type { Position, Ring } from "./boundary.ts";
import type { MappedWard } from "./parse-ward-map.ts";
import type { PlaceFault } from "./place-fault.ts";

/** The United Kingdom with the sea about it, in degrees: nothing that a council here maps lies outside. */
const widest = { west: -9.5, south: 49, east: 2.5, north: 61.5 };

/** A point that lies nowhere in the country, and how it stands in its file. */
interface Stray {
  readonly position: Position;
  readonly path: readonly (string | number)[];
}

/**
 * The coordinates that cannot be right: the first of each ward or, where the whole file counts otherwise than it must,
 * the first of the file.
 */
export function checkPositions(wards: readonly MappedWard[]): PlaceFault[] {
  const strays = wards.flatMap((ward) => findStray(ward) ?? []);
  const inMetres = strays.find(({ position }) => isInMetres(position));
  if (inMetres !== undefined) return [tellMetres(inMetres)];
  const turned = strays.find(({ position: [first, second] }) => isWithin([second, first]));
  return turned === undefined ? strays.map(tellStray) : [tellTurned(turned)];
}

function findStray({ rings, path }: MappedWard): Stray | null {
  const position = firstStrayOf(rings);
  return position === undefined ? null : { position, path: [...path, "geometry", "coordinates"] };
}

function firstStrayOf(rings: readonly Ring[]): Position | undefined {
  for (const ring of rings) {
    const stray = ring.find((position) => !isWithin(position));
    if (stray !== undefined) return stray;
  }
  return undefined;
}

function isWithin([longitude, latitude]: Position): boolean {
  const { west, south, east, north } = widest;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Degrees never pass 180: whatever is larger was measured in metres, as on the British National Grid. */
function isInMetres([first, second]: Position): boolean {
  return Math.abs(first) > 180 || Math.abs(second) > 180;
}

function tellMetres({ position, path }: Stray): PlaceFault {
  return {
    id: "map-coordinates",
    path,
    message: `the coordinates of this file are in metres, such as ${describe(position)}, as on the British National Grid; they must be degrees.`,
    remedy:
      "Download the boundaries again as GeoJSON in WGS 1984 (EPSG:4326), or turn them with ogr2ogr -t_srs EPSG:4326 wards.geojson FILE.",
  };
}

function tellTurned({ position, path }: Stray): PlaceFault {
  return {
    id: "map-coordinates",
    path,
    message: `the coordinates of this file have the latitude first, such as ${describe(position)}.`,
    remedy: "Put degrees east first and degrees north second, or download the boundaries again.",
  };
}

function tellStray({ position, path }: Stray): PlaceFault {
  return {
    id: "map-coordinates",
    path,
    message: `the boundary has the point ${describe(position)}, which does not lie in the United Kingdom.`,
    remedy: "Correct the point, or download the boundaries again.",
  };
}

function describe([first, second]: Position): string {
  return `[${first}, ${second}]`;
}

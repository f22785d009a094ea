import { quoteValue } from "../problems/quote.ts";
import type { Boundary, Ring } from "./boundary.ts";
import { checkPositions } from "./check-positions.ts";
import { checkRings } from "./check-rings.ts";
import type { PlaceFault } from "./place-fault.ts";

/** The boundary of a ward as the file gives it; without rings where they have a fault. */
export interface MappedWard extends Boundary {
  /** The ward's ONS code. */
  readonly code: string;
  /** Where the feature stands in the file, and the code in it. */
  readonly path: readonly (string | number)[];
  readonly codePath: readonly (string | number)[];
}

/** `content/wards.geojson`, typed. */
export interface WardMapFile {
  readonly wards: readonly MappedWard[];
  /** Whether every shape says whose it is: while one does not, no ward can be said to have none. */
  readonly isWhole: boolean;
  /** Whose the boundaries are, to be said beside the map: the file's own `source`. */
  readonly source: string | null;
}

/** The map as far as it could be read, and everything that is wrong with it. */
export interface ParsedWardMap {
  readonly map: WardMapFile | null;
  readonly faults: readonly PlaceFault[];
}

/** Names under which publishers give a ward's ONS code: `WD23CD` and `CED21CD` are the ONS's own. */
const codeName = /^(?:ons_?code|gss_?code|code|(?:wd|ced)\d{2}cd)$/i;
const codeForm = /^[EWSN]\d{8}$/;

/** Parses the value of a GeoJSON file: a feature for each ward. Source: RFC 7946. */
export function parseWardMap(value: unknown): ParsedWardMap {
  const { type, features, source } = asMap(value);
  if (type !== "FeatureCollection" || !Array.isArray(features))
    return { map: null, faults: [tellNotCollection(type)] };
  const found = features.map((feature, at) => parseFeature(feature, ["features", at]));
  const wards = found.flatMap(({ ward }) => ward ?? []);
  return {
    map: {
      wards,
      isWhole: wards.length === features.length,
      source: typeof source === "string" ? source : null,
    },
    faults: [...found.flatMap((each) => each.faults), ...checkPositions(wards)],
  };
}

interface ParsedFeature {
  readonly ward: MappedWard | null;
  readonly faults: readonly PlaceFault[];
}

function parseFeature(feature: unknown, path: readonly (string | number)[]): ParsedFeature {
  const properties = asMap(asMap(feature)["properties"]);
  const { rings, faults } = parseGeometry(asMap(feature)["geometry"], [...path, "geometry"]);
  const name = findCodeName(properties);
  if (name === undefined) return { ward: null, faults: [tellCodeMissing(properties, path), ...faults] };
  const codePath = [...path, "properties", name];
  return { ward: { code: String(properties[name]), path, codePath, rings }, faults };
}

function parseGeometry(
  geometry: unknown,
  path: readonly (string | number)[],
): { rings: readonly Ring[]; faults: readonly PlaceFault[] } {
  const { type, coordinates } = asMap(geometry);
  if (type !== "Polygon" && type !== "MultiPolygon")
    return { rings: [], faults: [tellNotPolygon(type, path)] };
  const faults = checkRings(type, coordinates, [...path, "coordinates"]);
  if (faults.length > 0) return { rings: [], faults };
  // What has passed the check has the written shape: that is what it is for.
  return { rings: (type === "Polygon" ? coordinates : (coordinates as unknown[]).flat()) as Ring[], faults };
}

function findCodeName(properties: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(properties).find(
    (name) => codeName.test(name) && codeForm.test(String(properties[name])),
  );
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function tellNotCollection(type: unknown): PlaceFault {
  const found = type === undefined ? "" : ` of type ${quoteValue(type)}`;
  return {
    id: "map-format",
    path: ["type"],
    message: `this is no map of wards: there must be a "FeatureCollection" with a list of features, and this is something else${found}.`,
    remedy:
      type === "Topology"
        ? "This is TopoJSON. Download the boundaries again as GeoJSON."
        : "Download the boundaries of the wards as GeoJSON, such as from the ONS Open Geography Portal.",
  };
}

function tellNotPolygon(type: unknown, path: readonly (string | number)[]): PlaceFault {
  return {
    id: "map-format",
    path: [...path, "type"],
    message: `a ward must be a "Polygon" or a "MultiPolygon"; found ${type === undefined ? "nothing" : quoteValue(type)}.`,
    remedy: "Download the boundaries of the wards as areas, not as points or lines.",
  };
}

function tellCodeMissing(
  properties: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
): PlaceFault {
  const names = Object.keys(properties);
  const has = names.length === 0 ? "It has none." : `It has ${names.join(", ")}.`;
  return {
    id: "map-code-missing",
    path: [...path, "properties"],
    message: `none of the properties of this shape gives the code of a ward. ${has}`,
    remedy: 'Add the code that the ward has in wards.yml, such as "code": "E05999901".',
  };
}

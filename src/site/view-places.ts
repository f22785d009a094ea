import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DrawnMap, drawMap } from "../places/draw-map.ts";
import { isWithin } from "../register/periods.ts";
import { bandsOfWard } from "../register/queries.ts";
import type { Register, Ward, WardBoundary } from "../register/register.ts";
import { remember } from "../register/remember.ts";

/** The map of the wards that exist, each with the number of matters that name it. */
export interface WardsMap extends Pick<DrawnMap, "width" | "height"> {
  readonly shapes: readonly { readonly ward: Ward; readonly named: number; readonly path: string }[];
  readonly source: string | null;
}

/** Where one ward lies among those of its time. */
export interface WardPlace extends Pick<DrawnMap, "width" | "height"> {
  readonly own: string;
  /** The others, in one path. */
  readonly around: string;
  /** The last day of a ward that is gone. */
  readonly goneOn: CalendarDate | null;
  readonly source: string | null;
}

/** What the postcode finder must know before it asks for anything. */
export interface PostcodeFinder {
  /** The districts there are lists of: `BB1`. */
  readonly districts: readonly string[];
  /** Where the lists were taken from, and whose they are. */
  readonly sources: readonly string[];
}

/** Some 25 kB of paths at most, whatever the council gives. */
const pointsOfWardsMap = 5000;

/** A small picture, on the page of every ward: some 6 kB of paths at most. */
const pointsOfWardPlace = 1200;

/** The map of the wards that exist on the day; null where the council gives none. */
export function viewWardsMap(register: Register): WardsMap | null {
  const { width, height, shapes } = drawOn(register, register.asOf, pointsOfWardsMap);
  if (shapes.length === 0) return null;
  const counted = shapes.map(({ ward, path }) => {
    return { ward, named: bandsOfWard(register, ward).named.length, path };
  });
  return { width, height, shapes: counted, source: register.wardMap?.source ?? null };
}

/** A ward on the map of its time: today's for one that exists, and that of its last day for one that is gone. */
export function viewWardPlace(register: Register, ward: Ward): WardPlace | null {
  const { width, height, shapes } = drawPlaces(register)(dayOf(ward, register.asOf));
  const own = shapes.find((shape) => shape.ward === ward)?.path;
  if (own === undefined) return null;
  const around = shapes.filter((shape) => shape.ward !== ward).map(({ path }) => path);
  return {
    width,
    height,
    own,
    around: around.join(""),
    goneOn: isGone(ward, register.asOf) ? ward.validTo : null,
    source: register.wardMap?.source ?? null,
  };
}

/** The finder; null where the council has no lists of postcodes. */
export function viewPostcodeFinder({ postcodes }: Register): PostcodeFinder | null {
  if (postcodes.length === 0) return null;
  return {
    districts: postcodes.map(({ outward }) => outward),
    sources: [...new Set(postcodes.map(({ source }) => source))].sort(),
  };
}

interface DrawnWards extends Pick<DrawnMap, "width" | "height"> {
  readonly shapes: readonly { readonly ward: Ward; readonly path: string }[];
}

/** Small maps, one for each day that is asked for: most wards share today's. */
const drawPlaces = remember((register: Register) => {
  const drawn = new Map<CalendarDate, DrawnWards>();
  return (day: CalendarDate) =>
    drawn.getOrInsertComputed(day, () => drawOn(register, day, pointsOfWardPlace));
});

function drawOn({ wardMap }: Register, day: CalendarDate, mostPoints: number): DrawnWards {
  const there = (wardMap?.boundaries ?? []).filter(({ ward }) => existsOn(ward, day));
  if (there.length === 0) return { width: 0, height: 0, shapes: [] };
  const { width, height, paths } = drawMap(there, mostPoints);
  return {
    width,
    height,
    shapes: there.map(({ ward }: WardBoundary, at) => ({ ward, path: paths[at] ?? "" })),
  };
}

function existsOn({ validFrom, validTo }: Ward, day: CalendarDate): boolean {
  return isWithin({ from: validFrom, to: validTo }, day);
}

function dayOf(ward: Ward, today: CalendarDate): CalendarDate {
  if (existsOn(ward, today)) return today;
  return (isGone(ward, today) ? ward.validTo : ward.validFrom) ?? today;
}

function isGone({ validTo }: Ward, today: CalendarDate): boolean {
  return validTo !== null && validTo < today;
}

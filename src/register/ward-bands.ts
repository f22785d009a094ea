import type { CalendarDate } from "../calendar/calendar-date.ts";
import { compareListedYears, groupByListedYear, type ListedYear } from "./listed-year.ts";
import { isWithin } from "./periods.ts";
import type { Matter, Register, Ward } from "./register.ts";
import { remember } from "./remember.ts";

/** Something for each of a ward's bands, kept apart: a resident must be able to tell "names my ward" from "names none". */
export interface Banded<Band> {
  readonly named: Band;
  readonly allWards: Band;
  readonly notRecorded: Band;
}

/** The matters a ward's pages list. */
export type WardBands = Banded<readonly Matter[]>;

/** The matters a ward's pages list under one year. */
export interface WardYear {
  readonly year: ListedYear;
  readonly bands: WardBands;
}

/**
 * The matters that concern a ward, newest first in each band.
 * A matter for all wards, or with none recorded, counts only if it is dated while the ward existed.
 */
export function bandsOfWard(register: Register, ward: Ward): WardBands {
  return bandsIn(register)(ward);
}

/** The same by the year they are listed under, newest first and the undated last; years with none are left out. */
export function listYearsOfWard(register: Register, ward: Ward): readonly WardYear[] {
  return splitByYear(bandsOfWard(register, ward));
}

/** The same thing done to each band. */
export function mapBands<From, To>(bands: Banded<From>, change: (band: From) => To): Banded<To> {
  return {
    named: change(bands.named),
    allWards: change(bands.allWards),
    notRecorded: change(bands.notRecorded),
  };
}

/** How many matters each band holds. */
export function countBands(bands: Banded<readonly unknown[]>): Banded<number> {
  return mapBands(bands, ({ length }) => length);
}

/** Matters are sorted once by what they say of wards, and then only those for no one ward are gone through for each. */
const bandsIn = remember(({ matters }: Register) => {
  const naming = indexByWard(matters);
  const byScope = Map.groupBy(matters, ({ wards }) => wards.scope);
  const inTimeOf = (ward: Ward, scope: "all" | "not-recorded") =>
    (byScope.get(scope) ?? []).filter(({ listedOn }) => existedOn(ward, listedOn));
  return remember((ward: Ward): WardBands => {
    return {
      named: naming.get(ward.id) ?? [],
      allWards: inTimeOf(ward, "all"),
      notRecorded: inTimeOf(ward, "not-recorded"),
    };
  });
});

const splitByYear = remember((bands: WardBands): readonly WardYear[] => {
  const byYear = mapBands(bands, groupByListedYear);
  const years = [byYear.named, byYear.allWards, byYear.notRecorded].flatMap((band) => [...band.keys()]);
  return [...new Set(years)]
    .sort(compareListedYears)
    .map((year) => ({ year, bands: mapBands(byYear, (band) => band.get(year) ?? []) }));
});

/** Matters by the id of each ward they name. */
function indexByWard(matters: readonly Matter[]): ReadonlyMap<string, readonly Matter[]> {
  const index = new Map<string, Matter[]>();
  for (const matter of matters) {
    for (const { id } of matter.wards.scope === "named" ? matter.wards.wards : []) {
      const naming = index.get(id) ?? [];
      naming.push(matter);
      index.set(id, naming);
    }
  }
  return index;
}

function existedOn({ validFrom, validTo }: Ward, day: CalendarDate | null): boolean {
  return day !== null && isWithin({ from: validFrom, to: validTo }, day);
}

import { yearOf } from "../calendar/calendar-date.ts";
import type { Matter } from "./register.ts";

/** The year a matter stands under in lists, or that it has none. */
export type ListedYear = number | "undated";

/** How many matters stand under a year, or under none. */
export interface ListedYearCount {
  readonly year: ListedYear;
  readonly count: number;
}

/** Things that stand under one year. */
export interface YearOf<Thing> {
  readonly year: ListedYear;
  readonly entries: readonly Thing[];
}

/** The year a matter stands under. */
export function listedYearOf({ listedOn }: Pick<Matter, "listedOn">): ListedYear {
  return listedOn === null ? "undated" : yearOf(listedOn);
}

/** Newest first; the undated last. */
export function compareListedYears(a: ListedYear, b: ListedYear): number {
  if (a === b) return 0;
  if (a === "undated") return 1;
  return b === "undated" ? -1 : b - a;
}

/** Matters by the year they stand under, each year's in the order given. */
export function groupByListedYear(matters: readonly Matter[]): ReadonlyMap<ListedYear, readonly Matter[]> {
  return Map.groupBy(matters, listedYearOf);
}

/** Things by the year they stand under, newest first and the undated last, each year's in the order given. */
export function splitByYear<Thing>(
  things: readonly Thing[],
  yearOf: (thing: Thing) => ListedYear,
): readonly YearOf<Thing>[] {
  return [...Map.groupBy(things, yearOf)]
    .map(([year, entries]) => ({ year, entries }))
    .sort((a, b) => compareListedYears(a.year, b.year));
}

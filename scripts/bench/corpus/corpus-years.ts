import { type CalendarDate, calendarDate } from "../../../src/calendar/calendar-date.ts";

/** The twenty calendar years that every corpus covers. */
export const firstYear = 2007;
export const lastYear = 2026;

/** The day a corpus is written for: `--today` of the checks and builds that read it. Nothing in it was published later. */
export const corpusToday: CalendarDate = calendarDate("2026-11-20");

/** How many more matters the last year has than the first, as a share of the first: councils record more than they did. */
const growth = 0.5;

/** Where one matter stands in its year. */
export interface YearPlace {
  readonly year: number;
  /** Counted from 0. */
  readonly place: number;
  /** How many matters the year has. */
  readonly count: number;
}

/** Where each of so many matters stands, oldest first: spread evenly, recent years a little heavier. */
export function spreadOverYears(matters: number): (index: number) => YearPlace {
  const starts = listYearStarts(matters);
  return (index) => {
    if (index < 0 || index >= matters) throw new RangeError(`There is no matter ${index} of ${matters}.`);
    const at = starts.findLastIndex((start) => start <= index);
    const start = starts[at] ?? 0;
    return { year: firstYear + at, place: index - start, count: (starts[at + 1] ?? matters) - start };
  };
}

/** The index at which each year begins. */
function listYearStarts(matters: number): number[] {
  const years = lastYear - firstYear + 1;
  const weights = Array.from({ length: years }, (_, at) => 1 + (growth * at) / (years - 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((_, at) => {
    const before = weights.slice(0, at).reduce((sum, weight) => sum + weight, 0);
    return Math.round((matters * before) / total);
  });
}

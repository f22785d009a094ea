import { monthOf, yearOf } from "../calendar/calendar-date.ts";
import { sortBy } from "./order.ts";
import type { Matter, Register } from "./register.ts";

/** How many matters a year holds. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** How many matters a month holds, months counted from 1. */
export interface MonthCount {
  readonly month: number;
  readonly count: number;
}

/** Every year that has a matter listed under it, newest first. */
export function listYears(register: Register): readonly YearCount[] {
  const counts = countBy(register.matters, (matter) => matter.listedOn && yearOf(matter.listedOn));
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

/** The matters listed under one year, newest first. */
export function listMattersInYear(register: Register, year: number): readonly Matter[] {
  return register.matters.filter((matter) => matter.listedOn !== null && yearOf(matter.listedOn) === year);
}

/** Every month of a year that has a matter listed under it, January first. */
export function listMonths(register: Register, year: number): readonly MonthCount[] {
  const counts = countBy(
    listMattersInYear(register, year),
    (matter) => matter.listedOn && monthOf(matter.listedOn),
  );
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => a.month - b.month);
}

/** The matters listed under one month, newest first. */
export function listMattersInMonth(register: Register, year: number, month: number): readonly Matter[] {
  return listMattersInYear(register, year).filter(
    (matter) => matter.listedOn !== null && monthOf(matter.listedOn) === month,
  );
}

/** The matters of which no date is recorded, by reference. */
export function listUndated(register: Register): readonly Matter[] {
  return sortBy(
    register.matters.filter((matter) => matter.listedOn === null),
    (matter) => matter.reference,
  );
}

function countBy(matters: readonly Matter[], keyOf: (matter: Matter) => number | null): Map<number, number> {
  const counts = new Map<number, number>();
  for (const matter of matters) {
    const key = keyOf(matter);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

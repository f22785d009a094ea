import { monthOf } from "../calendar/calendar-date.ts";
import { groupByListedYear } from "./listed-year.ts";
import { sortBy } from "./order.ts";
import type { Matter, Register } from "./register.ts";
import { remember } from "./remember.ts";

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

const groupByYear = remember(groupByListedYear);
const groupByMonth = remember((matters: readonly Matter[]) => Map.groupBy(matters, monthListed));

/** Every year that has a matter listed under it, newest first. */
export function listYears(register: Register): readonly YearCount[] {
  return [...groupByYear(register.matters)]
    .flatMap(([year, { length }]) => (year === "undated" ? [] : [{ year, count: length }]))
    .sort((a, b) => b.year - a.year);
}

/** The matters listed under one year, newest first. */
export function listMattersInYear(register: Register, year: number): readonly Matter[] {
  return groupByYear(register.matters).get(year) ?? [];
}

/** Every month of a year that has a matter listed under it, January first. */
export function listMonths(register: Register, year: number): readonly MonthCount[] {
  return [...groupByMonth(listMattersInYear(register, year))]
    .flatMap(([month, { length }]) => (month === null ? [] : [{ month, count: length }]))
    .sort((a, b) => a.month - b.month);
}

/** The matters listed under one month, newest first. */
export function listMattersInMonth(register: Register, year: number, month: number): readonly Matter[] {
  return groupByMonth(listMattersInYear(register, year)).get(month) ?? [];
}

/** The matters of which no date is recorded, by reference. */
export function listUndated(register: Register): readonly Matter[] {
  return sortBy(groupByYear(register.matters).get("undated") ?? [], (matter) => matter.reference);
}

function monthListed({ listedOn }: Matter): number | null {
  return listedOn && monthOf(listedOn);
}

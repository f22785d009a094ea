/** The parts of a day in the Gregorian calendar; months and days count from 1. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

const daysIn400Years = 146_097;
/** Days from 1 March 0000, where the arithmetic begins, to 1 January 1970, where day numbers do. */
const daysTo1970 = 719_468;

/**
 * The day's number, counting 1 January 1970 as 0.
 * Years are taken to begin in March, so that the leap day is the last of its year and needs no special case.
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
 */
export function daysFromCivil({ year, month, day }: CivilDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthsSinceMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysIn400Years + dayOfCycle - daysTo1970;
}

/** The day with a number: the inverse of `daysFromCivil`, from the same source. */
export function civilFromDays(dayNumber: number): CivilDay {
  const sinceMarch0000 = dayNumber + daysTo1970;
  const cycle = Math.floor(sinceMarch0000 / daysIn400Years);
  const dayOfCycle = sinceMarch0000 - cycle * daysIn400Years;
  const yearOfCycle = yearOfCycleFrom(dayOfCycle);
  const daysBeforeYear = 365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - daysBeforeYear;
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1 };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Takes the leap days out of a day count, so that what is left divides by 365. */
function yearOfCycleFrom(dayOfCycle: number): number {
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  return Math.floor((dayOfCycle - leapDays) / 365);
}

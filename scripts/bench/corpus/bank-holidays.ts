import { addDays, type CalendarDate, calendarDate, weekdayOf } from "../../../src/calendar/calendar-date.ts";

/** Days and their names, in order, as one year of `content/bank-holidays.json` has them. */
export type BankHolidaysOfYear = Record<string, string>;

/** Days given once by proclamation, and days moved for an occasion. Source: https://www.gov.uk/bank-holidays, and its past years. */
const proclaimed: readonly [date: string, title: string][] = [
  ["2011-04-29", "Wedding of Prince William and Catherine Middleton"],
  ["2012-06-05", "Diamond Jubilee bank holiday"],
  ["2022-06-03", "Platinum Jubilee bank holiday"],
  ["2022-09-19", "State Funeral of Queen Elizabeth II"],
  ["2023-05-08", "Coronation of King Charles III"],
];
const movedEarlyMay: Record<number, string> = { 2020: "05-08" };
const movedSpring: Record<number, string> = { 2012: "06-04", 2022: "06-02" };

/**
 * The bank holidays of England and Wales in a year from 1978, reckoned: the register's own table holds a few years only.
 * Source: Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations made under it.
 */
export function reckonBankHolidays(year: number): BankHolidaysOfYear {
  const easter = easterSunday(year);
  const days: [string, string][] = [
    newYear(year),
    [addDays(easter, -2), "Good Friday"],
    [addDays(easter, 1), "Easter Monday"],
    earlyMay(year),
    [moved(movedSpring, year) ?? lastMonday(year, "05-31"), "Spring bank holiday"],
    [lastMonday(year, "08-31"), "Summer bank holiday"],
    ...christmas(year),
    ...proclaimed.filter(([date]) => date.startsWith(String(year))),
  ];
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function newYear(year: number): [string, string] {
  const day = calendarDate(`${year}-01-01`);
  const name = "New Year’s Day";
  const daysToMonday = { 0: 1, 6: 2 }[weekdayOf(day)];
  return daysToMonday === undefined ? [day, name] : [addDays(day, daysToMonday), `${name}, substitute day`];
}

function earlyMay(year: number): [string, string] {
  const name = "Early May bank holiday";
  const instead = moved(movedEarlyMay, year);
  return instead === undefined ? [lastMonday(year, "05-07"), name] : [instead, `${name}, moved for VE Day`];
}

/** A Christmas Day or Boxing Day at a weekend is made up for on the first weekday that is not one of the two. */
function christmas(year: number): [string, string][] {
  const day = calendarDate(`${year}-12-25`);
  const boxingDay = addDays(day, 1);
  const weekday = weekdayOf(day);
  const substitute = (name: string) => `${name}, substitute day`;
  if (weekday === 6)
    return [
      [addDays(day, 2), substitute("Christmas Day")],
      [addDays(day, 3), substitute("Boxing Day")],
    ];
  if (weekday === 0)
    return [
      [boxingDay, "Boxing Day"],
      [addDays(day, 2), substitute("Christmas Day")],
    ];
  return [
    [day, "Christmas Day"],
    weekday === 5 ? [addDays(day, 3), substitute("Boxing Day")] : [boxingDay, "Boxing Day"],
  ];
}

function moved(days: Record<number, string>, year: number): CalendarDate | undefined {
  const day = days[year];
  return day === undefined ? undefined : calendarDate(`${year}-${day}`);
}

/** The last Monday up to a day; the first of a month is the last up to its seventh. */
function lastMonday(year: number, monthAndDay: string): CalendarDate {
  const day = calendarDate(`${year}-${monthAndDay}`);
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The anonymous Gregorian reckoning. Source: Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): CalendarDate {
  const [century, ofCentury, golden] = [Math.floor(year / 100), year % 100, year % 19];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(calendarDate(`${year}-03-22`), epact + toSunday - 7 * late);
}

import { type CalendarDate, dayOf, monthOf, weekdayOf, yearOf } from "./calendar-date.ts";
import { monthName, weekdayName } from "./day-and-month-names.ts";

/** `20 March 2026`. */
export function formatDate(date: CalendarDate): string {
  return `${formatDay(date)} ${yearOf(date)}`;
}

/** `Friday 20 March 2026`. */
export function formatDateWithWeekday(date: CalendarDate): string {
  return `${formatDayAndWeekday(date)} ${yearOf(date)}`;
}

/** `Friday 20 March`, where the year is plain from what stands round it. */
export function formatDayAndWeekday(date: CalendarDate): string {
  return `${weekdayName(weekdayOf(date))} ${formatDay(date)}`;
}

/** `20 March`, where the year is plain from what stands round it. */
export function formatDay(date: CalendarDate): string {
  return `${dayOf(date)} ${monthName(monthOf(date))}`;
}

/** `March 2026`, from a month counted from 1. */
export function formatMonth(year: number, month: number): string {
  return `${monthName(month)} ${year}`;
}

/**
 * Days in a row of text, each month named once: `23, 24 and 25 March`; `31 March, 1 and 2 April`. The years are
 * given only when there are several: `31 December 2024, 2 January 2025`. Keeps the order given; empty for no days.
 */
export function formatDayList(dates: readonly CalendarDate[]): string {
  const formatGroup = isInOneYear(dates) ? formatGroupMonth : formatGroupMonthAndYear;
  return groupByMonth(dates).map(formatGroup).join(", ");
}

/** Whether all the days fall in one year, so that it need not be repeated for each. */
export function isInOneYear(dates: readonly CalendarDate[]): boolean {
  return new Set(dates.map(yearOf)).size <= 1;
}

/** Days of one month, in the order given. Never empty. */
type MonthGroup = [first: CalendarDate, ...rest: CalendarDate[]];

function groupByMonth(dates: readonly CalendarDate[]): MonthGroup[] {
  const groups: MonthGroup[] = [];
  for (const date of dates) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].slice(0, 7) === date.slice(0, 7)) last.push(date);
    else groups.push([date]);
  }
  return groups;
}

function formatGroupMonth(group: MonthGroup): string {
  return `${joinWithAnd(group.map(dayOf))} ${monthName(monthOf(group[0]))}`;
}

function formatGroupMonthAndYear(group: MonthGroup): string {
  return `${formatGroupMonth(group)} ${yearOf(group[0])}`;
}

function joinWithAnd(days: readonly number[]): string {
  if (days.length < 2) return days.join("");
  return `${days.slice(0, -1).join(", ")} and ${days.at(-1)}`;
}

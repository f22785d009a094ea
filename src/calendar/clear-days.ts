import { addDays, type CalendarDate, daysBetween } from "./calendar-date.ts";

/**
 * Clear days between two days: the whole days strictly between them, weekends and holidays included. None when they
 * are the same day, next to each other, or the wrong way round.
 * So 28 clear days' notice needs a decision at least 29 days after it: SI 2012/2089 regs 5, 9 and 10.
 */
export function countClearDays(from: CalendarDate, to: CalendarDate): number {
  return Math.max(0, daysBetween(from, to) - 1);
}

/** The first day on which something can be done that needs so many clear days' notice. */
export function earliestDayAfterClearDays(noticeOn: CalendarDate, clearDays: number): CalendarDate {
  return addDays(noticeOn, clearDays + 1);
}

import type { CalendarDate } from "../calendar/calendar-date.ts";
import { formatDate } from "../calendar/format-date.ts";

/** When something existed; an end left out is open. */
export interface Period {
  readonly from?: CalendarDate | null | undefined;
  readonly to?: CalendarDate | null | undefined;
}

/** Whether a day lies in a period, its first and last days included. */
export function isWithin({ from, to }: Period, day: CalendarDate): boolean {
  return (!from || from <= day) && (!to || day <= to);
}

/** A period in words, to follow a name: `existed from 4 May 2023`, `existed until 3 May 2023`. */
export function formatExistence({ from, to }: Period): string {
  if (from && to) return `existed from ${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `has existed since ${formatDate(from)}`;
  return to ? `existed until ${formatDate(to)}` : "has always existed";
}

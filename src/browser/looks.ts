import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.ts";

/** The days a reader looked: today, and the last day before it; null where there is none. */
export interface Looks {
  readonly today: CalendarDate;
  readonly before: CalendarDate | null;
}

/**
 * The looks after looking today. Looking twice in a day is one look, so that what was new this morning is still new
 * this afternoon. What is kept may be from a clock that ran ahead: then it is as if nothing were kept.
 * @param kept what `serialiseLooks` gave, or anything at all.
 */
export function lookAgain(kept: string | null, today: CalendarDate): Looks {
  const [last = "", before = ""] = (kept ?? "").split(" ");
  if (!isCalendarDate(last) || last > today) return { today, before: null };
  if (last < today) return { today, before: last };
  return { today, before: isCalendarDate(before) && before < today ? before : null };
}

export function serialiseLooks({ today, before }: Looks): string {
  return before === null ? today : `${today} ${before}`;
}

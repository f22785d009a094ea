/**
 * A day as the law counts it: a calendar date written `YYYY-MM-DD`, with no time and no time zone.
 * Never a JavaScript `Date`, which is an instant and moves to the day before west of Greenwich.
 */
export type CalendarDate = string & { readonly calendarDate: true };

/** In the order `weekdayOf` counts. */
export const weekdayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** January first: month 1 is at index 0. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The name of a month counted from 1. Throws outside 1 to 12. */
export function monthName(month: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) throw new RangeError(`A month must be 1 to 12; this is ${month}.`);
  return name;
}

/** The name of a weekday as `weekdayOf` counts them. Throws outside 0 to 6. */
export function weekdayName(weekday: number): string {
  const name = weekdayNames[weekday];
  if (name === undefined) throw new RangeError(`A weekday must be 0 to 6; this is ${weekday}.`);
  return name;
}

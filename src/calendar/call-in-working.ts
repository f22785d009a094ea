import type { CallInClock } from "./call-in-clock.ts";
import { formatClockTime } from "./format-clock-time.ts";
import { formatDate, formatDateWithWeekday, formatDay, formatDayList, isInOneYear } from "./format-date.ts";
import { isWeekend, type NonWorkingDay } from "./working-days.ts";

/**
 * The reckoning as a sentence, so that readers can check it on a calendar: `Published Friday 20 March 2020; counted 23,
 * 24, 25, 26 and 27 March; can be called in until the end of Friday 27 March 2020; takes effect …`.
 * Plain weekends are not mentioned; bank holidays and closures are, with their names.
 */
export function formatCallInWorking(clock: Omit<CallInClock, "working">): string {
  const clauses = [
    `${clock.rule.countsFrom === "publication" ? "Published" : "Decided"} ${formatDateWithWeekday(clock.startsAfter)}`,
    `counted ${formatDayList(clock.countedDays)}`,
    formatSkipped(clock.skippedDays.filter(({ date }) => !isWeekend(date))),
    `can be called in until ${formatClose(clock)}`,
    `takes effect ${formatDateWithWeekday(clock.takesEffectOn)}`,
  ];
  return `${clauses.filter((clause) => clause !== "").join("; ")}.`;
}

/** `not counted: 10 April (Good Friday), 13 April (Easter Monday)`; empty when nothing was passed over. */
function formatSkipped(days: readonly NonWorkingDay[]): string {
  if (days.length === 0) return "";
  const format = isInOneYear(days.map(({ date }) => date)) ? formatDay : formatDate;
  return `not counted: ${days.map(({ date, why }) => `${format(date)} (${why})`).join(", ")}`;
}

function formatClose({ closesOn, closesAt }: Pick<CallInClock, "closesOn" | "closesAt">): string {
  const day = formatDateWithWeekday(closesOn);
  return closesAt === null ? `the end of ${day}` : `${formatClockTime(closesAt)} on ${day}`;
}

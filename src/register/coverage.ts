import type { CalendarDate } from "../calendar/calendar-date.ts";
import { compareText } from "./order.ts";
import { isDecided } from "./queries.ts";
import type { Matter, Register } from "./register.ts";
import { remember } from "./remember.ts";

/** What the register holds, so that no one takes it for more. */
export interface Coverage {
  readonly matters: number;
  /** The days of the oldest and newest decision taken; null when none is dated. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Matters written here, and those of which some record was transcribed from another system. */
  readonly authored: number;
  readonly transcribed: number;
}

/** How much the register covers, from when to when, and how it came here. */
export const deriveCoverage = remember(({ matters }: Register): Coverage => {
  const days = matters
    .filter(isDecided)
    .flatMap(({ listedOn }) => (listedOn === null ? [] : [listedOn]))
    .sort(compareText);
  const transcribed = matters.filter(isTranscribed).length;
  return {
    matters: matters.length,
    from: days.at(0) ?? null,
    to: days.at(-1) ?? null,
    authored: matters.length - transcribed,
    transcribed,
  };
});

function isTranscribed({ decision, reports, notices }: Matter): boolean {
  return [decision, ...reports, ...notices].some((record) => record !== null && record.origin !== null);
}

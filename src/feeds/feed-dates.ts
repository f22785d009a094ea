import type { CalendarDate } from "../calendar/calendar-date.ts";
import { isDecided } from "../register/queries.ts";
import type { Decision, Matter } from "../register/register.ts";
import { remember } from "../register/remember.ts";

/** The days a feed gives of a matter. */
export interface FeedDates {
  /** The day it was first published or, where that is not recorded, the day of the decision or meeting. */
  readonly published: CalendarDate | null;
  /** The day of its last change that readers should know of; null where it has no day at all. */
  readonly updated: CalendarDate | null;
}

/**
 * When a matter was published and last changed, from its records alone and never from the clock. A decision changes when
 * it is corrected or called in; what is not decided, whenever one of its papers is published or corrected.
 */
export const deriveFeedDates = remember((matter: Matter): FeedDates => {
  const { decision } = matter;
  return decision !== null && isDecided(matter) ? datesOfDecision(decision) : datesOfUndecided(matter);
});

function datesOfDecision({ publishedOn, decidedOn, updated, callIn }: Decision): FeedDates {
  const published = publishedOn ?? decidedOn;
  const calledInOn = callIn.kind === "called-in" ? callIn.on : null;
  return { published, updated: latestOf([published, calledInOn, ...updated.map(({ on }) => on)]) };
}

function datesOfUndecided({ decision, reports, notices }: Matter): FeedDates {
  const records = [...(decision ? [decision] : []), ...reports, ...notices];
  const published = records.map(({ publishedOn }) => publishedOn);
  const meetings = reports.map(({ meetingOn }) => meetingOn);
  const days = published.some((day) => day !== null) ? published : meetings;
  const corrected = records.flatMap(({ updated }) => updated.map(({ on }) => on));
  return { published: sortDays(days)[0] ?? null, updated: latestOf([...days, ...corrected]) };
}

function latestOf(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return sortDays(days).at(-1) ?? null;
}

function sortDays(days: readonly (CalendarDate | null)[]): CalendarDate[] {
  return days.filter((day) => day !== null).sort();
}

import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { RecentMatter } from "../open-data/recent.ts";

/** What has happened since a day, and what is about to: a matter may stand in several. */
export interface News {
  readonly published: readonly RecentMatter[];
  readonly amended: readonly RecentMatter[];
  /** Taken effect since then. */
  readonly effective: readonly RecentMatter[];
  /** Can be called in until some day soon, and still today. */
  readonly closing: readonly RecentMatter[];
}

/** The days that news is reckoned by, each of them within it. */
export interface NewsDays {
  readonly since: CalendarDate;
  readonly today: CalendarDate;
  readonly soon: CalendarDate;
}

/**
 * Sorts matters into what is news. What is dated the day the reader last looked counts: it may have come after they did.
 * What was published and amended at once is new, and not amended.
 */
export function listNews(matters: readonly RecentMatter[], { since, today, soon }: NewsDays): News {
  const isSince = (day: CalendarDate | null) => day !== null && day >= since && day <= today;
  return {
    published: matters.filter(({ publishedOn }) => isSince(publishedOn)),
    amended: matters.filter(({ amendedOn, publishedOn }) => isSince(amendedOn) && !isSince(publishedOn)),
    effective: matters.filter(({ effectiveFrom }) => isSince(effectiveFrom)),
    closing: matters.filter(
      ({ callInClosesOn }) => callInClosesOn !== null && callInClosesOn >= today && callInClosesOn <= soon,
    ),
  };
}

import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { OutputFile } from "../output-file.ts";
import type { Matter, Register } from "../register/register.ts";
import { recentUrl } from "../urls.ts";

/** What has lately been published, amended or done to a matter, or soon will be: a day for each, null where there is none. */
export interface RecentMatter {
  readonly reference: string;
  readonly url: string;
  readonly title: string;
  /** When the newest of its records was published. */
  readonly publishedOn: CalendarDate | null;
  /** When one of its records was last corrected. */
  readonly amendedOn: CalendarDate | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly callInClosesOn: CalendarDate | null;
}

const daysBack = 90;
const daysAhead = 60;

/** What a browser compares with the day its reader last looked: `/data/recent.json`. The last quarter, and the days to come. */
export function buildRecentFile(register: Register): OutputFile {
  const recent = listRecent(register);
  return { url: recentUrl, madeFrom: recent, write: () => `${JSON.stringify({ matters: recent })}\n` };
}

/** In the order of the register: newest first. */
function listRecent({ matters, asOf }: Register): readonly RecentMatter[] {
  const [first, last] = [addDays(asOf, -daysBack), addDays(asOf, daysAhead)];
  const isRecent = (day: CalendarDate | null) => day !== null && day >= first && day <= last;
  return matters
    .map(describe)
    .filter(({ publishedOn, amendedOn, effectiveFrom, callInClosesOn }) =>
      [publishedOn, amendedOn, effectiveFrom, callInClosesOn].some(isRecent),
    );
}

function describe({ reference, url, title, decision, reports, notices }: Matter): RecentMatter {
  const records = [...(decision ? [decision] : []), ...reports, ...notices];
  return {
    reference,
    url,
    title,
    publishedOn: lastOf(records.map(({ publishedOn }) => publishedOn)),
    amendedOn: lastOf(records.flatMap(({ updated }) => updated.map(({ on }) => on))),
    effectiveFrom: decision?.effectiveFrom ?? null,
    callInClosesOn: decision?.callIn.kind === "open" ? decision.callIn.clock.closesOn : null,
  };
}

function lastOf(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

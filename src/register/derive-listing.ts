import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ParsedMatter } from "./content.ts";
import type { Matter } from "./register.ts";

/** The day a matter is listed under: decided, else the latest meeting, else first published. */
export function deriveListing({
  decision,
  reports,
  notices,
  appendices,
}: ParsedMatter): Pick<Matter, "listedOn" | "listedBy"> {
  const decidedOn = decision?.facts.decidedOn;
  if (decidedOn) return { listedOn: decidedOn, listedBy: "decided" };
  const meetingOn = presentDays(reports.map(({ facts }) => facts.meetingOn)).at(-1);
  if (meetingOn) return { listedOn: meetingOn, listedBy: "meeting" };
  const [firstPublishedOn] = presentDays([
    decision?.facts.publishedOn,
    ...reports.map(({ facts }) => facts.publishedOn),
    ...notices.map(({ facts }) => facts.publishedOn),
    ...appendices.map(({ facts }) => (facts.access === "public" ? facts.publishedOn : undefined)),
  ]);
  if (firstPublishedOn) return { listedOn: firstPublishedOn, listedBy: "published" };
  return { listedOn: null, listedBy: null };
}

/** The days that are there, earliest first. */
export function presentDays(days: readonly (CalendarDate | undefined)[]): CalendarDate[] {
  return days.filter((day) => day !== undefined).sort();
}

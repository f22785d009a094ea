import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { MatterRecord } from "./content.ts";

/** The day a record stands for: decided, else meeting, else due, else published. Wards and posts are judged on it. */
export function listedDateOf({ facts }: MatterRecord): CalendarDate | null {
  if ("status" in facts) return facts.decidedOn ?? facts.publishedOn ?? null;
  if ("kind" in facts) return facts.decisionDue?.from ?? facts.publishedOn;
  if ("access" in facts) return null;
  return facts.meetingOn ?? facts.publishedOn ?? null;
}

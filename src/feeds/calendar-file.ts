import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { formatStartOfDayInUtc } from "../calendar/start-of-day.ts";
import { escapeCalendarText } from "./calendar-text.ts";
import { foldLine } from "./fold-line.ts";
import { lastingUid } from "./lasting-id.ts";
import { londonTimeZone } from "./london-time-zone.ts";
import { type Publisher, wholeUrl } from "./publisher.ts";

/** An event, ready to be written. */
export interface CalendarEvent {
  /** What its lasting id is made of: `decision/2026/0143/call-in`. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** Its first and its last day: the same, but where something is due between two days. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The time in London, `16:00`, of what happens at an instant; null for what lasts all day. */
  readonly at: string | null;
  /** The day on which what it says last changed. */
  readonly changedOn: CalendarDate;
}

/**
 * Writes a calendar. It says nothing of the hour it was written at: the stamp of an event is the day its record last
 * changed. The time zone is there even when no event has a time, for a calendar with no part at all is not valid.
 * Source: RFC 5545; RFC 7986 for the name, which X-WR-CALNAME repeats for older programs.
 */
export function serialiseCalendar(
  title: string,
  events: readonly CalendarEvent[],
  publisher: Publisher,
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeCalendarText(`-//${publisher.name}//Decisions register//EN`)}`,
    "CALSCALE:GREGORIAN",
    `NAME:${escapeCalendarText(title)}`,
    `X-WR-CALNAME:${escapeCalendarText(title)}`,
    ...londonTimeZone,
    ...events.flatMap((event) => writeEvent(event, publisher)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function writeEvent(event: CalendarEvent, publisher: Publisher): string[] {
  const { name, summary, description, url, changedOn } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escapeCalendarText(lastingUid(publisher, name))}`,
    `DTSTAMP:${formatStartOfDayInUtc(changedOn)}`,
    ...writeTimes(event),
    `SUMMARY:${escapeCalendarText(summary)}`,
    `DESCRIPTION:${escapeCalendarText(description)}`,
    `URL:${wholeUrl(publisher, url)}`,
    // Nobody is kept busy by it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** An event that lasts all day ends on the day after its last, which is not part of it: RFC 5545 s 3.6.1. */
function writeTimes({ from, to, at }: CalendarEvent): string[] {
  if (at !== null) return [`DTSTART;TZID=Europe/London:${basic(from)}T${at.replace(":", "")}00`];
  return [`DTSTART;VALUE=DATE:${basic(from)}`, `DTEND;VALUE=DATE:${basic(addDays(to, 1))}`];
}

function basic(date: CalendarDate): string {
  return date.replaceAll("-", "");
}

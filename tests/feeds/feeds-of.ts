import { listFeeds } from "../../src/feeds/list-feeds.ts";
import type { OutputFile } from "../../src/output-file.ts";
import type { Register } from "../../src/register/register.ts";
import { type CalendarPart, parseCalendar } from "../helpers/check-calendar.ts";
import { readTexts } from "../helpers/read-xml.ts";

export const siteUrl = "https://decisions.example.org";

/** The file at an address among the feeds and calendars of a register. */
export function feedFileOf(register: Register, url: string, at = siteUrl): OutputFile {
  const file = [...listFeeds(register, at)].find((each) => each.url === url);
  if (!file) throw new Error(`There is no feed at ${url}.`);
  return file;
}

/** A child of each entry of the feed at an address, as text. */
export function textsOf(register: Register, url: string, child: string, at = siteUrl): string[] {
  return readTexts(feedFileOf(register, url, at).write(), `//atom:entry/atom:${child}`);
}

/** The events of the calendar at an address. */
export function eventsOf(register: Register, url: string, at = siteUrl): CalendarPart[] {
  return parseCalendar(feedFileOf(register, url, at).write()).getAllSubcomponents("vevent");
}

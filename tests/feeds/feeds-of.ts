import { listFeeds } from "../../src/feeds/list-feeds.ts";
import type { OutputFile } from "../../src/output-file.ts";
import type { Register } from "../../src/register/register.ts";
import { childrenNamed, childText } from "../helpers/check-atom.ts";
import { type CalendarPart, parseCalendar, partsNamed } from "../helpers/check-calendar.ts";
import { parseXml, type XmlElement } from "../helpers/parse-xml.ts";

export const siteUrl = "https://decisions.example.org";

/** The file at an address among the feeds and calendars of a register. */
export function feedFileOf(register: Register, url: string, at = siteUrl): OutputFile {
  const file = [...listFeeds(register, at)].find((each) => each.url === url);
  if (!file) throw new Error(`There is no feed at ${url}.`);
  return file;
}

/** The entries of the feed at an address. */
export function entriesOf(register: Register, url: string, at = siteUrl): XmlElement[] {
  return childrenNamed(parseXml(feedFileOf(register, url, at).write()), "entry");
}

/** One child of each entry of the feed at an address, as text. */
export function textsOf(register: Register, url: string, child: string, at = siteUrl): string[] {
  return entriesOf(register, url, at).map((entry) => childText(entry, child));
}

/** The events of the calendar at an address. */
export function eventsOf(register: Register, url: string, at = siteUrl): CalendarPart[] {
  return partsNamed(parseCalendar(feedFileOf(register, url, at).write()), "VEVENT");
}

import type { CalendarDate } from "../calendar/calendar-date.ts";
import { formatStartOfDay } from "../calendar/start-of-day.ts";
import { lastingId } from "./lasting-id.ts";
import { type Publisher, wholeUrl } from "./publisher.ts";
import { emptyElement, textElement } from "./xml.ts";

/** A feed, ready to be written. */
export interface Feed {
  /** What its lasting id is made of: `feed/ward/staithe`. */
  readonly name: string;
  readonly title: string;
  /** Where it is. */
  readonly url: string;
  /** The page that lists the same. */
  readonly pageUrl: string;
  readonly entries: readonly FeedEntry[];
}

/** One entry of a feed. */
export interface FeedEntry {
  /** What its lasting id is made of: `decision/2026/0143`. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly published: CalendarDate | null;
  readonly updated: CalendarDate;
  readonly categories: readonly Category[];
  /** All of it as HTML that is safe and whose links are whole. */
  readonly html: string;
}

/** A topic or ward that an entry falls under. */
export interface Category {
  readonly term: string;
  readonly label: string;
  /** The list that the term is one of. */
  readonly schemeUrl: string;
}

const namespace = "http://www.w3.org/2005/Atom";
const subtitle = "The newest, by the day of the last change. What has no day on record is in no feed.";

/** Before any council published here: a feed that has nothing yet must give some instant, and may not ask the clock. */
const nothingYet = "1970-01-01T00:00:00+00:00";

/**
 * Writes a feed. A decision has days and no hours, so an instant in it is the one at which that day began in the United
 * Kingdom. Source: RFC 4287; RFC 4946 for the licence.
 */
export function serialiseFeed(feed: Feed, publisher: Publisher): string {
  const { name, title, url, pageUrl, entries } = feed;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="${namespace}" xml:lang="en-GB">`,
    textElement("id", lastingId(publisher, name)),
    textElement("title", title),
    textElement("subtitle", subtitle),
    textElement("updated", lastChangeOf(entries)),
    ...writeAuthor(publisher),
    writeLink("self", wholeUrl(publisher, url), "application/atom+xml"),
    writeLink("alternate", wholeUrl(publisher, pageUrl), "text/html"),
    ...writeLicence(publisher),
    ...entries.flatMap((entry) => writeEntry(entry, publisher)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function lastChangeOf(entries: readonly FeedEntry[]): string {
  const newest = entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  return newest === undefined ? nothingYet : formatStartOfDay(newest);
}

function writeAuthor({ name, website }: Publisher): string[] {
  const uri = website === undefined ? [] : [textElement("uri", website)];
  return ["<author>", textElement("name", name), ...uri, "</author>"];
}

function writeLicence({ licence }: Publisher): string[] {
  if (licence === undefined) return [];
  return [emptyElement("link", { rel: "license", href: licence.url }), textElement("rights", licence.name)];
}

function writeEntry(entry: FeedEntry, publisher: Publisher): string[] {
  const { name, title, url, published, updated, categories, html } = entry;
  return [
    "<entry>",
    textElement("id", lastingId(publisher, name)),
    textElement("title", title),
    ...(published === null ? [] : [textElement("published", formatStartOfDay(published))]),
    textElement("updated", formatStartOfDay(updated)),
    writeLink("alternate", wholeUrl(publisher, url), "text/html"),
    ...categories.map((category) => writeCategory(category, publisher)),
    textElement("content", html, { type: "html" }),
    "</entry>",
  ];
}

function writeLink(rel: string, href: string, type: string): string {
  return emptyElement("link", { rel, type, href });
}

function writeCategory({ term, label, schemeUrl }: Category, publisher: Publisher): string {
  return emptyElement("category", { term, scheme: wholeUrl(publisher, schemeUrl), label });
}

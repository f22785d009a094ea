import type { Publisher } from "./publisher.ts";

/** A tag names its maker by who had the host name on some day; this is the year in which these ids began. */
const sinceYear = 2026;

/**
 * The id of a feed or of something in it, for as long as there is a register: made of who the council is and of what the
 * thing is called in law, so that neither a new title nor a new address of the site or of a page changes it.
 * `tag:www.wexmere.example,2026:decision/2026/0143`.
 * Source: RFC 4151; RFC 4287 s 4.2.6, by which an id never changes.
 */
export function lastingId({ authority }: Publisher, name: string): string {
  return `tag:${authority},${sinceYear}:${name.toLowerCase()}`;
}

/** The same for an event in a calendar: `decision/2026/0143/call-in@www.wexmere.example`. Source: RFC 5545 s 3.8.4.7. */
export function lastingUid({ authority }: Publisher, name: string): string {
  return `${name.toLowerCase()}@${authority}`;
}

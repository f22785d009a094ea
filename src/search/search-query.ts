import { type CalendarDate, compareDates } from "../calendar/calendar-date.ts";
import type { SearchFacts } from "./search-facts.ts";

/** What a reader can choose values of, in the order they are shown. */
export const facetNames = ["kind", "ward", "maker", "status", "key", "callin", "money", "topic"] as const;
export type FacetName = (typeof facetNames)[number];

/** The day a reader's dates are of. */
export const dayNames = ["decided", "published", "effective"] as const;
export type DayName = (typeof dayNames)[number];

/** How matches are ordered: by how well the words fit, or by a day, newest first but for `oldest`. */
export const sortNames = ["relevance", "newest", "oldest", "published", "effective"] as const;
export type SortName = (typeof sortNames)[number];

/** From one day to another, both within it. */
export interface DaySpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The first and the last of each kind of day in a part, outside which nothing in it can match; null where it has none. */
export interface PartDays {
  /** The days its pages are listed under. */
  readonly day: DaySpan | null;
  readonly decided: DaySpan | null;
  readonly published: DaySpan | null;
  readonly effective: DaySpan | null;
}

/** What a reader asked for. Every word must be there, every facet must agree; of one facet's values, any. */
export interface SearchQuery {
  readonly words: string;
  readonly facets: Partial<Record<FacetName, readonly string[]>>;
  /** Days before the first and after the last are not wanted; null leaves that end open. */
  readonly days: {
    readonly name: DayName;
    readonly first: CalendarDate | null;
    readonly last: CalendarDate | null;
  } | null;
  readonly sort: SortName;
}

/** What a page has of one facet. */
export function listValues(facts: SearchFacts, facet: FacetName): readonly string[] {
  switch (facet) {
    case "ward":
      return facts.wards;
    case "topic":
      return facts.topics;
    case "callin":
      return facts.callIn === null ? [] : [facts.callIn];
    default:
      return facts[facet] === null ? [] : [facts[facet]];
  }
}

/** Whether a page is one the reader asked for, its words apart. A page whose day is not recorded is in no span of days. */
export function agrees(facts: SearchFacts, query: SearchQuery): boolean {
  return isWithin(facts, query.days) && facetNames.every((facet) => agreesIn(facet, facts, query));
}

/** Whether words are all that was asked for. */
export function hasOnlyWords({ words, facets, days }: SearchQuery): boolean {
  return (
    words.trim() !== "" && days === null && facetNames.every((facet) => (facets[facet] ?? []).length === 0)
  );
}

/** Whether a page has one of the values chosen of one facet; it has where none is chosen. */
export function agreesIn(facet: FacetName, facts: SearchFacts, { facets }: SearchQuery): boolean {
  const chosen = facets[facet] ?? [];
  return chosen.length === 0 || listValues(facts, facet).some((value) => chosen.includes(value));
}

/** Whether a page's day is one the reader asked for. */
export function isWithin(facts: SearchFacts, days: SearchQuery["days"]): boolean {
  if (days === null) return true;
  const day = facts[days.name];
  if (day === null) return false;
  return (days.first === null || day >= days.first) && (days.last === null || day <= days.last);
}

/** Whether anything in a part with these days can match, as far as days tell. */
export function mayMatch({ days }: SearchQuery, part: PartDays): boolean {
  if (days === null) return true;
  const span = part[days.name];
  if (span === null) return false;
  const isBefore = days.last !== null && compareDates(span.first, days.last) > 0;
  const isAfter = days.first !== null && compareDates(span.last, days.first) < 0;
  return !isBefore && !isAfter;
}

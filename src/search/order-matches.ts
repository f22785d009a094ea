import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PlacedPart, WordMatch } from "./open-part.ts";
import type { SearchFacts } from "./search-facts.ts";
import type { DaySpan, PartDays, SortName } from "./search-query.ts";

/** An order by a day. */
export type DayOrder = Exclude<SortName, "relevance">;

type DayOf = "day" | "published" | "effective";

const dayOfOrder = {
  newest: "day",
  oldest: "day",
  published: "published",
  effective: "effective",
} as const satisfies Record<DayOrder, DayOf>;

/** Puts what has no day after everything that has one, whichever way the days run. */
const undated = "";

/** Compares matches in the order asked for: those of one day, or that fit as well, by address, the last first. */
export function compareMatches(sort: SortName): (a: WordMatch, b: WordMatch) => number {
  if (sort !== "relevance") return (a, b) => compareDays(sort, a.page, b.page) || compareUrls(a, b);
  return (a, b) => b.score - a.score || compareDays("newest", a.page, b.page) || compareUrls(a, b);
}

function compareUrls({ page: a }: WordMatch, { page: b }: WordMatch): number {
  return a.url < b.url ? 1 : a.url > b.url ? -1 : 0;
}

function compareDays(order: DayOrder, a: SearchFacts, b: SearchFacts): number {
  const [dayOfA, dayOfB] = [a[dayOfOrder[order]], b[dayOfOrder[order]]];
  return compareInOrder(order, dayOfA ?? undated, dayOfB ?? undated);
}

function compareInOrder(order: DayOrder, a: CalendarDate | "", b: CalendarDate | ""): number {
  if (a === b) return 0;
  if (a === undated) return 1;
  if (b === undated) return -1;
  return a < b === (order === "oldest") ? -1 : 1;
}

/** Parts in the order of the first match each could hold. */
export function listInOrder<Part extends PlacedPart>(parts: readonly Part[], order: DayOrder): Part[] {
  return [...parts].sort((a, b) => compareInOrder(order, foremostDay(a, order), foremostDay(b, order)));
}

/** Whether so many matches are found that nothing in the parts left, which are in order, can come before the last of them. */
export function isSettled(
  found: readonly WordMatch[],
  count: number,
  [next]: readonly PlacedPart[],
  order: DayOrder,
): boolean {
  const last = found[count - 1];
  if (last === undefined || next === undefined) return false;
  const day = last.page[dayOfOrder[order]] ?? undated;
  return day !== undated && compareInOrder(order, day, foremostDay(next, order)) < 0;
}

function foremostDay({ days }: { readonly days: PartDays }, order: DayOrder): CalendarDate | "" {
  const span: DaySpan | null = days[dayOfOrder[order]];
  if (span === null) return undated;
  return order === "oldest" ? span.first : span.last;
}

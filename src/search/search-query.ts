import { addDays, type CalendarDate, compareDates } from "../calendar/calendar-date.ts";
import type { PagefindOptions } from "./pagefind-module.ts";
import type { SearchFilterName } from "./search-facts.ts";
import type { DaySpan, PartDays } from "./search-parts.ts";

/** The filters that are days, which a reader gives as the first and the last. */
export type DayFilterName = "decided" | "published" | "effective";

/** What a reader asked for. Every word must be there, every filter must agree; of one filter's values, any. */
export interface SearchQuery {
  readonly words: string;
  readonly filters: Partial<Record<Exclude<SearchFilterName, DayFilterName>, readonly string[]>>;
  readonly days: Partial<Record<DayFilterName, DaySpan>>;
}

/** Whether anything in a part with these days can match, as far as days tell. */
export function mayMatch({ days }: SearchQuery, part: PartDays): boolean {
  return Object.entries(days).every(([name, span]) => overlap(span, part[name as DayFilterName]) !== null);
}

/** The filters of a query as Pagefind takes them, for a part with these days: a span becomes each of its days. */
export function listFilters({ filters, days }: SearchQuery, part: PartDays): PagefindOptions["filters"] {
  const plain = Object.entries(filters).map(([name, any]) => [name, { any }]);
  const dated = Object.entries(days).map(([name, span]) => {
    return [name, { any: daysWithin(overlap(span, part[name as DayFilterName])) }];
  });
  return Object.fromEntries([...plain, ...dated]);
}

/** The days both spans hold; null where there are none. */
function overlap(a: DaySpan, b: DaySpan | null): DaySpan | null {
  if (b === null) return null;
  const first = compareDates(a.first, b.first) > 0 ? a.first : b.first;
  const last = compareDates(a.last, b.last) < 0 ? a.last : b.last;
  return compareDates(first, last) > 0 ? null : { first, last };
}

function daysWithin(span: DaySpan | null): CalendarDate[] {
  const days: CalendarDate[] = [];
  if (span === null) return days;
  for (let day = span.first; day <= span.last; day = addDays(day, 1)) days.push(day);
  return days;
}

import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.ts";
import { compareText, sortBy } from "../register/order.ts";
import type { Matter, Register } from "../register/register.ts";
import { deriveMatterFacts, derivePaperFacts, type SearchFacts } from "./search-facts.ts";

/** From one day to another, both within it. */
export interface DaySpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The first and the last of each kind of day in a part, outside which nothing in it can match; null where it has none. */
export interface PartDays {
  /** The days its pages are sorted by. */
  readonly sorted: DaySpan | null;
  readonly decided: DaySpan | null;
  readonly published: DaySpan | null;
  readonly effective: DaySpan | null;
}

/** Pages that are indexed together: the matters of one year with some of its numbers, and their papers. */
export interface SearchPart {
  /** The year and the first number it may hold: `2026-0600`. */
  readonly name: string;
  /** Sorted, and to be indexed in this order: the bytes of the index depend on it, and the order within one day. */
  readonly urls: readonly string[];
  readonly days: PartDays;
}

/** How many years are still open: a decision on a matter of last autumn is as common as one on a matter of this spring. */
const openYears = 2;
/** How many reference numbers are indexed together, while decisions are still made on them and after. */
const numbersInOpenPart = 100;
const numbersInClosedPart = 1000;

/**
 * What is indexed together and kept, newest first. Publishing a decision indexes its part again and no other.
 * A function of the content alone, so that a build that kept parts and one that made them all give the same bytes.
 * The sizes are measured: see `npm run bench:search`.
 */
export function listSearchParts({ matters }: Register): readonly SearchPart[] {
  const newestYear = Math.max(...matters.map(({ year }) => year));
  const groups = new Map<string, Matter[]>();
  for (const matter of matters) {
    const name = nameOfPart(matter, newestYear);
    const group = groups.get(name);
    if (group) group.push(matter);
    else groups.set(name, [matter]);
  }
  return [...groups]
    .map(([name, group]) => buildPart(name, group))
    .sort((a, b) => compareText(b.name, a.name));
}

function nameOfPart({ year, number }: Matter, newestYear: number): string {
  const size = year > newestYear - openYears ? numbersInOpenPart : numbersInClosedPart;
  // A number may end in a letter, which parseInt leaves out: `0143A` stands beside `0143`.
  const first = Math.floor(Number.parseInt(number, 10) / size) * size;
  return `${year}-${String(first).padStart(4, "0")}`;
}

function buildPart(name: string, matters: readonly Matter[]): SearchPart {
  const pages = sortBy(matters.flatMap(listPages), ({ url }) => url);
  const days = {
    sorted: spanOf(pages.map(({ facts }) => facts.day)),
    decided: spanOf(listDays(pages, "decided")),
    published: spanOf(listDays(pages, "published")),
    effective: spanOf(listDays(pages, "effective")),
  };
  return { name, urls: pages.map(({ url }) => url), days };
}

interface Page {
  readonly url: string;
  readonly facts: SearchFacts;
}

function listPages(matter: Matter): Page[] {
  const papers = [...matter.reports, ...matter.notices, ...matter.appendices];
  return [
    { url: matter.url, facts: deriveMatterFacts(matter) },
    ...papers.map(({ url, name }) => ({ url, facts: derivePaperFacts(matter, name) })),
  ];
}

function listDays(pages: readonly Page[], filterName: "decided" | "published" | "effective"): string[] {
  return pages.flatMap(({ facts }) =>
    facts.filters.filter(({ name }) => name === filterName).map(({ value }) => value),
  );
}

function spanOf(days: readonly string[]): DaySpan | null {
  const [first, ...others] = days.filter(isCalendarDate).sort();
  return first === undefined ? null : { first, last: others.at(-1) ?? first };
}

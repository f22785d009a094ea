import { isCalendarDate } from "../calendar/calendar-date.ts";
import { compareText, sortBy } from "../register/order.ts";
import type { Matter, Register } from "../register/register.ts";
import { deriveMatterFacts, derivePaperFacts, type SearchFacts } from "./search-facts.ts";
import type { DaySpan, PartDays } from "./search-query.ts";

/** Pages that are indexed together: the matters of one year with some of its numbers, and their papers. */
export interface SearchPart {
  /** The year and the first number it may hold: `2026-0600`. */
  readonly name: string;
  /** By address, and to be indexed in this order: the bytes of the index depend on it. */
  readonly pages: readonly SearchPage[];
  readonly days: PartDays;
}

/** A page to be found, and what is known of it beside its words. */
export interface SearchPage {
  readonly url: string;
  readonly facts: SearchFacts;
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
  return { name, pages, days: daysOf(pages) };
}

function listPages(matter: Matter): SearchPage[] {
  const papers = [...matter.reports, ...matter.notices, ...matter.appendices];
  return [
    { url: matter.url, facts: deriveMatterFacts(matter) },
    ...papers.map(({ url, name }) => ({ url, facts: derivePaperFacts(matter, name) })),
  ];
}

/** The days within which pages can be found. */
export function daysOf(pages: readonly SearchPage[]): PartDays {
  const span = (name: keyof PartDays) => spanOf(pages.flatMap(({ facts }) => facts[name] ?? []));
  return {
    day: span("day"),
    decided: span("decided"),
    published: span("published"),
    effective: span("effective"),
  };
}

function spanOf(days: readonly string[]): DaySpan | null {
  const [first, ...others] = days.filter(isCalendarDate).sort();
  return first === undefined ? null : { first, last: others.at(-1) ?? first };
}

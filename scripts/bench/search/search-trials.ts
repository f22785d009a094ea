import { type CalendarDate, calendarDate } from "../../../src/calendar/calendar-date.ts";
import type { Matter, Register } from "../../../src/register/register.ts";
import type { SearchQuery } from "../../../src/search/search-query.ts";

/** A query to measure, and what it stands for. */
export interface SearchTrial {
  readonly title: string;
  readonly query: SearchQuery;
}

/** What a search page is asked for in its address, after the question mark. */
export function serialiseTrial({ words, facets, days, sort }: SearchQuery): string {
  const params = new URLSearchParams({ sort });
  if (words !== "") params.set("q", words);
  for (const ward of facets.ward ?? []) params.append("ward", ward);
  if (days?.first) params.set("from", days.first);
  if (days?.last) params.set("to", days.last);
  return params.toString();
}

/** Queries chosen from a register by how many of its matters they concern, so that any register can be measured. */
export function chooseTrials(register: Register): readonly SearchTrial[] {
  const words = countWords(register.matters);
  const near = (share: number, besides = "") => pickNearest(words, register.matters.length * share, besides);
  const [rare, common, some] = [near(0), near(0.5), near(0.05)];
  const ward = busiestWard(register);
  const days = { name: "decided", ...threeYearsBefore(register.asOf) } as const;
  return [
    { title: `a rare word: ${rare}`, query: ask(rare) },
    { title: `a common word: ${common}`, query: ask(common) },
    { title: `two words: ${some} ${near(0.05, some)}`, query: ask(`${some} ${near(0.05, some)}`) },
    {
      title: `a common word, a ward, three years: ${common}, ${ward}`,
      query: { ...ask(common), facets: { ward: [ward] }, days },
    },
    { title: `no word, a ward: ${ward}`, query: { ...ask(""), facets: { ward: [ward] } } },
  ];
}

function ask(words: string): SearchQuery {
  return { words, facets: {}, days: null, sort: "newest" };
}

/** How many matters have each word of six letters or more. */
function countWords(matters: readonly Matter[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const matter of matters)
    for (const word of new Set(textOf(matter).match(/\b[a-z]{6,}\b/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textOf({ decision, reports }: Matter): string {
  const bodies = [decision, ...reports].map((record) => record?.body.sections ?? []);
  return bodies
    .flat()
    .map(({ text }) => text)
    .join("\n");
}

/** The word nearest to a count, and of those the first by letter. */
function pickNearest(words: ReadonlyMap<string, number>, count: number, besides: string): string {
  const distance = ([, held]: readonly [string, number]) => Math.abs(held - count);
  const [nearest] = [...words]
    .filter(([word]) => word !== besides)
    .sort((a, b) => distance(a) - distance(b) || (a[0] < b[0] ? -1 : 1));
  if (nearest === undefined) throw new Error("The register has too few words to search for.");
  return nearest[0];
}

/** The ward with the most matters. */
export function busiestWard({ wards, matters }: Register): string {
  const countOf = (id: string) =>
    matters.filter(
      ({ wards: scope }) => scope.scope === "named" && scope.wards.some((ward) => ward.id === id),
    ).length;
  const counted = wards.map(({ id }) => ({ id, count: countOf(id) }));
  return counted.sort((a, b) => b.count - a.count)[0]?.id ?? "";
}

function threeYearsBefore(day: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  const year = Number(day.slice(0, 4));
  return { first: calendarDate(`${year - 3}-01-01`), last: calendarDate(`${year - 1}-12-31`) };
}

import { createRandom, type Random } from "../../scripts/bench/corpus/random.ts";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.ts";
import type { Register } from "../../src/register/register.ts";
import { listSearchParts } from "../../src/search/search-parts.ts";
import {
  type DayName,
  dayNames,
  type FacetName,
  listValues,
  type SearchQuery,
} from "../../src/search/search-query.ts";

/** Queries a reader might ask of a register, drawn from its own words and facts, and now and then of what it has not. */
export function listRandomQueries(register: Register, seed: string, count: number): SearchQuery[] {
  const random = createRandom(seed);
  const [words, values, days] = [listWords(register), collectValues(register), collectDays(register)];
  return Array.from({ length: count }, () => ({
    words: drawWords(random, words),
    facets: {
      ...draw(random, 0.2, () => ({ ward: random.sample(values("ward"), random.whole(1, 2)) })),
      ...draw(random, 0.15, () => ({ maker: [random.pick(values("maker"))] })),
      ...draw(random, 0.3, () => ({ kind: random.sample(values("kind"), random.whole(1, 2)) })),
    },
    days: random.chance(0.4) ? drawDays(random, days) : null,
    sort: random.pick(["newest", "oldest", "published", "effective"] as const),
  }));
}

function draw<Each extends object>(random: Random, probability: number, make: () => Each): Partial<Each> {
  return random.chance(probability) ? make() : {};
}

function drawWords(random: Random, words: readonly string[]): string {
  const drawn = Array.from({ length: random.pick([0, 1, 1, 1, 2, 2, 3]) }, () =>
    random.chance(0.3) ? random.pick(words) : random.pickEarly(words),
  );
  if (drawn.length > 0 && random.chance(0.15)) return `${drawn.join(" ")} ${random.pick(unknownWords)}`;
  return random.chance(0.1) ? drawn.map((word) => word.slice(0, 5)).join(" ") : drawn.join(" ");
}

/** Words nobody wrote: begun like one that somebody did, or like none. */
const unknownWords = ["councilzzz", "decisionless", "zzz", "xqj"];

/** Mostly from one record's day to another's, where a span that is a day too short or too long shows. */
function drawDays(random: Random, daysOf: (name: DayName) => CalendarDate[]): SearchQuery["days"] {
  const name = random.pick(dayNames);
  const far = calendarDate("2007-01-01");
  const [one, other] = [random.pick(daysOf(name)), random.pick([...daysOf(name), far])];
  const [first, last] = one < other ? [one, other] : [other, one];
  const openEnd = random.pick(["first", "last", "none", "none", "none"] as const);
  return { name, first: openEnd === "first" ? null : first, last: openEnd === "last" ? null : last };
}

/** Every word of every report and decision, the commonest first. */
function listWords({ matters }: Register): string[] {
  const counts = new Map<string, number>();
  for (const { decision, reports } of matters)
    for (const record of [decision, ...reports])
      for (const { text } of record?.body.sections ?? [])
        for (const word of text.toLowerCase().match(/[\p{L}\p{N}'’/-]+/gu) ?? [])
          counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function collectDays(register: Register): (name: DayName) => CalendarDate[] {
  const pages = listSearchParts(register).flatMap((part) => part.pages);
  return (name) => pages.flatMap(({ facts }) => facts[name] ?? []).sort();
}

function collectValues(register: Register): (facet: FacetName) => string[] {
  const pages = listSearchParts(register).flatMap((part) => part.pages);
  return (facet) => [...new Set(pages.flatMap(({ facts }) => listValues(facts, facet)))].sort();
}

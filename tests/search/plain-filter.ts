import type { CalendarDate } from "../../src/calendar/calendar-date.ts";
import type { Matter, Register, WardScope } from "../../src/register/register.ts";
import type { SearchQuery } from "../../src/search/search-query.ts";
import { plainWordOf } from "./plain-words.ts";

/** One record's page, and what a reader can choose it by, as its record says. */
interface PlainPage {
  readonly url: string;
  readonly kind: string;
  readonly wards: readonly string[];
  readonly maker: string | null;
  readonly decided: CalendarDate | null;
  readonly published: CalendarDate | null;
  readonly effective: CalendarDate | null;
}

/**
 * The addresses a query should find, sorted: every page of the register looked at in turn, with no index.
 * @param wordsOf the words of each page by its address, as `listPlainWords` gives them: at least those the query asks for.
 */
export function filterPlainly(
  register: Register,
  wordsOf: ReadonlyMap<string, ReadonlySet<string>>,
  query: SearchQuery,
): string[] {
  const { facets, days } = query;
  const wanted = listAskedWords(query);
  const isOneOf = (chosen: readonly string[] | undefined, held: readonly (string | null)[]) =>
    chosen === undefined || held.some((value) => value !== null && chosen.includes(value));
  return register.matters
    .flatMap(listPages)
    .filter(
      (page) =>
        wanted.every((word) => wordsOf.get(page.url)?.has(word)) &&
        isOneOf(facets.kind, [page.kind]) &&
        isOneOf(facets.ward, page.wards) &&
        isOneOf(facets.maker, [page.maker]) &&
        isWithin(page, days),
    )
    .map(({ url }) => url)
    .sort();
}

/** The words a query asks for, as `listPlainWords` has them. */
export function listAskedWords({ words }: SearchQuery): string[] {
  return words.split(" ").filter(Boolean).map(plainWordOf);
}

function isWithin(page: PlainPage, days: SearchQuery["days"]): boolean {
  if (days === null) return true;
  const day = page[days.name];
  return day !== null && !(days.first && day < days.first) && !(days.last && day > days.last);
}

function listPages(matter: Matter): PlainPage[] {
  const { decision, reports, notices, appendices } = matter;
  const ofMatter = {
    wards: sayWards(matter.wards),
    maker: matter.decisionMaker?.id ?? null,
    decided: decision?.decidedOn ?? null,
    effective: decision?.effectiveFrom ?? null,
    published: null,
  };
  return [
    decision === null
      ? { ...ofMatter, url: matter.url, kind: "undecided" }
      : {
          ...ofMatter,
          url: matter.url,
          kind: matter.awaits === null ? "decision" : "undecided",
          wards: sayWards(decision.wards),
          maker: decision.takenBy?.decisionMaker?.id ?? decision.takenBy?.nameThen ?? null,
          published: decision.publishedOn,
        },
    ...reports.map(({ url, wards, to, toAsWritten, publishedOn: published }) => {
      return {
        ...ofMatter,
        url,
        kind: "report",
        wards: sayWards(wards),
        maker: to?.id ?? toAsWritten,
        published,
      };
    }),
    ...notices.map(({ url, wards, decisionMaker, publishedOn: published }) => {
      const maker = decisionMaker?.id ?? null;
      return { ...ofMatter, url, kind: "notice", wards: sayWards(wards), maker, published };
    }),
    ...appendices.map(({ url }) => ({ ...ofMatter, url, kind: "appendix" })),
  ];
}

function sayWards(scope: WardScope): string[] {
  if (scope.scope === "named") return scope.wards.map(({ id }) => id);
  return { all: ["all_wards"], none: ["no_ward"], "not-recorded": ["not_recorded"] }[scope.scope];
}

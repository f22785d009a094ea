import type { DayName, DaySpan, FacetName, SearchQuery, SortName } from "./search-query.ts";
import { dayNames, facetNames, sortNames } from "./search-query.ts";
import { parseWrittenSpan } from "./written-span.ts";

/** Everything the address of a search says, as it was typed: the same address is the same search. */
export interface SearchState {
  readonly q: string;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  readonly from: string;
  readonly to: string;
  /** The day that `from` and `to` are of. */
  readonly date: DayName;
  /** Null until the reader chooses: then it follows from whether there are words. */
  readonly sort: SortName | null;
  /** From 1. */
  readonly page: number;
}

/** What a reader can choose of each facet, with what each value is called. */
export type KnownValues = Readonly<Record<FacetName, ReadonlyMap<string, string>>>;

/** What an address asks for, and a sentence for each thing in it that could not be understood and was left out. */
export interface ReadState {
  readonly state: SearchState;
  readonly faults: readonly string[];
}

/** Nobody types more, and a browser would be long about it. */
const mostCharacters = 300;

const defaultDate: DayName = "decided";

/** Reads the address of a search. Whatever it says, the rest of it still works. */
export function parseSearchState(params: URLSearchParams, known: KnownValues): ReadState {
  const faults: string[] = [];
  const typed = (params.get("q") ?? "").replace(/\s+/g, " ").trim();
  if (typed.length > mostCharacters)
    faults.push(`Only the first ${mostCharacters} characters of what you typed were looked for.`);
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, chooseKnown(name, params.getAll(name), known[name], faults)]),
  ) as unknown as SearchState["facets"];
  const state = {
    q: typed.slice(0, mostCharacters),
    facets,
    from: (params.get("from") ?? "").trim().slice(0, mostCharacters),
    to: (params.get("to") ?? "").trim().slice(0, mostCharacters),
    date: chooseOne(dayNames, params.get("date")) ?? defaultDate,
    sort: chooseOne(sortNames, params.get("sort")) ?? null,
    page: readPage(params.get("page")),
  };
  return { state, faults: [...faults, ...readDays(state).faults] };
}

const facetWords: Readonly<Record<FacetName, string>> = {
  kind: "kind of page",
  ward: "ward",
  maker: "decision maker",
  status: "outcome",
  key: "answer about key decisions",
  callin: "call-in",
  money: "amount of money",
  topic: "topic",
};

function chooseKnown(
  name: FacetName,
  asked: readonly string[],
  known: ReadonlyMap<string, string>,
  faults: string[],
): string[] {
  const distinct = [...new Set(asked.filter((value) => value !== ""))];
  const strangers = distinct.filter((value) => !known.has(value));
  for (const stranger of strangers.slice(0, 3))
    faults.push(`This register has no ${facetWords[name]} “${stranger.slice(0, 60)}”, so it was left out.`);
  return distinct.filter((value) => known.has(value));
}

function chooseOne<Name extends string>(names: readonly Name[], asked: string | null): Name | undefined {
  return names.find((name) => name === asked);
}

function readPage(asked: string | null): number {
  return asked !== null && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}

interface ReadDays {
  readonly days: SearchQuery["days"];
  readonly faults: readonly string[];
}

/** The days a state asks for. Where they cannot be understood, or the first is after the last, none are asked for. */
function readDays({ from, to, date }: Pick<SearchState, "from" | "to" | "date">): ReadDays {
  const [first, last] = [readSpan(from), readSpan(to)];
  const faults = [first, last].flatMap((read) => (typeof read === "string" ? [read] : []));
  const [start, end] = [startOf(first), endOf(last)];
  if (start !== null && end !== null && start > end)
    return { days: null, faults: [`“${from}” is after “${to}”, so the dates were left out.`] };
  return { days: start === null && end === null ? null : { name: date, first: start, last: end }, faults };
}

function startOf(read: DaySpan | string | null): DaySpan["first"] | null {
  return read === null || typeof read === "string" ? null : read.first;
}

function endOf(read: DaySpan | string | null): DaySpan["last"] | null {
  return read === null || typeof read === "string" ? null : read.last;
}

/** A span; null where nothing is typed; a sentence where what is typed is no date. */
function readSpan(typed: string): DaySpan | string | null {
  if (typed === "") return null;
  return (
    parseWrittenSpan(typed) ??
    `“${typed.slice(0, 60)}” is not a date, so it was left out. Type a day, a month or a year: 21/11/2014, March 2020 or 2020.`
  );
}

/** What a state asks the search for. */
export function toQuery(state: SearchState): SearchQuery {
  const { q, facets, sort } = state;
  return { words: q, facets, days: readDays(state).days, sort: sort ?? (q === "" ? "newest" : "relevance") };
}

/** The address of a search, with nothing in it that need not be said. */
export function serialiseSearchState({ q, facets, from, to, date, sort, page }: SearchState): string {
  const params = new URLSearchParams();
  const add = (name: string, value: string, besides = "") => {
    if (value !== besides) params.append(name, value);
  };
  add("q", q);
  for (const name of facetNames) for (const value of facets[name]) add(name, value);
  add("from", from);
  add("to", to);
  if (from !== "" || to !== "") add("date", date, defaultDate);
  add("sort", sort ?? "");
  add("page", String(page), "1");
  return params.toString();
}

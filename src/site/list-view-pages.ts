import { asListed, type ListedMatter } from "../register/listed-matter.ts";
import {
  countPowers,
  listCallIns,
  listCallInYears,
  listCorrectionYears,
  listDelegatedPowers,
  listDelegationYears,
  listForthcomingNotices,
  listKeyDecisionYears,
  listMoneyYears,
  listTopics,
  listUrgentYears,
  listWithheldYears,
  listYearsOfTopic,
  sumMoney,
  type YearOf,
} from "../register/queries.ts";
import type { Matter, Register } from "../register/register.ts";
import {
  callInUrl,
  correctionsUrl,
  delegationsUrl,
  forthcomingUrl,
  keyDecisionsUrl,
  moneyUrl,
  topicsUrl,
  urgentUrl,
  viewYearUrl,
  withheldUrl,
} from "../urls.ts";
import type { CallInsNow, DerivedView, Shown } from "./derived-view.ts";
import type { SitePage } from "./page-view.ts";

/** How many entries the main page of a list shows: all of them are on its pages by year. */
const newestCount = 20;

/** The pages of the lists drawn from the whole register: the main page of each, and its pages by year. */
export function* listViewPages(register: Register): Generator<SitePage> {
  yield { url: forthcomingUrl, view: viewForthcoming(register) };
  yield* listCallInPages(register);
  yield* listDelegationPages(register);
  yield* listByYear(urgentUrl, listUrgentYears(register), (shown) => ({ kind: "urgent", shown }));
  yield* listByYear(keyDecisionsUrl, asListedYears(listKeyDecisionYears(register)), (shown) => {
    return { kind: "key-decisions", shown };
  });
  yield* listByYear(withheldUrl, listWithheldYears(register), (shown) => ({ kind: "withheld", shown }));
  yield* listByYear(moneyUrl, listMoneyYears(register), (shown) => {
    return { kind: "money", shown, sums: shown.part === "year" ? sumMoney(shown.entries) : [] };
  });
  yield* listByYear(correctionsUrl, listCorrectionYears(register), (shown) => {
    return { kind: "corrections", shown };
  });
  yield* listTopicPages(register);
}

function viewForthcoming(register: Register): DerivedView {
  const notices = listForthcomingNotices(register);
  return {
    kind: "forthcoming",
    coming: notices.filter(({ isDayPassed }) => !isDayPassed),
    passed: notices.filter(({ isDayPassed }) => isDayPassed),
    countedOn: register.asOf,
  };
}

function* listCallInPages(register: Register): Generator<SitePage> {
  const { open, unclocked, awaited } = listCallIns(register);
  const now: CallInsNow = { open: asListed(open), unclocked, awaited };
  yield* listByYear(callInUrl, listCallInYears(register), (shown) => {
    return { kind: "call-in", shown, now: shown.part === "newest" ? now : null };
  });
}

function* listDelegationPages(register: Register): Generator<SitePage> {
  const all = listDelegatedPowers(register);
  yield* listByYear(delegationsUrl, listDelegationYears(register), (shown) => {
    return { kind: "delegations", shown, counts: countPowers(shown.part === "year" ? shown.entries : all) };
  });
}

function* listTopicPages(register: Register): Generator<SitePage> {
  const topics = listTopics(register);
  const counted = topics.map(({ name, url, matters }) => ({ name, url, count: matters.length }));
  yield { url: topicsUrl, view: { kind: "topics", topics: counted } };
  for (const topic of topics) {
    const { name, url } = topic;
    yield* listByYear(url, asListedYears(listYearsOfTopic(topic)), (shown) => {
      return { kind: "topic", topic: { name, url }, shown };
    });
  }
}

/** A list's main page, with its newest entries, and a page for each year. */
function* listByYear<Entry>(
  url: string,
  years: readonly YearOf<Entry>[],
  viewOf: (shown: Shown<Entry>) => DerivedView,
): Generator<SitePage> {
  yield { url, view: viewOf(showNewest(years)) };
  for (const { year, entries } of years)
    yield { url: viewYearUrl(url, year), view: viewOf({ part: "year", year, entries }) };
}

function showNewest<Entry>(years: readonly YearOf<Entry>[]): Shown<Entry> {
  const counts = years.map(({ year, entries }) => ({ year, count: entries.length }));
  return {
    part: "newest",
    entries: years.flatMap(({ entries }) => entries.slice(0, newestCount)).slice(0, newestCount),
    count: counts.reduce((sum, { count }) => sum + count, 0),
    years: counts,
  };
}

function asListedYears(years: readonly YearOf<Matter>[]): readonly YearOf<ListedMatter>[] {
  return years.map(({ year, entries }) => ({ year, entries: asListed(entries) }));
}

import type { CalendarDate } from "../calendar/calendar-date.ts";
import { isDecided } from "../register/queries.ts";
import type { Decision, DecisionMaker, Matter, Notice, Report, WardScope } from "../register/register.ts";

/** Stands for the day of what is undated, and sorts after every day there is when the newest comes first. */
export const undatedDay = "0000-00-00";

/** What a page can be, for someone who searches: a proposal is not a decision, and stands with the undecided. */
export type SearchKind = "decision" | "undecided" | "report" | "appendix" | "notice";

/** The filters of the search, in the order they are written. Days are one value for each day, so that ranges are exact. */
export type SearchFilterName =
  | "kind"
  | "ward"
  | "wards"
  | "maker"
  | "status"
  | "key"
  | "topic"
  | "decided"
  | "published"
  | "effective";

/** One value of one filter; a page may have several of the same name. */
export interface SearchFilter {
  readonly name: SearchFilterName;
  readonly value: string;
}

/** What the search knows of one page, beside its words. */
export interface SearchFacts {
  /** Of the matter, and of all its papers: `2026/0143`. */
  readonly reference: string;
  /** The day the page is sorted by, or `undatedDay`: Pagefind leaves out of a sorted search what has nothing to sort by. */
  readonly day: CalendarDate | typeof undatedDay;
  readonly filters: readonly SearchFilter[];
}

/** What one record adds to what its matter says. */
interface RecordFacts {
  readonly kind: SearchKind;
  readonly day: CalendarDate | null;
  readonly wards: WardScope;
  readonly maker: string | null;
  readonly isKey: boolean | null;
  readonly publishedOn: CalendarDate | null;
}

/** The page of a matter, decided or not. */
export function deriveMatterFacts(matter: Matter): SearchFacts {
  const { decision } = matter;
  return joinFacts(matter, decision === null ? factsOfUndecided(matter) : factsOfDecision(matter, decision));
}

/** The page of a paper, by its name. Its status, and the days decided and effective, are those of its matter. */
export function derivePaperFacts(matter: Matter, name: string): SearchFacts {
  const report = matter.reports.find((each) => each.name === name);
  if (report) return joinFacts(matter, factsOfReport(matter, report));
  const notice = matter.notices.find((each) => each.name === name);
  if (notice) return joinFacts(matter, factsOfNotice(matter, notice));
  return joinFacts(matter, factsOfAppendix(matter));
}

function factsOfDecision(matter: Matter, decision: Decision): RecordFacts {
  const { takenBy, decidedOn, publishedOn, isKey, wards } = decision;
  return {
    kind: isDecided(matter) ? "decision" : "undecided",
    day: decidedOn ?? publishedOn ?? matter.listedOn,
    wards,
    maker: nameOf(takenBy?.decisionMaker ?? null) ?? takenBy?.nameThen ?? null,
    isKey,
    publishedOn,
  };
}

function factsOfUndecided(matter: Matter): RecordFacts {
  return { ...factsOfAppendix(matter), kind: "undecided", isKey: isKeyMatter(matter) };
}

function factsOfReport(matter: Matter, report: Report): RecordFacts {
  const { to, toAsWritten, meetingOn, publishedOn, wards, isKey } = report;
  return {
    kind: "report",
    day: meetingOn ?? publishedOn ?? matter.listedOn,
    wards,
    maker: nameOf(to) ?? toAsWritten,
    isKey,
    publishedOn,
  };
}

function factsOfNotice(matter: Matter, notice: Notice): RecordFacts {
  const { decisionMaker, publishedOn, wards } = notice;
  const isKey = announcesKeyDecision(notice) ? true : isKeyMatter(matter);
  return { kind: "notice", day: publishedOn, wards, maker: nameOf(decisionMaker), isKey, publishedOn };
}

/** An appendix records little of its own, so it is found by what its matter says. */
function factsOfAppendix(matter: Matter): RecordFacts {
  return {
    kind: "appendix",
    day: matter.listedOn,
    wards: matter.wards,
    maker: nameOf(matter.decisionMaker),
    isKey: isKeyMatter(matter),
    publishedOn: null,
  };
}

function joinFacts(matter: Matter, record: RecordFacts): SearchFacts {
  const { decision } = matter;
  const filters = [
    ...filter("kind", record.kind),
    ...wardFilters(record.wards),
    ...filter("maker", record.maker),
    ...filter("status", decision?.status ?? (matter.awaits && `awaits-${matter.awaits}`)),
    ...filter("key", record.isKey === null ? "not-recorded" : record.isKey ? "yes" : "no"),
    ...matter.topics.flatMap((topic) => filter("topic", topic)),
    ...filter("decided", decision?.decidedOn ?? null),
    ...filter("published", record.publishedOn),
    ...filter("effective", decision?.effectiveFrom ?? null),
  ];
  return { reference: matter.reference, day: record.day ?? undatedDay, filters };
}

/** `wards` says how: a blank is never all. `ward` is each ward that is named. */
function wardFilters(scope: WardScope): SearchFilter[] {
  const named = scope.scope === "named" ? scope.wards : [];
  return [...filter("wards", scope.scope), ...named.flatMap(({ name }) => filter("ward", name))];
}

function filter(name: SearchFilterName, value: string | null): SearchFilter[] {
  return value === null ? [] : [{ name, value }];
}

function nameOf(decisionMaker: DecisionMaker | null): string | null {
  return decisionMaker?.name ?? null;
}

/** By the decision or, before there is one, the newest report that says or a notice that could be given of no other. */
function isKeyMatter({ decision, reports, notices }: Matter): boolean | null {
  if (decision !== null) return decision.isKey;
  const said = reports.map(({ isKey }) => isKey).filter((isKey) => isKey !== null);
  return said.at(-1) ?? (notices.some(announcesKeyDecision) ? true : null);
}

/** The notices of regulations 9, 10 and 11 are of key decisions; that of a private meeting may be of any. SI 2012/2089. */
function announcesKeyDecision({ kind }: Notice): boolean {
  return kind !== "private-meeting";
}

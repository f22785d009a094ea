import type { CalendarDate } from "../calendar/calendar-date.ts";
import { isDecided } from "../register/queries.ts";
import type {
  Decision,
  DecisionMaker,
  Matter,
  Money,
  Notice,
  Report,
  WardScope,
} from "../register/register.ts";
import { type MoneyBand, moneyBandOf } from "./money-bands.ts";

/** What a page can be, for someone who searches: a proposal is not a decision, and stands with the undecided. */
export type SearchKind = "decision" | "undecided" | "report" | "appendix" | "notice";

/** What stands in place of wards where none is named: a blank never means all. No ward's id has an underscore. */
export const unnamedWards = {
  all: "all_wards",
  none: "no_ward",
  "not-recorded": "not_recorded",
} as const satisfies Record<Exclude<WardScope["scope"], "named">, string>;

/** What the search knows of one page, beside its words. */
export interface SearchFacts {
  /** Of the matter, and of all its papers: `2026/0143`. */
  readonly reference: string;
  readonly kind: SearchKind;
  /** The day it is listed under. */
  readonly day: CalendarDate | null;
  readonly decided: CalendarDate | null;
  readonly published: CalendarDate | null;
  readonly effective: CalendarDate | null;
  /** The id of each ward that is named, or one of the values of `unnamedWards`. */
  readonly wards: readonly string[];
  /** The decision maker's id or, where the register lists none, the name its source gives. */
  readonly maker: string | null;
  /** Of the matter's decision; before there is one, `awaits-decision` or `awaits-record`. */
  readonly status: string | null;
  readonly key: "yes" | "no" | "not-recorded";
  readonly topics: readonly string[];
  readonly callIn: "open" | null;
  /** That of the largest amount. */
  readonly money: MoneyBand | null;
}

/** What one record adds to what its matter says. */
type RecordFacts = Pick<SearchFacts, "kind" | "day" | "wards" | "maker" | "key" | "published" | "money">;

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
  const { takenBy, decidedOn, publishedOn, isKey, wards, money } = decision;
  return {
    kind: isDecided(matter) ? "decision" : "undecided",
    day: decidedOn ?? publishedOn ?? matter.listedOn,
    wards: listWards(wards),
    maker: takenBy?.decisionMaker?.id ?? takenBy?.nameThen ?? null,
    key: sayKey(isKey),
    published: publishedOn,
    money: moneyBandOf(money),
  };
}

function factsOfUndecided(matter: Matter): RecordFacts {
  return { ...factsOfAppendix(matter), kind: "undecided" };
}

function factsOfReport(matter: Matter, report: Report): RecordFacts {
  const { to, toAsWritten, meetingOn, publishedOn, wards, isKey, money } = report;
  return {
    kind: "report",
    day: meetingOn ?? publishedOn ?? matter.listedOn,
    wards: listWards(wards),
    maker: to?.id ?? toAsWritten,
    key: sayKey(isKey),
    published: publishedOn,
    money: moneyBandOf(money),
  };
}

function factsOfNotice(matter: Matter, notice: Notice): RecordFacts {
  return {
    kind: "notice",
    day: notice.publishedOn,
    wards: listWards(notice.wards),
    maker: idOf(notice.decisionMaker),
    key: announcesKeyDecision(notice) ? "yes" : sayKey(isKeyMatter(matter)),
    published: notice.publishedOn,
    money: null,
  };
}

/** An appendix records little of its own, so it is found by what its matter says. */
function factsOfAppendix(matter: Matter): RecordFacts {
  return {
    kind: "appendix",
    day: matter.listedOn,
    wards: listWards(matter.wards),
    maker: idOf(matter.decisionMaker),
    key: sayKey(isKeyMatter(matter)),
    published: null,
    money: moneyBandOf(listMoney(matter)),
  };
}

function joinFacts(matter: Matter, record: RecordFacts): SearchFacts {
  const { decision, reference, topics } = matter;
  return {
    reference,
    ...record,
    decided: decision?.decidedOn ?? null,
    effective: decision?.effectiveFrom ?? null,
    status: decision?.status ?? (matter.awaits && `awaits-${matter.awaits}`),
    topics,
    callIn: decision?.callIn.kind === "open" ? "open" : null,
  };
}

function listWards(scope: WardScope): string[] {
  if (scope.scope === "named") return scope.wards.map(({ id }) => id);
  return [unnamedWards[scope.scope]];
}

function idOf(decisionMaker: DecisionMaker | null): string | null {
  return decisionMaker?.id ?? null;
}

function sayKey(isKey: boolean | null): SearchFacts["key"] {
  if (isKey === null) return "not-recorded";
  return isKey ? "yes" : "no";
}

function listMoney({ decision, reports }: Matter): readonly Money[] {
  return decision?.money ?? reports.at(-1)?.money ?? [];
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

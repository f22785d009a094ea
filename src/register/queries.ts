import type { CalendarDate } from "../calendar/calendar-date.ts";
import { sortByLead } from "./leading-notices.ts";
import { compareText } from "./order.ts";
import type { Matter, Notice, Register } from "./register.ts";

export * from "./archive.ts";
export * from "./decision-makers-by-type.ts";
export type { ListedYear, ListedYearCount, YearOf } from "./listed-year.ts";
export * from "./matters-of-decision-maker.ts";
export { listPublicUrls } from "./public-urls.ts";
export * from "./recorded-matters.ts";
export * from "./views/call-ins.ts";
export * from "./views/corrections.ts";
export * from "./views/delegated-powers.ts";
export * from "./views/forthcoming-notices.ts";
export * from "./views/key-decisions.ts";
export * from "./views/money.ts";
export * from "./views/topics.ts";
export * from "./views/urgent-decisions.ts";
export * from "./views/withheld-papers.ts";
export * from "./ward-bands.ts";

/** The newest decisions taken, newest first: what is still to be decided has lists of its own. */
export function latestDecisions(register: Register, count: number): readonly Matter[] {
  return register.matters.filter((matter) => isDecided(matter) && matter.listedOn !== null).slice(0, count);
}

/** The decisions that can still be called in, soonest closing first. There is nothing to call in of a proposal. */
export function listOpenCallIns(register: Register): readonly Matter[] {
  return sortByDay(register.matters.filter(isDecided), ({ decision }) =>
    decision?.callIn.kind === "open" ? decision.callIn.clock.closesOn : null,
  );
}

/** What notice has been given of and is not yet decided, soonest due first; those with no due date come last. */
export function listForthcoming(register: Register): readonly Matter[] {
  const awaited = register.matters.filter((matter) => matter.notices.length > 0 && !isDecided(matter));
  const dated = sortByDay(awaited, dueOn);
  return [...dated, ...awaited.filter((matter) => dueOn(matter) === null).sort(byReference)];
}

/** The matters with a report and no decision, newest first: what the decision maker has been given and not yet settled. */
export function listUndecidedReports(register: Register): readonly Matter[] {
  return register.matters.filter((matter) => matter.reports.length > 0 && !isDecided(matter));
}

/** The matter with a reference such as `2020/0143`, in either case. */
export function findMatter(register: Register, reference: string): Matter | undefined {
  const wanted = reference.toLowerCase();
  return register.matters.find((matter) => matter.reference.toLowerCase() === wanted);
}

/** The matter with a reference; throws when there is none, which is a fault in the page that asked. */
export function getMatter(register: Register, reference: string): Matter {
  const matter = findMatter(register, reference);
  if (!matter)
    throw new Error(`No matter has the reference "${reference}": pages may ask only for public matters.`);
  return matter;
}

/** Whether a decision has been taken: a record marked proposed is not one. */
export function isDecided(matter: Matter): boolean {
  return matter.decision !== null && matter.decision.status !== "proposed";
}

/** The first day the matter is due to be decided. */
export function dueOn(matter: Matter): CalendarDate | null {
  return findDue(matter)?.from ?? null;
}

/** The day the matter is due to be decided, or the days between which, by its newest notice that says. */
export function findDue(matter: Matter): Notice["decisionDue"] {
  const newestFirst = matter.notices
    .filter((notice) => notice.decisionDue !== null)
    .sort((a, b) => compareText(b.publishedOn, a.publishedOn));
  return newestFirst[0]?.decisionDue ?? null;
}

/** The notice that speaks for the matter: its newest, or one of a private meeting where it has no other. */
export function findLeadingNotice<Given extends Pick<Notice, "kind">>({
  notices,
}: {
  readonly notices: readonly Given[];
}): Given | undefined {
  return sortByLead(notices, ({ kind }) => kind)[0];
}

function sortByDay(matters: readonly Matter[], dayOf: (matter: Matter) => CalendarDate | null): Matter[] {
  return matters
    .flatMap((matter) => {
      const day = dayOf(matter);
      return day === null ? [] : [{ matter, day }];
    })
    .sort((a, b) => compareText(a.day, b.day) || byReference(a.matter, b.matter))
    .map(({ matter }) => matter);
}

function byReference(a: Matter, b: Matter): number {
  return compareText(a.reference, b.reference);
}

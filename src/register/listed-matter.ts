import type { CallInClock } from "../calendar/call-in-clock.ts";
import { findLeadingNotice } from "./queries.ts";
import type {
  CallInState,
  Decision,
  DecisionMaker,
  Matter,
  Notice,
  Report,
  TakenBy,
  Ward,
} from "./register.ts";
import { remember } from "./remember.ts";

/**
 * A matter as lists show it: what they read of it, and no body. A page that lists it is made again only when one of
 * these facts changes, whatever is done to its papers.
 */
export interface ListedMatter extends Pick<Matter, "reference" | "url" | "title" | "awaits" | "listedOn"> {
  readonly wards: ListedWardScope;
  readonly decision: ListedDecision | null;
  /** The newest, where there is no record of a decision; none where there is. */
  readonly reports: readonly ListedReport[];
  /** The one that speaks for the matter, where there is neither a record of a decision nor a report. */
  readonly notices: readonly ListedNotice[];
}

/** Which wards, by name. */
export type ListedWardScope =
  | { readonly scope: "all" | "none" | "not-recorded" }
  | { readonly scope: "named"; readonly wards: readonly Pick<Ward, "name">[] };

/** What became of a decision, when, and by whom. */
export interface ListedDecision extends Pick<Decision, "status" | "decidedOn" | "isKey"> {
  readonly takenBy: ListedTaker | null;
  readonly callIn: ListedCallIn;
}

/** Who decided, as they were called on the day. */
export interface ListedTaker extends Pick<TakenBy, "nameThen"> {
  readonly decisionMaker: ListedDecisionMaker | null;
}

/** What it takes to name a decision maker within a sentence. */
export type ListedDecisionMaker = Pick<DecisionMaker, "name" | "type" | "formerNames">;

/** Whether a decision can still be challenged, without the reckoning behind it. */
export type ListedCallIn =
  | Extract<CallInState, { kind: "not-recorded" | "eligible-unclocked" }>
  | Pick<Extract<CallInState, { kind: "not-eligible" }>, "kind" | "reason">
  | {
      readonly kind: "open" | "closed";
      readonly clock: Pick<CallInClock, "closesOn" | "closesAt">;
    }
  | Pick<Extract<CallInState, { kind: "called-in" }>, "kind" | "on" | "outcome">;

/** To whom a report is, and for when. */
export interface ListedReport extends Pick<Report, "toAsWritten" | "meetingOn"> {
  readonly to: ListedDecisionMaker | null;
}

/** What a notice says is to be decided when, and by whom. */
export interface ListedNotice extends Pick<Notice, "kind" | "decisionDue"> {
  readonly decisionMaker: ListedDecisionMaker | null;
}

/** A matter as lists show it, made once however many lists it stands in. */
export const deriveListedMatter = remember((matter: Matter): ListedMatter => {
  const { reference, url, title, awaits, listedOn, decision } = matter;
  return {
    reference,
    url,
    title,
    awaits,
    listedOn,
    wards: narrowWardScope(matter),
    decision: decision && narrowDecision(decision),
    ...narrowPapers(matter),
  };
});

/** Matters as lists show them, in the order given. */
export function asListed(matters: readonly Matter[]): readonly ListedMatter[] {
  return matters.map(deriveListedMatter);
}

function narrowWardScope({ wards }: Matter): ListedWardScope {
  if (wards.scope !== "named") return { scope: wards.scope };
  return { scope: "named", wards: wards.wards.map(({ name }) => ({ name })) };
}

function narrowDecision({ status, decidedOn, isKey, takenBy, callIn }: Decision): ListedDecision {
  return {
    status,
    decidedOn,
    isKey,
    takenBy: takenBy && {
      nameThen: takenBy.nameThen,
      decisionMaker: takenBy.decisionMaker && narrowDecisionMaker(takenBy.decisionMaker),
    },
    callIn: narrowCallIn(callIn),
  };
}

function narrowCallIn(callIn: CallInState): ListedCallIn {
  switch (callIn.kind) {
    case "not-eligible":
      return { kind: callIn.kind, reason: callIn.reason };
    case "open":
    case "closed":
      return {
        kind: callIn.kind,
        clock: { closesOn: callIn.clock.closesOn, closesAt: callIn.clock.closesAt },
      };
    case "called-in":
      return { kind: callIn.kind, on: callIn.on, outcome: callIn.outcome };
    default:
      return callIn;
  }
}

/** The papers a list speaks of: those of a decided matter it does not. */
function narrowPapers(matter: Matter): Pick<ListedMatter, "reports" | "notices"> {
  const newestReport = matter.reports.at(-1);
  const notice = findLeadingNotice(matter);
  if (matter.decision) return { reports: [], notices: [] };
  if (newestReport) return { reports: [narrowReport(newestReport)], notices: [] };
  return { reports: [], notices: notice ? [narrowNotice(notice)] : [] };
}

function narrowReport({ to, toAsWritten, meetingOn }: Report): ListedReport {
  return { to: to && narrowDecisionMaker(to), toAsWritten, meetingOn };
}

function narrowNotice({ kind, decisionDue, decisionMaker }: Notice): ListedNotice {
  return { kind, decisionDue, decisionMaker: decisionMaker && narrowDecisionMaker(decisionMaker) };
}

const narrowDecisionMaker = remember(({ name, type, formerNames }: DecisionMaker): ListedDecisionMaker => {
  return { name, type, formerNames };
});

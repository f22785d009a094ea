import { yearOf } from "../../calendar/calendar-date.ts";
import type { CallInOutcome } from "../../schema/vocabulary.ts";
import { deriveListedMatter, type ListedMatter } from "../listed-matter.ts";
import { splitByYear, type YearOf } from "../listed-year.ts";
import { compareText } from "../order.ts";
import { isDecided, listOpenCallIns } from "../queries.ts";
import type { CallInState, Matter, Register } from "../register.ts";
import { remember } from "../remember.ts";

type CallIn = Extract<CallInState, { kind: "called-in" }>;

/** A decision that was called in. */
export interface CalledIn<Outcome extends CallInOutcome | null = CallInOutcome | null>
  extends Pick<CallIn, "on" | "by" | "grounds" | "heardOn"> {
  readonly matter: ListedMatter;
  /** Null while none is recorded. */
  readonly outcome: Outcome;
}

/** What can be called in, and what was. */
export interface CallIns {
  /** Soonest closing first. */
  readonly open: readonly Matter[];
  /** How many more can be called in by their record, of which no closing day can be reckoned. */
  readonly unclocked: number;
  /** Called in, with no outcome recorded; the latest first. */
  readonly awaited: readonly CalledIn<null>[];
  /** Called in, with what came of it; the latest first. */
  readonly settled: readonly CalledIn<CallInOutcome>[];
}

/** What can be called in now, and what has been, with the outcome. LGA 2000 s 9F. */
export const listCallIns = remember((register: Register): CallIns => {
  const decided = register.matters.filter(isDecided);
  const calledIn = decided
    .flatMap(describeCalledIn)
    .sort((a, b) => compareText(b.on, a.on) || compareText(b.matter.reference, a.matter.reference));
  return {
    open: listOpenCallIns(register),
    unclocked: decided.filter(isUnclocked).length,
    awaited: calledIn.filter((each): each is CalledIn<null> => each.outcome === null),
    settled: calledIn.filter((each): each is CalledIn<CallInOutcome> => each.outcome !== null),
  };
});

/** The call-ins that have an outcome, by the year in which each was called in. */
export const listCallInYears = remember((register: Register): readonly YearOf<CalledIn<CallInOutcome>>[] =>
  splitByYear(listCallIns(register).settled, ({ on }) => yearOf(on)),
);

function describeCalledIn(matter: Matter): CalledIn[] {
  const callIn = matter.decision?.callIn;
  if (callIn?.kind !== "called-in") return [];
  const { on, by, grounds, heardOn, outcome } = callIn;
  return [{ matter: deriveListedMatter(matter), on, by, grounds, heardOn, outcome }];
}

function isUnclocked({ decision }: Matter): boolean {
  return decision?.callIn.kind === "eligible-unclocked" && decision.callIn.tookEffectOn === null;
}

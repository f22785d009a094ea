import { executiveRegimes } from "../schema/vocabulary.ts";
import { isDecided, listRecorded } from "./queries.ts";
import type { Decision, Register } from "./register.ts";
import { remember } from "./remember.ts";

/** A fact that the law or custom asks of a decision and that its record may lack. */
export type AskedFact =
  | "decidedOn"
  | "publishedOn"
  | "decisionMaker"
  | "wards"
  | "isKey"
  | "callIn"
  | "reasons"
  | "alternatives"
  | "interests";

/** How many matters have come how far, and what the records of decisions lack. */
export interface Completeness {
  /** Decisions taken. */
  readonly decisions: number;
  /** Records marked proposed. */
  readonly proposed: number;
  /** Matters with no record of a decision: notice has been given, or there is a report. */
  readonly undecided: number;
  /** How many of the decisions taken do not record each fact, every fact in the same order whether or not one lacks it. */
  readonly unrecorded: readonly { readonly fact: AskedFact; readonly count: number }[];
}

/** Whether a decision lacks a fact that is asked of it. */
const lacks: Readonly<Record<AskedFact, (decision: Decision) => boolean>> = {
  decidedOn: ({ decidedOn }) => decidedOn === null,
  publishedOn: ({ publishedOn }) => publishedOn === null,
  decisionMaker: ({ takenBy }) => takenBy === null,
  wards: ({ wards }) => wards.scope === "not-recorded",
  // Only executive decisions can be key: SI 2012/2089 reg 8.
  isKey: ({ isKey, regime }) =>
    isKey === null && (regime === "not-recorded" || executiveRegimes.includes(regime)),
  callIn: ({ callIn }) => callIn.kind === "not-recorded",
  reasons: ({ reasons }) => reasons === "not-recorded",
  alternatives: ({ alternatives }) => alternatives === "not-recorded",
  interests: ({ interests }) => interests === "not-recorded",
};

/** What is not recorded, told so that no one takes a blank for a "no". Reads no body. */
export const deriveCompleteness = remember((register: Register): Completeness => {
  const recorded = listRecorded(register);
  const taken = recorded.filter(isDecided).map(({ decision }) => decision);
  return {
    decisions: taken.length,
    proposed: recorded.length - taken.length,
    undecided: register.matters.length - recorded.length,
    unrecorded: (Object.keys(lacks) as AskedFact[]).map((fact) => {
      return { fact, count: taken.filter(lacks[fact]).length };
    }),
  };
});

import type { ListedMatter } from "../register/listed-matter.ts";
import type {
  CalledIn,
  Correction,
  DecidedMoney,
  DelegatedPower,
  ForthcomingNotice,
  ListedYear,
  ListedYearCount,
  MoneySum,
  PowerCounts,
  Topic,
  UrgentDecision,
  WithheldPaper,
} from "../register/queries.ts";
import type { Register } from "../register/register.ts";
import type { CallInOutcome } from "../schema/vocabulary.ts";

/** What a page of a list that only grows shows: its newest entries, and how many each year has; or those of one year. */
export type Shown<Entry> =
  | {
      readonly part: "newest";
      readonly entries: readonly Entry[];
      readonly count: number;
      readonly years: readonly ListedYearCount[];
    }
  | { readonly part: "year"; readonly year: ListedYear; readonly entries: readonly Entry[] };

/** What a page that lists something drawn from the whole register is made from. */
export type DerivedView =
  | {
      readonly kind: "forthcoming";
      /** Those whose day is still to come, or that give none; and those whose day has passed. */
      readonly coming: readonly ForthcomingNotice[];
      readonly passed: readonly ForthcomingNotice[];
      /** The day to which the days of notice are counted. */
      readonly countedOn: Register["asOf"];
    }
  | {
      readonly kind: "call-in";
      /** The call-ins that have an outcome. */
      readonly shown: Shown<CalledIn<CallInOutcome>>;
      /** What stands now, on the main page; null on that of a year. */
      readonly now: CallInsNow | null;
    }
  | { readonly kind: "urgent"; readonly shown: Shown<UrgentDecision> }
  | { readonly kind: "key-decisions"; readonly shown: Shown<ListedMatter> }
  | { readonly kind: "withheld"; readonly shown: Shown<WithheldPaper> }
  | {
      readonly kind: "delegations";
      readonly shown: Shown<DelegatedPower>;
      /** Of all that there are, or of the year. */
      readonly counts: PowerCounts;
    }
  | {
      readonly kind: "money";
      readonly shown: Shown<DecidedMoney>;
      /** Those of the year; on the main page there are none. */
      readonly sums: readonly MoneySum[];
    }
  | { readonly kind: "corrections"; readonly shown: Shown<Correction> }
  | { readonly kind: "topics"; readonly topics: readonly CountedTopic[] }
  | {
      readonly kind: "topic";
      readonly topic: Pick<Topic, "name" | "url">;
      readonly shown: Shown<ListedMatter>;
    };

/** What can be called in, and what has been called in without an outcome so far. */
export interface CallInsNow {
  readonly open: readonly ListedMatter[];
  readonly unclocked: number;
  readonly awaited: readonly CalledIn<null>[];
}

/** A topic and how many matters it has. */
export interface CountedTopic extends Pick<Topic, "name" | "url"> {
  readonly count: number;
}

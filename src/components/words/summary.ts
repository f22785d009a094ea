import type {
  ListedCallIn,
  ListedDecision,
  ListedMatter,
  ListedNotice,
  ListedReport,
} from "../../register/listed-matter.ts";
import { findLeadingNotice } from "../../register/queries.ts";
import { describeCallIn } from "./call-in-words.ts";
import { nameInSentence, takerInSentence } from "./decision-maker-words.ts";
import { joinSentences, type Sentence, sentence } from "./sentence.ts";
import { statusWords } from "./status-words.ts";

/** What a summary reads of a matter. */
type SummarisedMatter = Pick<ListedMatter, "decision" | "awaits" | "reports" | "notices">;

/**
 * A decision in two sentences, for the line under its title and for search engines:
 * "Agreed on 20 March 2026 by the Cabinet Member for Transport. It can be called in until 27 March 2026."
 */
export function summariseDecision(decision: ListedDecision): Sentence {
  if (decision.status === "proposed") return summariseProposal(decision);
  const { opening } = statusWords[decision.status];
  const taken = sentence`${opening}${describeDay(decision)}${describeTaker(decision)}.`;
  return joinSentences([taken, worthSaying(decision.callIn) ? describeCallIn(decision.callIn) : []]);
}

/** A matter in a list, where a call-in that is over is no news. */
export function summariseInList(matter: SummarisedMatter): Sentence {
  const { decision } = matter;
  return decision?.callIn.kind === "closed"
    ? summariseDecision({ ...decision, callIn: { kind: "not-recorded" } })
    : summariseMatter(matter);
}

/** A matter in a sentence or two, whether or not it has been decided. */
export function summariseMatter(matter: SummarisedMatter): Sentence {
  return matter.decision === null ? summariseUndecided(matter) : summariseDecision(matter.decision);
}

function summariseProposal({ takenBy, status }: ListedDecision): Sentence {
  const { opening } = statusWords[status];
  return takenBy === null
    ? sentence`${opening}.`
    : sentence`${opening}: it is for ${takerInSentence(takenBy)} to decide.`;
}

function summariseUndecided(matter: SummarisedMatter): Sentence {
  const newestReport = matter.reports.at(-1);
  const notice = findLeadingNotice(matter);
  const next = newestReport ? describeReport(newestReport) : notice ? describeNotice(notice) : [];
  const held =
    matter.awaits === "record"
      ? sentence`No decision has been published here, though the day it was to be considered has passed.`
      : sentence`No decision has been published yet.`;
  return joinSentences([held, next]);
}

function describeReport({ to, toAsWritten, meetingOn }: ListedReport): Sentence {
  const receiver = to === null ? toAsWritten : nameInSentence(to);
  const whom = receiver === null ? "" : ` to ${receiver}`;
  return meetingOn === null
    ? sentence`There is a report${whom}.`
    : sentence`There is a report${whom} for ${{ day: meetingOn }}.`;
}

function describeNotice({ decisionMaker, decisionDue }: ListedNotice): Sentence {
  const whom = decisionMaker === null ? "" : ` by ${nameInSentence(decisionMaker)}`;
  if (decisionDue === null) return sentence`Notice has been given of a decision${whom}.`;
  const { from, to } = decisionDue;
  return to === null
    ? sentence`A decision${whom} is due on ${{ day: from }}.`
    : sentence`A decision${whom} is due between ${{ day: from }} and ${{ day: to }}.`;
}

function describeDay({ decidedOn }: ListedDecision): Sentence {
  return decidedOn === null ? [] : sentence` on ${{ day: decidedOn }}`;
}

function describeTaker({ takenBy }: ListedDecision): string {
  return takenBy === null ? "" : ` by ${takerInSentence(takenBy)}`;
}

/** What nobody recorded, or what could never be called in, is said lower down and not in the summary. */
function worthSaying({ kind }: ListedCallIn): boolean {
  return kind !== "not-recorded" && kind !== "not-eligible";
}

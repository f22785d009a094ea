import type { AskedFact, Completeness } from "../../register/completeness.ts";
import type { Council } from "../../register/register.ts";
import { areaWordsOf } from "./area-words.ts";
import { countOf } from "./count-words.ts";

/** What a decision can lack, as the row of a table. */
export function nameAskedFact(fact: AskedFact, council: Pick<Council, "areaTerm">): string {
  const names: Readonly<Record<AskedFact, string>> = {
    decidedOn: "The day it was decided",
    publishedOn: "The day it was published",
    decisionMaker: "Who decided",
    wards: `Which ${areaWordsOf(council).many} it concerns`,
    isKey: "Whether it was a key decision",
    callIn: "Whether it could be called in",
    reasons: "The reasons for it",
    alternatives: "The other options considered",
    interests: "The interests declared",
  };
  return names[fact];
}

/** How far the matters of the register have come: `42 decisions taken, 1 proposal, 5 matters not yet decided.` */
export function describeStages({ decisions, proposed, undecided }: Completeness): string {
  const stages = [
    countOf(decisions, "decision taken", "decisions taken"),
    countOf(proposed, "record of a proposal", "records of proposals"),
    `${countOf(undecided, "matter")} with no record of a decision`,
  ];
  return `${stages.join(", ")}.`;
}

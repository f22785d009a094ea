import type { RecordedMatter } from "../../register/queries.ts";
import { isDecided } from "../../register/queries.ts";
import type { CallInState } from "../../register/register.ts";
import { matterDataUrl } from "../../urls.ts";
import type { AddressOf } from "../address-of.ts";
import type { CallInData, DecisionData } from "../schemas/decision-data.ts";
import { buildMoney, buildOrigin, buildReferences, buildTaker, buildWards } from "./shared-facts.ts";

/** A decision as lists give it. Reads no body. A fact that is not recorded is null. */
export function buildDecision(matter: RecordedMatter, addressOf: AddressOf): DecisionData {
  const { decision } = matter;
  const { reference, title, decidedOn, publishedOn, effectiveFrom, status, isKey } = decision;
  return {
    reference,
    url: addressOf(decision.url),
    title,
    decisionMaker: buildTaker(decision.takenBy),
    decidedOn,
    publishedOn,
    effectiveFrom,
    status,
    isDecided: isDecided(matter),
    isKey,
    keyReasons: decision.keyReasons,
    wards: buildWards(decision.wards),
    regime: decision.regime,
    callIn: buildCallIn(decision.callIn),
    money: buildMoney(decision.money),
    topics: decision.topics,
    exercises: buildReferences(decision.exercises),
    supersedes: buildReferences(decision.supersedes),
    supersededBy: buildReferences(decision.supersededBy),
    relatedTo: buildReferences(decision.relatedTo),
    updated: decision.updated,
    origin: buildOrigin(decision.origin),
    dataUrl: addressOf(matterDataUrl(reference)),
  };
}

function buildCallIn(callIn: CallInState): CallInData {
  const nothing = { closesOn: null, closesAt: null, reason: null, explanation: null, calledIn: null };
  switch (callIn.kind) {
    case "not-recorded":
      return { state: "not-recorded", ...nothing };
    case "not-eligible":
      return { state: "not-eligible", ...nothing, reason: callIn.reason, explanation: callIn.explanation };
    case "eligible-unclocked":
      return { state: callIn.tookEffectOn === null ? "eligible" : "closed", ...nothing };
    case "open":
    case "closed":
      return { state: callIn.kind, ...nothing, ...buildClock(callIn) };
    case "called-in": {
      const { on, by, grounds, heardOn, outcome } = callIn;
      return {
        state: "called-in",
        ...nothing,
        ...buildClock(callIn),
        calledIn: { on, by, grounds, heardOn, outcome },
      };
    }
  }
}

function buildClock({ clock }: Extract<CallInState, { kind: "open" | "closed" | "called-in" }>) {
  return { closesOn: clock?.closesOn ?? null, closesAt: clock?.closesAt ?? null };
}

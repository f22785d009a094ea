import type { Section } from "../../markdown/rendered-body.ts";
import type { RecordedMatter } from "../../register/queries.ts";
import type { Decision, Delegation } from "../../register/register.ts";
import type { AddressOf } from "../address-of.ts";
import type { WholeDecisionData } from "../schemas/matter-data.ts";
import { buildDecision } from "./build-decision.ts";
import { buildPost, buildReferences } from "./shared-facts.ts";

/** A decision with its words, which are read from where they are kept. */
export function buildWholeDecision(matter: RecordedMatter, addressOf: AddressOf): WholeDecisionData {
  const { decision } = matter;
  return {
    ...buildDecision(matter, addressOf),
    keyReasonAsWritten: decision.keyReasonAsWritten,
    urgency: decision.urgency ?? null,
    officerTrigger: decision.officerTrigger,
    reasons: whereFound<"not-recorded">(decision.reasons),
    alternatives: whereFound<"not-recorded" | "none-considered">(decision.alternatives),
    interests: buildInterests(decision),
    consultees: decision.consultees,
    delegations: decision.delegations.map((delegation) => buildDelegation(delegation, addressOf)),
    contact: decision.contact,
    sections: buildSections(decision, addressOf),
  };
}

/** A section stands among the others; where there is none, the record says why. */
function whereFound<Said extends string>(said: Said | Section): Said | "in-sections" {
  return typeof said === "string" ? said : "in-sections";
}

function buildInterests({ interests }: Decision): WholeDecisionData["interests"] {
  if (typeof interests === "string") return interests;
  return interests.map(({ member, nature, consulted, dispensation }) => {
    return { member, nature, consulted: consulted ?? false, dispensation: dispensation ?? null };
  });
}

function buildDelegation(delegation: Delegation, addressOf: AddressOf) {
  const { limb, limbUrl, to, what, inConsultationWith, expiresOn, usedBy, state } = delegation;
  return {
    limb,
    url: addressOf(limbUrl),
    to: buildPost(to),
    what,
    inConsultationWith,
    expiresOn,
    usedBy: buildReferences(usedBy),
    state,
  };
}

function buildSections({ body, url }: Decision, addressOf: AddressOf): WholeDecisionData["sections"] {
  return body.sections.map(({ name, heading, anchor, text }) => {
    return { name, heading, url: addressOf(anchor === null ? url : `${url}#${anchor}`), text };
  });
}

import { matterUrl } from "../../urls.ts";
import type { DecisionRecord } from "../content.ts";
import type { Delegation, MatterLink } from "../register.ts";
import { getById, type JoinScope } from "./join-scope.ts";

/** The limbs of a decision that hand power on, and whether it was used. In the order of the record. */
export function deriveDelegations({ facts }: DecisionRecord, scope: JoinScope): Delegation[] {
  return (facts.delegations ?? []).map(({ limb, to, what, inConsultationWith, expiresOn }) => {
    const usedBy = listUses(facts.reference, limb, scope);
    const isOver = expiresOn !== undefined && expiresOn < scope.index.asOf;
    return {
      limb,
      limbUrl: `${matterUrl(facts.reference)}#limb-${limb}`,
      to: getById(scope.decisionMakerById, to),
      what,
      inConsultationWith: inConsultationWith ?? [],
      expiresOn: expiresOn ?? null,
      usedBy,
      state: usedBy.length > 0 ? "used" : isOver ? "expired-unused" : "unused",
    };
  });
}

/** Decisions that name this limb or, where none does, the decision without saying which limb. */
function listUses(reference: string, limb: string, { backLinks }: JoinScope): readonly MatterLink[] {
  return backLinks.usedBy.get(`${reference}#${limb}`) ?? backLinks.usedBy.get(reference) ?? [];
}

import type { CalendarDate } from "../../../calendar/calendar-date.ts";
import { formatDate } from "../../../calendar/format-date.ts";
import type { DecisionFrontMatter } from "../../../schema/decision.ts";
import type { DecisionRecord } from "../../content.ts";
import type { ContentIndex } from "../../content-index.ts";
import { listNamedMatters, type NamedMatter } from "../../matter-reference.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionOddities, DecisionRule } from "../rule.ts";

type DelegationFacts = NonNullable<DecisionFrontMatter["delegations"]>[number];

/** A limb that hands power on stands in the decision's own text. */
export const checkDelegationLimbs: DecisionRule = (decision) =>
  (decision.facts.delegations ?? []).flatMap(({ limb }, at) => {
    if (decision.body.anchors.includes(`limb-${limb}`)) return [];
    const message = `the decision's text has no limb (${limb}).`;
    const remedy = `Use the label the limb has in the text, or label the paragraph "(${limb})".`;
    return [problemAt("delegation-limb-missing", decision, ["delegations", at, "limb"], { message, remedy })];
  });

/** A decision taken under an earlier one needs a limb of it that hands power on, and comes after it. */
export const checkExercises: DecisionRule = (decision, _matter, index) =>
  listExercises(decision, index).flatMap(({ named, delegatedOn, delegation, limb }) => {
    const fieldPath = ["exercises", named.at];
    const { decidedOn } = decision.facts;
    if (!delegation) {
      const message = `${limb} hands no power on.`;
      const remedy = "Name the limb that does. If that decision lacks the entry, add it to its delegations.";
      return [problemAt("exercises-nothing", decision, fieldPath, { message, remedy })];
    }
    if (!decidedOn || !delegatedOn || delegatedOn <= decidedOn) return [];
    const message = `${limb} was decided on ${delegatedOn}, after this decision, which was taken on ${decidedOn}.`;
    const wording = { message, remedy: "Correct the reference, or whichever of the two dates is wrong." };
    return [problemAt("exercised-before-delegated", decision, fieldPath, wording)];
  });

/** Power lasts as long as was said, and belongs to whom it was handed. */
export const findDelegationOddities: DecisionOddities = (decision, _matter, index) =>
  listExercises(decision, index).flatMap(({ named, delegation, limb }) => {
    if (!delegation) return [];
    return [
      ...expiredOddity(decision, named, delegation, limb),
      ...delegateOddity(decision, named, delegation, limb, index),
    ];
  });

function expiredOddity(
  decision: DecisionRecord,
  named: NamedMatter,
  { expiresOn }: DelegationFacts,
  limb: string,
) {
  const { decidedOn } = decision.facts;
  if (!expiresOn || !decidedOn || decidedOn <= expiresOn) return [];
  const note = `${capitalise(limb)} could be used until ${formatDate(expiresOn)}; this decision was taken on ${formatDate(decidedOn)}.`;
  const remedy = "Correct the date, or name the decision that gave the power anew.";
  const wording = { message: note, remedy };
  return [{ problem: problemAt("delegation-expired", decision, ["exercises", named.at], wording), note }];
}

function delegateOddity(
  decision: DecisionRecord,
  named: NamedMatter,
  { to }: DelegationFacts,
  limb: string,
  { decisionMakerById }: ContentIndex,
) {
  const { decisionMaker } = decision.facts;
  if (!decisionMaker || decisionMaker === to) return [];
  const nameOf = (id: string) => decisionMakerById?.get(id)?.name ?? id;
  const note = `${capitalise(limb)} hands power to ${nameOf(to)}; this decision was taken by ${nameOf(decisionMaker)}.`;
  const remedy = "Correct the decision maker, or say under checked how the power came to them.";
  const wording = { message: note, remedy };
  return [{ problem: problemAt("delegate-differs", decision, ["exercises", named.at], wording), note }];
}

interface Exercise {
  readonly named: NamedMatter;
  /** The limb in words: `limb (c) of 2025/0101`. */
  readonly limb: string;
  readonly delegation: DelegationFacts | undefined;
  readonly delegatedOn: CalendarDate | undefined;
}

/** The delegations a decision was taken under. One whose decision or limb is not there is told of elsewhere. */
function listExercises(decision: DecisionRecord, { matterByReference }: ContentIndex): Exercise[] {
  return listNamedMatters(decision.facts).flatMap((named) => {
    const earlier = matterByReference.get(named.reference)?.decision;
    const isThere = named.limb === null || earlier?.body.anchors.includes(`limb-${named.limb}`);
    if (named.field !== "exercises" || !earlier || earlier === decision || !isThere) return [];
    const delegation = earlier.facts.delegations?.find(
      ({ limb }) => named.limb === null || limb === named.limb,
    );
    const limb =
      named.limb === null ? `decision ${named.reference}` : `limb (${named.limb}) of ${named.reference}`;
    return [{ named, limb, delegation, delegatedOn: earlier.facts.decidedOn }];
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

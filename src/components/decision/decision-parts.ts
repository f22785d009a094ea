import type { Section } from "../../markdown/rendered-body.ts";
import type { Decision, Matter } from "../../register/register.ts";
import type { PlacedSections } from "./place-sections.ts";

/** One part of a decision page: which question it answers, its place on the page, and the heading readers see. */
export type DecisionPart =
  | { readonly name: NamedPart; readonly anchor: string; readonly text: string }
  /** A section of the record that answers none of the questions, under its own heading. */
  | { readonly name: "other"; readonly anchor: string; readonly text: string; readonly section: Section };

export type NamedPart =
  | "decision"
  | "taker"
  | "wards"
  | "call-in"
  | "reasons"
  | "alternatives"
  | "money"
  | "interests"
  | "consultation"
  | "delegations"
  | "papers"
  | "related"
  | "history"
  | "origin"
  | "contact"
  | "citation";

/**
 * The parts of a decision page, the decision itself first, in the order a reader asks: what was decided, by whom, does it touch me, can I still
 * challenge it, why. A part the law requires is always there, if only to say that it was not recorded; sections the
 * register has no question for follow in source order, before the papers.
 */
export function listDecisionParts(
  matter: Matter,
  decision: Decision,
  placed: PlacedSections,
): readonly [DecisionPart, ...DecisionPart[]] {
  const isProposed = decision.status === "proposed";
  return [
    named("decision", isProposed ? "What is proposed" : "What was decided"),
    named("taker", isProposed ? "Who is to decide" : "Who decided, and when"),
    named("wards", "Where it applies"),
    named("call-in", isProposed ? "Could it be challenged?" : "Can it still be challenged?"),
    named("reasons", isProposed ? "Reasons given" : "Reasons for the decision"),
    named("alternatives", "Alternative options considered"),
    ...when(decision.money.length + placed.money.length > 0, named("money", "What it costs or saves")),
    named("interests", "Interests declared"),
    ...when(
      decision.consultees.length + placed.consultation.length > 0,
      named("consultation", "Consultation"),
    ),
    ...when(
      decision.delegations.length + decision.exercises.length > 0,
      named("delegations", "Powers delegated"),
    ),
    ...placed.others.map(otherPart),
    ...when(hasPapers(matter), named("papers", "Papers")),
    ...when(hasRelated(decision), named("related", "Related decisions")),
    named("history", "History of this record"),
    ...when(decision.origin !== null, named("origin", "Where this record came from")),
    ...when(decision.contact !== null, named("contact", "Whom to ask")),
    named("citation", "How to cite this"),
  ];
}

/** Anchors begin with `record-` so that none can meet an anchor of the record's own body. */
function named(name: NamedPart, text: string): DecisionPart {
  return { name, anchor: `record-${name}`, text };
}

function otherPart(section: Section, index: number): DecisionPart {
  const anchor = section.anchor ?? `record-other-${index + 1}`;
  return { name: "other", anchor, text: section.heading ?? "From the record", section };
}

function when(condition: boolean, part: DecisionPart): readonly DecisionPart[] {
  return condition ? [part] : [];
}

function hasPapers({ reports, notices, appendices }: Matter): boolean {
  return reports.length + notices.length + appendices.length > 0;
}

function hasRelated({ supersedes, supersededBy, relatedTo }: Decision): boolean {
  return supersedes.length + supersededBy.length + relatedTo.length > 0;
}

import type { Section } from "../../markdown/rendered-body.ts";
import type { SectionName } from "../../markdown/section-names.ts";

/** The questions a decision page answers that the record's own sections speak to. */
export type Question =
  | "decision"
  | "reasons"
  | "alternatives"
  | "money"
  | "interests"
  | "consultation"
  | "call-in";

/** A record's sections, each under the question it answers; whatever answers none is in `others`, in source order. */
export type PlacedSections = Readonly<Record<Question | "others", readonly Section[]>>;

const questionBySection: Partial<Record<SectionName, Question>> = {
  decision: "decision",
  reasons: "reasons",
  alternatives: "alternatives",
  financial: "money",
  interests: "interests",
  consultation: "consultation",
  "call-in": "call-in",
};

/**
 * Puts every section in exactly one place, so that nothing of the body is lost or said twice.
 * In a proposal the section headed "Proposed decision" stands where the decision would.
 */
export function placeSections(sections: readonly Section[], isProposed: boolean): PlacedSections {
  const placed: Record<Question | "others", Section[]> = {
    decision: [],
    reasons: [],
    alternatives: [],
    money: [],
    interests: [],
    consultation: [],
    "call-in": [],
    others: [],
  };
  for (const section of sections) placed[placeOf(section, isProposed)].push(section);
  return placed;
}

function placeOf({ name }: Section, isProposed: boolean): Question | "others" {
  if (name === null) return "others";
  if (isProposed && name === "proposed-decision") return "decision";
  return questionBySection[name] ?? "others";
}

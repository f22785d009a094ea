import { findSectionName, type SectionName, sectionNames } from "../../markdown/section-names.ts";
import { type Block, heading } from "../block.ts";
import type { Entry } from "../entry.ts";
import type { Field } from "../labels.ts";

/** The agreed section each labelled place of a decision goes to. */
const sectionByField = {
  purpose: "purpose",
  decision: "decision",
  "proposed-decision": "proposed-decision",
  reasons: "reasons",
  alternatives: "alternatives",
  consultation: "consultation",
  consultees: "consultation",
  interests: "interests",
} as const satisfies Partial<Record<Field, SectionName>>;

type SectionField = keyof typeof sectionByField;

export function isSection(field: Field): field is SectionField {
  return field in sectionByField;
}

/**
 * The heading of a section: the source's own words where the register knows them for that section; else the agreed
 * words, with the source's as a heading below. Words under no label have none.
 */
export function headingFor({ field, written }: Entry, isProposed: boolean): Block[] {
  if (!isSection(field) || written === "") return [];
  const name = field === "decision" && isProposed ? "proposed-decision" : sectionByField[field];
  if (findSectionName(written) === name) return [heading(written.replace(/^\(?[a-z]\)\s*/i, ""), 2)];
  const agreed = heading(sectionNames[name][0], 2);
  const saysNoMore = name === "proposed-decision" && findSectionName(written) === "decision";
  return saysNoMore ? [agreed] : [agreed, heading(written, 3)];
}

/** Whether two headings open the same agreed section. */
export function isSameSection(a: Block, b: Block): boolean {
  return a.kind === "heading" && b.kind === "heading" && findSectionName(a.text) === findSectionName(b.text);
}

/**
 * The `##` headings the register knows in a record's body, with other spellings councils use.
 * A heading is matched without regard to case, numbering or closing punctuation.
 */
export const sectionNames = {
  purpose: ["Purpose", "Purpose of the report", "Purpose of report"],
  decision: ["Decision", "Decision taken", "Decision made", "Resolved", "Resolution"],
  "proposed-decision": ["Proposed decision"],
  recommendations: ["Recommendations", "Recommendation", "Recommendation(s)"],
  reasons: [
    "Reasons",
    "Reasons for the decision",
    "Reasons for decision",
    "Reason for decision",
    "Reason(s) for decision",
    "Reasons for recommendation",
    "Reasons for recommendations",
  ],
  alternatives: [
    "Alternative options considered",
    "Alternatives considered",
    "Alternatives",
    "Alternative options",
    "Alternative options considered and rejected",
    "Any alternatives considered and rejected",
    "Options considered",
  ],
  consultation: ["Consultation", "Consultees", "Consultation undertaken"],
  interests: ["Interests declared", "Declarations of interest", "Conflicts of interest"],
  financial: ["Financial implications", "Resource implications", "What it costs"],
  legal: ["Legal implications"],
  equality: ["Equality implications", "Equality and human rights implications"],
  background: ["Background"],
  "background-papers": ["Background papers", "Background documents"],
  "call-in": ["Call-in", "Call in", "Outcome of call-in"],
  "source-remainder": ["From the source, not placed"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SectionName = keyof typeof sectionNames;

const keyOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^\s*(?:\(?[a-z0-9]{1,4}[.)]|\d+(?:\.\d+)*)\s+/, "")
    .replace(/[\s:.;]+$/, "")
    .replace(/\s+/g, " ")
    .trim();

const nameBySpelling = new Map<string, SectionName>(
  Object.entries(sectionNames).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [keyOf(spelling), name as SectionName]),
  ),
);

/** The agreed section a heading opens, or null. */
export function findSectionName(heading: string): SectionName | null {
  return nameBySpelling.get(keyOf(heading)) ?? null;
}

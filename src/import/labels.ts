/** What a label of a decision record introduces. */
export type Field =
  | "title"
  | "decisionMaker"
  | "meeting"
  | "status"
  | "isKey"
  | "keyReason"
  | "callIn"
  | "wards"
  | "number"
  | "publishedOn"
  | "decidedOn"
  | "effectiveFrom"
  | "contact"
  | "consultees"
  | "purpose"
  | "decision"
  | "proposed-decision"
  | "reasons"
  | "alternatives"
  | "consultation"
  | "interests"
  | "documents"
  | "minutes"
  | "other";

/** How much after a label belongs to it: the rest of its line, its wrapped paragraph, or all until the next label. */
export type Reach = "line" | "paragraph" | "all";

/** Spellings of one label, parted by upright strokes. */
export function spelt(spellings: string): readonly string[] {
  return spellings.split(" | ");
}

interface LabelRow {
  field: Field;
  reach: Reach;
  /** True when the label is also known alone on its line, without a colon. */
  bare: boolean;
  spellings: readonly string[];
}

/**
 * The labels councils use, by what they introduce. A council that says it otherwise needs a line here and no code.
 * Matched without regard to case, spacing, a closing `?`, or a letter before it such as `(d)`.
 */
export const decisionLabels: readonly LabelRow[] = [
  {
    field: "title",
    reach: "paragraph",
    bare: true,
    spellings: spelt(
      "Subject Matter / Title of Decision | Subject Matter/Title of Decision | Title of Decision | Decision title | Subject matter",
    ),
  },
  {
    field: "title",
    reach: "paragraph",
    bare: false,
    spellings: spelt("Title | Subject | Subject of decision"),
  },
  {
    field: "decisionMaker",
    reach: "paragraph",
    bare: false,
    spellings: spelt(
      "Decision Maker | Decision-maker | Decision taker | Decision taken by | Decision to be taken by | Decision made by | Name of decision maker",
    ),
  },
  { field: "meeting", reach: "line", bare: false, spellings: spelt("Decided at meeting") },
  { field: "status", reach: "line", bare: false, spellings: spelt("Decision status") },
  {
    field: "isKey",
    reach: "line",
    bare: false,
    spellings: spelt("Is Key decision | Is this a key decision | Is it a key decision | Key decision"),
  },
  {
    field: "keyReason",
    reach: "paragraph",
    bare: false,
    spellings: spelt("Reason Key | Reason it is key | Reason for key decision"),
  },
  {
    field: "callIn",
    reach: "line",
    bare: false,
    spellings: spelt(
      "Is subject to call in | Is subject to call-in | Subject to call in | Subject to call-in | Is the decision eligible for call-in | Is the decision subject to call-in | Eligible for call-in",
    ),
  },
  {
    field: "wards",
    reach: "paragraph",
    bare: false,
    spellings: spelt(
      "Wards Affected | Ward(s) affected | Ward affected | Ward(s) | Wards | Ward | Divisions affected | Electoral divisions affected | Electoral division(s) | Electoral division | Electoral divisions | Division(s) affected",
    ),
  },
  {
    field: "number",
    reach: "line",
    bare: false,
    spellings: spelt(
      "Reference | Reference number | Ref | Ref no | Decision number | Decision no | Decision reference | Decision ref | Record number",
    ),
  },
  {
    field: "publishedOn",
    reach: "line",
    bare: false,
    spellings: spelt("Publication date | Date of publication | Date published | Published on | Published"),
  },
  {
    field: "decidedOn",
    reach: "line",
    bare: false,
    spellings: spelt(
      "Date of decision | Decision date | Date decision made | Date decision taken | Date decision was taken | Decided on",
    ),
  },
  {
    field: "effectiveFrom",
    reach: "line",
    bare: false,
    spellings: spelt(
      "Effective from | Effective date | Date effective | Date decision effective | Decision effective from | Date decision takes effect | Implementation date | Date of implementation",
    ),
  },
  {
    field: "contact",
    reach: "paragraph",
    bare: false,
    spellings: spelt("Contact | Contact officer | Officer to contact"),
  },
  { field: "consultees", reach: "all", bare: true, spellings: spelt("Consultees") },
  {
    field: "purpose",
    reach: "all",
    bare: true,
    spellings: spelt("Purpose | Purpose of the decision | Purpose of report | Purpose of the report"),
  },
  { field: "proposed-decision", reach: "all", bare: true, spellings: spelt("Proposed decision") },
  {
    field: "decision",
    reach: "all",
    bare: true,
    spellings: spelt(
      "Decision | Decision(s) | Decision taken | Decision made | Details of decision | Summary of decision | Resolved | Resolution",
    ),
  },
  {
    field: "reasons",
    reach: "all",
    bare: true,
    spellings: spelt(
      "Reasons for the decision | Reasons for decision | Reason for decision | Reason for the decision | Reason(s) for decision | Reason(s) for the decision | Reasons",
    ),
  },
  {
    field: "alternatives",
    reach: "all",
    bare: true,
    spellings: spelt(
      "Alternative options considered | Alternative options considered and rejected | Alternatives considered | Alternatives considered and rejected | Any alternatives considered and rejected | Details of any alternative options considered and rejected | Other options considered | Options considered",
    ),
  },
  {
    field: "consultation",
    reach: "all",
    bare: true,
    spellings: spelt(
      "Cabinet Committee recommendations and other consultation | Other reasons / organisations consulted | Consultation undertaken | Consultation",
    ),
  },
  {
    field: "interests",
    reach: "all",
    bare: true,
    spellings: spelt(
      "Any interest declared when the decision was taken and any dispensation granted by the Proper Officer | Declarations of interest | Interests declared | Conflict of interest | Conflicts of interest | Any conflict of interest declared",
    ),
  },
  {
    field: "documents",
    reach: "all",
    bare: false,
    spellings: spelt("Accompanying Documents | Additional documents | Supporting documents"),
  },
  { field: "minutes", reach: "all", bare: false, spellings: spelt("Minutes") },
  {
    field: "other",
    reach: "all",
    bare: false,
    spellings: spelt(
      "For publication | Decision due date | Notice of decision | Exempt information | Open/Exempt | Anticipated restriction | Report author | Lead officer | Lead member | Lead director | Officer presenting | Action by | Dispensation granted | Deadline for Escalation Panel referral | Deadline for call-in | Call-in deadline",
    ),
  },
];

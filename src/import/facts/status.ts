import type { DecisionStatus } from "../../schema/vocabulary.ts";

/** The states councils write, and what each is in the register's list. Any other is `not-recorded`, with a note. */
const statuses: Record<string, DecisionStatus> = {
  "recommendations approved": "recommendations-approved",
  "recommendations approved (subject to call-in)": "recommendations-approved",
  "recommendations approved (subject to call in)": "recommendations-approved",
  "approved with amendments": "approved-with-amendments",
  "recommendations approved with amendments": "approved-with-amendments",
  "recommendations refused": "refused",
  "recommendations rejected": "refused",
  refused: "refused",
  rejected: "refused",
  deferred: "deferred",
  "referred to council": "referred-to-council",
  "recommended to council": "referred-to-council",
  noted: "noted",
  withdrawn: "withdrawn",
  "called in": "called-in",
  "for determination": "proposed",
  "for decision": "proposed",
};

/** The register's status for a source's own words; undefined when the list has no place for them. */
export function findStatus(written: string): DecisionStatus | undefined {
  return statuses[written.toLowerCase().replace(/[\s.;]+$/, "")];
}

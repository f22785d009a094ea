import type { CorrectedRecord } from "../../register/queries.ts";

/** What kind of record was changed, before its title. */
export const correctedRecordWords: Readonly<Record<CorrectedRecord, string>> = {
  decision: "Decision",
  proposal: "Proposed decision",
  report: "Report",
  notice: "Notice",
};

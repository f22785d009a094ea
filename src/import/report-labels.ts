import { spelt } from "./labels.ts";

/** What a label at the head of a report introduces; `kept` ones have no field and stay in the body. */
export type ReportField =
  | "from"
  | "to"
  | "title"
  | "number"
  | "isKey"
  | "callIn"
  | "wards"
  | "meeting"
  | "kept";

/** The labels at the head of reports. A report's `Status` is its classification, never the state of a decision. */
export const reportLabels: readonly { field: ReportField; spellings: readonly string[] }[] = [
  { field: "from", spellings: spelt("From | By | Report of | Report by") },
  { field: "to", spellings: spelt("To | Report to | Meeting | Committee") },
  { field: "title", spellings: spelt("Subject | Title | Report title | Title of report") },
  { field: "number", spellings: spelt("Decision no | Decision number | Decision ref | Decision reference") },
  { field: "isKey", spellings: spelt("Key decision | Is this a key decision") },
  {
    field: "callIn",
    spellings: spelt("Is the decision eligible for call-in | Is this decision subject to call-in"),
  },
  {
    field: "wards",
    spellings: spelt(
      "Electoral division | Electoral divisions | Electoral division(s) | Divisions affected | Wards affected | Ward(s) | Ward(s) affected",
    ),
  },
  { field: "meeting", spellings: spelt("Date | Date of meeting | Meeting date") },
  {
    field: "kept",
    spellings: spelt(
      "Classification | Status | Past pathway | Past pathway of report | Past pathway of paper | Previous pathway | Future pathway | Future pathway of report | Future pathway of paper | Report author | Lead officer | Cabinet member | Portfolio holder | Exempt information",
    ),
  },
];

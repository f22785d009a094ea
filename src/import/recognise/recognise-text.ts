import { findLabel } from "../find-label.ts";
import { readReportHeader, readUnlabelledHeader } from "../formats/report-header.ts";
import { splitFrontGrid } from "../formats/split-front-grid.ts";
import type { Field } from "../labels.ts";
import type { Recognition } from "./format.ts";
import { findOtherText } from "./other-texts.ts";

/** What a text file is: a decision, a report, or a paper that is neither and looks like one. */
export function recogniseText(lines: readonly string[]): Recognition {
  if (lines.every((line) => line.trim() === "")) return refuse("empty", "This file is empty.");
  const other = findOtherText(lines);
  if (other) return { refusal: other };
  if (isReport(lines)) return { format: "report-text" };
  if (isDecision(lines)) return { format: "decision-text" };
  return refuse(
    "unknown",
    "Nothing in this text was recognised as a decision or a report: it has neither the labels of a decision (Decision, Decision maker, Date of decision …) nor the head of a report (From, To, Subject). An appendix goes beside its report as appendix-1.md.",
  );
}

/** The fields that tell a decision from other papers with labels. */
const tellingFields: readonly Field[] = [
  "title",
  "decisionMaker",
  "status",
  "isKey",
  "callIn",
  "wards",
  "number",
  "publishedOn",
  "decidedOn",
  "effectiveFrom",
  "reasons",
  "alternatives",
  "interests",
  "purpose",
];

/** Labels of a decision: what was decided, and two facts beside it. */
function isDecision(lines: readonly string[]): boolean {
  const found = new Set(
    splitFrontGrid(lines).map((line, index, all) => findLabel(line, all[index + 1])?.field),
  );
  const isDecided = found.has("decision") || found.has("proposed-decision");
  return isDecided && tellingFields.filter((field) => found.has(field)).length >= 2;
}

/** The head of a report: from whom, to whom and on what; or a body, a title and "report of". */
function isReport(lines: readonly string[]): boolean {
  if (readUnlabelledHeader(lines)) return true;
  const fields = new Set(readReportHeader(lines).entries.map(({ field }) => field));
  return fields.has("title") && fields.has("to") && fields.has("from");
}

function refuse(kind: string, reason: string): Recognition {
  return { refusal: { kind, reason } };
}

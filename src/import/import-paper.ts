import { readDecisionPage } from "./formats/decision-page.ts";
import { readDecisionText } from "./formats/decision-text.ts";
import { readMeetingItem } from "./formats/meeting-item.ts";
import { readReportText } from "./formats/report-text.ts";
import type { ImportedRecord, Refusal } from "./imported-record.ts";
import { listOddities } from "./oddities/list-oddities.ts";
import type { Paper } from "./paper.ts";
import { recognise } from "./recognise/recognise.ts";

/** Reads a paper, whatever its format, or says why it is refused. Touches no disk. */
export function importPaper(paper: Paper): ImportedRecord | Refusal {
  const recognition = recognise(paper);
  if ("refusal" in recognition) return recognition.refusal;
  const record = readAs(recognition.format, paper);
  return { ...record, notes: [...new Set([...record.notes, ...listOddities(record)])] };
}

function readAs(
  format: "decision-page" | "meeting-item" | "decision-text" | "report-text",
  paper: Paper,
): ImportedRecord {
  if (paper.format === "html")
    return format === "meeting-item" ? readMeetingItem(paper.root) : readDecisionPage(paper.root);
  if (paper.format === "text")
    return format === "report-text" ? readReportText(paper.lines) : readDecisionText(paper.lines);
  throw new Error(`A ${paper.format} file was recognised as ${format}; only HTML and text can be.`);
}

export function isRefusal(result: ImportedRecord | Refusal): result is Refusal {
  return "reason" in result;
}

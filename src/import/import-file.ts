import { basename } from "node:path";
import type { ContentFolder } from "./filing/content-folder.ts";
import { type FilingChoices, fileRecord } from "./filing/file-record.ts";
import { importPaper, isRefusal } from "./import-paper.ts";
import type { Outcome } from "./outcome.ts";
import { openPaper } from "./paper.ts";

/** Imports one file, given as the command was given it, into a content folder. */
export function importFile(
  file: string,
  bytes: Uint8Array,
  folder: ContentFolder,
  choices: Omit<FilingChoices, "fileName">,
): Outcome {
  const fileName = basename(file.replaceAll("\\", "/"));
  const record = importPaper(openPaper(fileName, bytes));
  if (isRefusal(record)) return refused(file, record);
  const filed = fileRecord(record, folder, { ...choices, fileName });
  if ("reason" in filed) return refused(file, filed);
  const { kind, sourceReference, facts, notes } = record;
  return {
    file,
    outcome: "imported",
    kind,
    reference: filed.reference,
    ...(sourceReference && { sourceReference }),
    path: filed.path.replaceAll("\\", "/"),
    facts,
    notes: [...notes, ...filed.remarks],
  };
}

function refused(file: string, { kind, reason }: { kind: string; reason: string }): Outcome {
  return { file, outcome: "refused", kind, reason, notes: [reason] };
}

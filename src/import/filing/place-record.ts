import type { ImportedRecord, Refusal } from "../imported-record.ts";
import { titleOf } from "./front-matter.ts";
import { type FiledMatter, type FiledRecord, wordsOfBody } from "./matters.ts";
import { slugOf } from "./slug.ts";

/** Where a record goes: into a matter that is there, or a new one. */
export interface Placing {
  reference: string;
  folder: string;
  /** The file, without `.md`. */
  name: string;
  /** The matter it joins; absent when it begins one. */
  joins?: FiledMatter;
}

/** Finds a place for a record with this body, or refuses it where the folder has it already. */
export function placeRecord(
  record: ImportedRecord,
  body: string,
  year: number,
  matters: readonly FiledMatter[],
): Placing | Refusal {
  const same = matters.find(({ records }) => records.some((filed) => isSame(filed, record, body)));
  if (same) return already(record, same, "already imported as");
  const matter = matters.find(({ records }) =>
    records.some(
      ({ sourceReference }) => sourceReference !== undefined && sourceReference === record.sourceReference,
    ),
  );
  if (!matter) return newMatter(record, year, matters);
  const decision = matter.records.find(({ name }) => name === "decision");
  if (record.kind !== "report" && decision)
    return already(
      record,
      matter,
      decision.isProposed ? "already here, as a proposed decision, in" : "already imported as",
    );
  return {
    reference: matter.reference,
    folder: matter.folder,
    name: record.kind === "report" ? freeReportName(matter) : "decision",
    joins: matter,
  };
}

/** The day a record is told apart by: bodies meet again and again to decide the same thing in the same words. */
export function dayOf({ kind, facts, meetingOn }: ImportedRecord): string {
  return (kind === "report" ? meetingOn : facts.decidedOn) ?? "";
}

function isSame(filed: FiledRecord, record: ImportedRecord, body: string): boolean {
  const isNumberedOtherwise = filed.sourceReference !== record.sourceReference;
  return (
    !isNumberedOtherwise &&
    filed.words === wordsOfBody(body) &&
    filed.title === titleOf(record.facts) &&
    filed.day === dayOf(record)
  );
}

function already({ sourceReference }: ImportedRecord, matter: FiledMatter, how: string): Refusal {
  const what = sourceReference === undefined ? "This is" : `${sourceReference} is`;
  return {
    kind: "already-imported",
    reason: `${what} ${how} ${matter.reference} (${matter.folder}): change that record, or take it away first.`,
  };
}

function newMatter(record: ImportedRecord, year: number, matters: readonly FiledMatter[]): Placing {
  const last = Math.max(0, ...matters.filter((matter) => matter.year === year).map(({ number }) => number));
  const number = String(last + 1).padStart(4, "0");
  const folder = `decisions/${year}/${number}-${slugOf(record.facts.title ?? "untitled")}`;
  return { reference: `${year}/${number}`, folder, name: record.kind === "report" ? "report" : "decision" };
}

function freeReportName({ records }: FiledMatter): string {
  const names = new Set(records.map(({ name }) => name));
  if (!names.has("report")) return "report";
  const number = Array.from({ length: 100 }, (_, index) => index + 2).find(
    (suffix) => !names.has(`report-${suffix}`),
  );
  return `report-${number}`;
}

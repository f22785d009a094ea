import { type Block, heading, paragraph, textOfBlocks } from "../block.ts";
import type { Entry } from "../entry.ts";
import { findStatus } from "../facts/status.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { applyFact } from "./decision-facts.ts";
import { headingFor, isSameSection, isSection } from "./decision-sections.ts";
import { listNotRecorded } from "./not-recorded.ts";

/** What is known of a decision paper beyond its labels. */
export interface DecisionPaper {
  entries: readonly Entry[];
  isProposed: boolean;
  /** True for a piece of a page, which cannot show what the rest of the page recorded. */
  isFragment: boolean;
  url?: string;
}

/** A record from labelled entries: facts to front matter, labelled places to agreed headings, and the rest kept, marked. */
export function buildDecision({ entries, isFragment, url, ...paper }: DecisionPaper): ImportedRecord {
  const isProposed = paper.isProposed || awaitsDecision(entries);
  const record: ImportedRecord = {
    kind: isProposed ? "proposed-decision" : "decision",
    facts: {},
    status: isProposed ? "proposed" : "not-recorded",
    notRecorded: [],
    body: [],
    notes: [],
    remarks: [],
    ...(url && { url }),
  };
  const unplaced: Block[] = [];
  for (const entry of entries) {
    if (entry.field === "consultees" && takeConsultees(entry, record)) continue;
    if (isSection(entry.field) && !isRepeated(entry, isProposed, record.body))
      record.body.push(...placeSection(entry, isProposed, record));
    else unplaced.push(...applyFact(entry, record));
  }
  // Some pages say "For Determination" for years after the decision: the date says that it was taken.
  if (!isProposed && record.status === "proposed") record.status = "not-recorded";
  record.notRecorded = listNotRecorded(record.body, { isProposed, isFragment });
  if (unplaced.length > 0) record.body.push(heading("From the source, not placed", 2), ...unplaced);
  return record;
}

/** A list of who was consulted, one a line, is a fact; anything that reads as prose is a section like any other. */
function takeConsultees({ value, blocks }: Entry, record: ImportedRecord): boolean {
  const lines = [value, ...textOfBlocks(blocks).split("\n")]
    .map((line) => line.replace(/;\s*$/, "").trim())
    .filter((line) => line !== "");
  const isList = lines.length > 0 && lines.every((line) => line.length <= 200 && !/[.:]$/.test(line));
  if (isList) record.consultees = lines;
  return isList;
}

/** A page whose status is still to be decided, with no day on which it was. */
function awaitsDecision(entries: readonly Entry[]): boolean {
  const has = (field: Entry["field"], test: (value: string) => boolean) =>
    entries.some((entry) => entry.field === field && test(entry.value));
  return (
    has("status", (value) => findStatus(value) === "proposed") &&
    !has("decidedOn", (value) => value !== "") &&
    !has("meeting", (value) => value !== "")
  );
}

/** Whether the section an entry goes to is there already: a record has one of each, so the second is kept apart. */
function isRepeated(entry: Entry, isProposed: boolean, body: readonly Block[]): boolean {
  const [first] = headingFor(entry, isProposed);
  return (
    first !== undefined &&
    body.some((block) => block.kind === "heading" && block.depth === 2 && isSameSection(block, first))
  );
}

/** A section under its agreed heading. One the source leaves blank is noted, not shown as an empty heading. */
function placeSection(entry: Entry, isProposed: boolean, record: ImportedRecord): Block[] {
  const inline = entry.value === "" ? [] : [paragraph(entry.value)];
  const blocks = [...inline, ...entry.blocks];
  if (textOfBlocks(blocks).trim() === "") {
    if (entry.written !== "") record.notes.push(`The source leaves “${entry.written}” blank.`);
    return [];
  }
  if (entry.field === "interests" && /^none\.?$/i.test(textOfBlocks(blocks).trim()))
    record.noInterestDeclared = true;
  return [...headingFor(entry, isProposed), ...blocks];
}

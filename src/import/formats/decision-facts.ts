import { parseWrittenDate } from "../../calendar/parse-written-date.ts";
import { type Block, heading, paragraph, textOfBlocks } from "../block.ts";
import { type Entry, sayEntry } from "../entry.ts";
import { parseContact } from "../facts/contact.ts";
import { findDateWithin } from "../facts/date-within.ts";
import { listKeyReasons } from "../facts/key-reasons.ts";
import { findStatus } from "../facts/status.ts";
import { parseWards } from "../facts/wards.ts";
import { parseYesOrNo } from "../facts/yes-or-no.ts";
import type { ImportedRecord } from "../imported-record.ts";
import type { Field } from "../labels.ts";

/** Takes a fact from an entry. False when the words could not be taken as that fact: they are then kept as they are. */
type TakeFact = (entry: Entry, record: ImportedRecord) => boolean;

/**
 * Puts an entry's fact into a record, and gives back what of the entry must be kept in the body: words that are no
 * fact the register knows, and whatever stands beyond the fact.
 */
export function applyFact(entry: Entry, record: ImportedRecord): Block[] {
  const isTaken =
    entry.value !== "" && !isYetToCome(entry.field, record) && takers[entry.field]?.(entry, record);
  if (isTaken) return [...entry.blocks];
  if (entry.written === "") return [...entry.blocks];
  return keptEntry(entry, record);
}

/** A proposal's day of decision or effect is one that is meant, never one on which something was decided. */
function isYetToCome(field: Field, { kind }: ImportedRecord): boolean {
  return (
    kind === "proposed-decision" &&
    (field === "decidedOn" || field === "effectiveFrom" || field === "meeting")
  );
}

function keptEntry({ written, value, blocks }: Entry, record: ImportedRecord): Block[] {
  if (value !== "") return [paragraph(sayEntry(written, value)), ...blocks];
  if (textOfBlocks(blocks).trim() === "") {
    record.notes.push(`The source leaves “${written}” blank.`);
    return [];
  }
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === "paragraph"
    ? [paragraph(sayEntry(written, only.text))]
    : [heading(written, 3), ...blocks];
}

const takers: Partial<Record<Field, TakeFact>> = {
  title: (entry, record) => takeOnce(record, "title", entry.value),
  decisionMaker: (entry, record) => takeOnce(record, "decisionMaker", entry.value),
  meeting: takeMeeting,
  status: takeStatus,
  isKey: (entry, record) => takeOnce(record, "isKey", parseYesOrNo(entry.value)),
  keyReason: takeKeyReason,
  callIn: (entry, record) => takeOnce(record, "callInEligible", parseYesOrNo(entry.value)),
  wards: takeWards,
  number: takeNumber,
  publishedOn: takeDate("publishedOn"),
  decidedOn: takeDate("decidedOn"),
  effectiveFrom: takeDate("effectiveFrom"),
  contact: takeContact,
};

function takeOnce<Name extends keyof ImportedRecord["facts"]>(
  record: ImportedRecord,
  name: Name,
  value: ImportedRecord["facts"][Name],
): boolean {
  if (value === undefined || record.facts[name] !== undefined) return false;
  record.facts[name] = value;
  return true;
}

function takeDate(name: "publishedOn" | "decidedOn" | "effectiveFrom"): TakeFact {
  return (entry, record) => {
    const isTaken = takeOnce(record, name, parseWrittenDate(entry.value));
    if (!isTaken) record.notes.push(`“${entry.written}: ${entry.value}” could not be taken as one date.`);
    return isTaken;
  };
}

/** "19/10/2015 - Policy Committee": who decided and when, for pages that name neither otherwise. */
function takeMeeting(entry: Entry, record: ImportedRecord): boolean {
  const found = findDateWithin(entry.value);
  if (!found || found.rest === "") return false;
  record.meetingOn = found.date;
  if (record.facts.decisionMaker === undefined) {
    record.facts.decisionMaker = found.rest;
    record.notes.push(
      `The source has no “Decision Maker”; it says that this was decided at a meeting of “${found.rest}”.`,
    );
  }
  record.facts.decidedOn ??= found.date;
  return true;
}

function takeStatus(entry: Entry, record: ImportedRecord): boolean {
  record.facts.status = entry.value;
  const status = findStatus(entry.value);
  if (status) record.status = status;
  const isSaid = status !== undefined && entry.value.toLowerCase().replace(/\s/g, "-") === status;
  if (!isSaid) record.notes.push(`The source gives the status as “${entry.value}”.`);
  return true;
}

function takeKeyReason(entry: Entry, record: ImportedRecord): boolean {
  const written = withoutSemicolon(entry, record);
  if (written.length > 500) return false;
  record.keyReasonAsWritten = written;
  const reasons = listKeyReasons(written);
  if (reasons.length > 0) record.keyReasons = reasons;
  return true;
}

function takeWards(entry: Entry, record: ImportedRecord): boolean {
  const wards = parseWards(entry.valueLines);
  if (wards.kind === "unplaced")
    record.notes.push(`“${entry.written}: ${entry.value}” could not be taken as a list of wards.`);
  if (wards.kind === "unplaced" || wards.kind === "blank") return false;
  const written = withoutSemicolon(entry, record);
  if (wards.kind === "all" && !/\ball\b/i.test(written))
    record.notes.push(`The source gives the wards as “${written}”.`);
  return takeOnce(record, "wards", wards.kind === "all" ? "all" : wards.names);
}

/** ModernGov ends each of its lists with a semicolon. */
function withoutSemicolon({ written, value }: Entry, record: ImportedRecord): string {
  if (!/;\s*$/.test(value)) return value;
  record.notes.push(`“${written}” ends with a semicolon in the source: “${value}”.`);
  return value.replace(/[;\s]+$/, "");
}

function takeNumber(entry: Entry, record: ImportedRecord): boolean {
  if (record.sourceReference !== undefined || !/\d/.test(entry.value) || entry.value.length > 40)
    return false;
  record.sourceReference = entry.value;
  return true;
}

function takeContact(entry: Entry, record: ImportedRecord): boolean {
  const contact = parseContact(entry.value);
  if (contact && record.contact === undefined) record.contact = contact;
  else record.remarks.push(`“${entry.written}” names no post, so nobody is named as contact.`);
  return true;
}

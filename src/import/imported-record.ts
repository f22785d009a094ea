import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DecisionStatus, KeyReason, StatutoryPart } from "../schema/vocabulary.ts";
import type { Block } from "./block.ts";

export type RecordKind = "decision" | "proposed-decision" | "report";

/** What the source states, in its own words; a fact it does not state is absent. Printed as it is by `--json`. */
export interface Facts {
  title?: string;
  decisionMaker?: string;
  status?: string;
  isKey?: boolean;
  callInEligible?: boolean;
  decidedOn?: CalendarDate;
  publishedOn?: CalendarDate;
  effectiveFrom?: CalendarDate;
  wards?: "all" | string[];
}

/** A named officer as the source gives them. Only the role is kept unless the importer is told otherwise. */
export interface SourceContact {
  role: string;
  name?: string;
  email?: string;
  phone?: string;
}

/** A paper after reading: facts found, words in order, oddities noted. Nothing is decided yet about where it goes. */
export interface ImportedRecord {
  kind: RecordKind;
  facts: Facts;
  /** The number its publisher gave it, as written. */
  sourceReference?: string;
  /** Its old address, where the file says it. */
  url?: string;
  /** The state of a decision in the register's own list. */
  status: DecisionStatus;
  keyReasons?: KeyReason[];
  keyReasonAsWritten?: string;
  noInterestDeclared?: true;
  consultees?: string[];
  contact?: SourceContact;
  /** For a report: whom it was written for, by whom, and the day it was to be considered. */
  to?: { name: string; asWritten: string };
  from?: string;
  meetingOn?: CalendarDate;
  noBackgroundPapers?: true;
  notRecorded: StatutoryPart[];
  body: Block[];
  /** Oddities of the source, each a sentence, for readers. */
  notes: string[];
  /** What the importer did that the person who ran it should know; not for readers. */
  remarks: string[];
}

/** A paper that is not imported, and why: `kind` is what it is, `reason` a sentence with what to do instead. */
export interface Refusal {
  kind: string;
  reason: string;
}

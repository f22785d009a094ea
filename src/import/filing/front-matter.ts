import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Facts, ImportedRecord, SourceContact } from "../imported-record.ts";

/** What filing a record settles: its reference here, and the ids of the names in it. */
export interface Filing {
  reference: string;
  fileName: string;
  transcribedOn: CalendarDate;
  decisionMaker?: { id: string; name: string };
  wards?: "all" | string[];
  withContacts: boolean;
}

const noTitle = "Title not recorded at source";
const longestTitle = 300;
const longestLine = 500;

/** The title as it will stand; one longer than a title may be is cut, and stays whole in the body. */
export function titleOf({ title = noTitle }: Facts): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`;
}

/** Front matter for `decision.md`: what was found and nothing else. */
export function decisionFrontMatter(record: ImportedRecord, filing: Filing): Record<string, unknown> {
  const { facts, status, keyReasons, keyReasonAsWritten, consultees } = record;
  return withoutAbsent({
    reference: filing.reference,
    title: titleOf(facts),
    // No source states its regime, and the law it was taken under is not the importer's to infer.
    regime: "not-recorded",
    decisionMaker: filing.decisionMaker?.id,
    decisionMakerAsWritten:
      facts.decisionMaker === filing.decisionMaker?.name ? undefined : facts.decisionMaker,
    status,
    decidedOn: facts.decidedOn,
    publishedOn: facts.publishedOn,
    effectiveFrom: facts.effectiveFrom,
    isKey: facts.isKey,
    keyReasons,
    keyReasonAsWritten,
    wards: filing.wards,
    callIn: facts.callInEligible === undefined ? undefined : { eligible: facts.callInEligible },
    interests: record.noInterestDeclared && "none-declared",
    consultees,
    contact: contactOf(record.contact, filing),
    origin: originOf(record, filing),
  });
}

/** Front matter for `report.md`. It has no status and no date of decision: a report decides nothing. */
export function reportFrontMatter(record: ImportedRecord, filing: Filing): Record<string, unknown> {
  return withoutAbsent({
    reference: filing.reference,
    title: titleOf(record.facts),
    to: filing.decisionMaker?.id,
    toAsWritten: record.to?.asWritten,
    from: record.from,
    meetingOn: record.meetingOn,
    isKey: record.facts.isKey,
    wards: filing.wards,
    backgroundPapers: record.noBackgroundPapers && "none",
    contact: contactOf(record.contact, filing),
    origin: originOf(record, filing),
  });
}

function originOf(
  { url, sourceReference, notRecorded, notes }: ImportedRecord,
  { fileName, transcribedOn }: Filing,
): Record<string, unknown> {
  return withoutAbsent({
    source: fileName,
    url,
    reference: sourceReference,
    transcribedOn,
    notRecorded: notRecorded.length > 0 ? notRecorded : undefined,
    notes: notes.length > 0 ? notes.map(asLine) : undefined,
  });
}

/** UK GDPR art 5(1)(c): the post is enough unless whoever imports says otherwise. */
function contactOf(contact: SourceContact | undefined, { withContacts }: Filing): SourceContact | undefined {
  return contact && !withContacts ? { role: contact.role } : contact;
}

function asLine(note: string): string {
  return note.length <= longestLine ? note : `${note.slice(0, longestLine - 1)}…`;
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

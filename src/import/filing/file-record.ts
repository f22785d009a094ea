import { stringify } from "yaml";
import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { paragraph } from "../block.ts";
import type { ImportedRecord, Refusal } from "../imported-record.ts";
import { serialiseBlocks } from "../serialise-blocks.ts";
import { addDecisionMaker, addWards } from "./add-names.ts";
import { type ContentFolder, writeToFolder } from "./content-folder.ts";
import { decisionFrontMatter, type Filing, reportFrontMatter, titleOf } from "./front-matter.ts";
import { wordsOfBody } from "./matters.ts";
import { listOpenQuestions } from "./open-questions.ts";
import { dayOf, type Placing, placeRecord } from "./place-record.ts";
import { yearOfRecord } from "./year-of-record.ts";

/** How a paper is to be filed. */
export interface FilingChoices {
  fileName: string;
  today: CalendarDate;
  /** True keeps a named officer's name, e-mail address and telephone number. */
  withContacts: boolean;
}

/** A record that was filed. `path` is where it is, `remarks` what whoever ran the importer should know. */
export interface Filed {
  reference: string;
  path: string;
  remarks: string[];
}

/** Files a record in a content folder, or refuses it where the folder has it already. */
export function fileRecord(
  record: ImportedRecord,
  folder: ContentFolder,
  choices: FilingChoices,
): Filed | Refusal {
  const body = bodyOf(record);
  const { year, remark } = yearOfRecord(record, choices.fileName, choices.today);
  const placing = placeRecord(record, body, year, folder.matters);
  if ("reason" in placing) return placing;
  const remarks = [
    ...record.remarks,
    ...(placing.joins
      ? [`It joins ${placing.reference}, which has the same number.`]
      : remark
        ? [remark]
        : []),
    ...contactRemark(record, choices),
  ];
  const frontMatter = buildFrontMatter(record, folder, placing, choices, remarks);
  remarks.push(...listOpenQuestions(body, record.kind === "report" ? "report" : "decision"));
  const text = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}\n`;
  const path = writeToFolder(folder, { path: `${placing.folder}/${placing.name}.md`, text });
  remember(record, body, placing, folder);
  return { reference: placing.reference, path, remarks };
}

/** A title too long for a title is said whole in the body. */
function bodyOf({ facts, body }: ImportedRecord): string {
  const isCut = facts.title !== undefined && titleOf(facts) !== facts.title;
  return serialiseBlocks(isCut ? [paragraph(facts.title ?? ""), ...body] : body);
}

function buildFrontMatter(
  record: ImportedRecord,
  folder: ContentFolder,
  { reference }: Placing,
  choices: FilingChoices,
  remarks: string[],
): Record<string, unknown> {
  const decisionMaker = addDecisionMaker(record, folder, remarks);
  const wards = addWards(record, folder, remarks);
  const filing: Filing = {
    reference,
    fileName: choices.fileName,
    transcribedOn: choices.today,
    withContacts: choices.withContacts,
    ...(decisionMaker && { decisionMaker }),
    ...(wards && { wards }),
  };
  return record.kind === "report" ? reportFrontMatter(record, filing) : decisionFrontMatter(record, filing);
}

function contactRemark({ contact }: ImportedRecord, { withContacts }: FilingChoices): string[] {
  const isLeftOut =
    contact && !withContacts && (contact.name ?? contact.email ?? contact.phone) !== undefined;
  return isLeftOut
    ? [
        "The officer's name, e-mail address and telephone number were left out (UK GDPR, data minimisation); --with-contacts keeps them.",
      ]
    : [];
}

function remember(
  record: ImportedRecord,
  body: string,
  { reference, folder, name, joins }: Placing,
  into: ContentFolder,
): void {
  const { sourceReference, facts } = record;
  const filed = {
    name,
    title: titleOf(facts),
    isProposed: record.status === "proposed",
    day: dayOf(record),
    words: wordsOfBody(body),
    ...(sourceReference && { sourceReference }),
  };
  const [year = 0, number = 0] = reference.split("/").map((part) => Number.parseInt(part, 10));
  if (joins) joins.records.push(filed);
  else into.matters.push({ reference, year, number, folder, records: [filed] });
}

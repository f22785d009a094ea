import { formatFieldTable } from "./field-table.ts";
import { publishedSchemas } from "./json-schema.ts";
import * as vocabulary from "./vocabulary.ts";

const begin = "<!-- fields:begin -->";
const end = "<!-- fields:end -->";

/** The closed lists an officer chooses from, by the field that takes them. */
const closedLists: Record<string, Record<string, vocabulary.Term>> = {
  regime: vocabulary.regimes,
  status: vocabulary.decisionStatuses,
  keyReasons: vocabulary.keyReasons,
  "callIn.reason": vocabulary.callInExclusions,
  "callIn.calledIn.outcome": vocabulary.callInOutcomes,
  officerTrigger: vocabulary.officerTriggers,
  "money.kind": vocabulary.moneyKinds,
  "kind of a notice": vocabulary.noticeKinds,
  "ground of a confidential appendix": vocabulary.confidentialGrounds,
  "type of a decision maker": vocabulary.decisionMakerTypes,
};

/**
 * The part of the officers' manual that is made from the schemas: every record's field table under a heading, then
 * what each term of each closed list means.
 */
export function formatFieldManual(): string {
  const records = Object.values(publishedSchemas).map(
    ({ schema, title, description }) => `### ${title}\n\n${description}\n\n${formatFieldTable(schema)}`,
  );
  const lists = Object.entries(closedLists).map(([name, terms]) =>
    formatTerms(`What to write for ${name}`, terms),
  );
  return [...records, ...lists, formatExemptParagraphs()].join("\n\n");
}

function formatTerms(heading: string, terms: Record<string, vocabulary.Term>): string {
  const rows = Object.entries(terms).map(
    ([term, { label, means }]) => `| \`${term}\` | ${label} | ${means} |`,
  );
  return [`### ${heading}`, "", "| Write | Shown as | Means |", "| --- | --- | --- |", ...rows].join("\n");
}

function formatExemptParagraphs(): string {
  const rows = Object.entries(vocabulary.exemptParagraphs).map(
    ([number, words]) => `| ${number} | ${words} |`,
  );
  return [
    "### Paragraphs of Schedule 12A, for an exempt appendix",
    "",
    "| Paragraph | Covers |",
    "| --- | --- |",
    ...rows,
  ].join("\n");
}

/** Puts the tables between the manual's marks, in place of those that were there. */
export function placeFieldManual(manual: string, tables: string): string {
  const [before, rest = ""] = manual.split(begin);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`The manual has lost its marks "${begin}" and "${end}".`);
  return `${before}${begin}\n\n${tables}\n\n${end}${after}`;
}

import { findSectionName } from "../../markdown/section-names.ts";
import { type Block, heading, paragraph, textOfBlocks } from "../block.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { blocksFromLines, isHardWrapped } from "../text/blocks-from-lines.ts";
import { removePageBreaks } from "../text/page-breaks.ts";
import { applyHeader } from "./report-facts.ts";
import { readReportHeader, readUnlabelledHeader } from "./report-header.ts";

/** A heading that has its first words on the same line: "Summary: This report …". */
const runInHeading = /^\s*(summary|purpose|recommendations?|recommendation\(s\))\s*:(?:\s*(.+))?$/i;

/** Reads a report: what a decision maker was given. Its recommendations are recommendations and nothing more. */
export function readReportText(paperLines: readonly string[]): ImportedRecord {
  const wrapped = isHardWrapped(paperLines);
  const { lines, footerCount } = removePageBreaks(paperLines);
  const record: ImportedRecord = {
    kind: "report",
    facts: {},
    status: "not-recorded",
    notRecorded: [],
    body: [],
    notes: [],
    remarks: [],
  };
  const unlabelled = readUnlabelledHeader(lines);
  const rest = unlabelled ? applyUnlabelled(unlabelled, record) : applyLabelled(lines, record, wrapped);
  record.body.push(...bodyOf(rest, wrapped));
  if (hasNoPapers(record.body)) record.noBackgroundPapers = true;
  if (footerCount > 0)
    record.remarks.push(
      `Page numbers and footers were left out from ${footerCount} ${footerCount === 1 ? "page" : "pages"}.`,
    );
  return record;
}

function applyLabelled(
  lines: readonly string[],
  record: ImportedRecord,
  wrapped: boolean,
): readonly string[] {
  const header = readReportHeader(lines);
  const before = blocksFromLines(header.before, { wrapped, depthOf: () => 3 });
  record.body.push(...before, ...applyHeader(header.entries, record));
  return header.rest;
}

function applyUnlabelled(
  head: NonNullable<ReturnType<typeof readUnlabelledHeader>>,
  record: ImportedRecord,
): readonly string[] {
  record.facts.title = head.title;
  record.to = { name: head.body, asWritten: head.bodyLine };
  record.from = head.from;
  if (head.dateWithin) record.meetingOn = head.dateWithin.date;
  record.body.push(paragraph(head.authorLine));
  return head.rest;
}

/** A report's main headings are `##`; where it numbers them, its unnumbered ones lie below. */
function bodyOf(lines: readonly string[], wrapped: boolean): Block[] {
  const cut = lines.flatMap((line) => splitRunIn(line));
  const numbered =
    cut.filter((line) => /^\s*\d{1,2}\.?\s+\p{Lu}.{0,60}$/u.test(line) && !/[.;,]$/.test(line.trim()))
      .length >= 3;
  const blocks = blocksFromLines(cut, { wrapped, depthOf: (isMain) => (isMain || !numbered ? 2 : 3) });
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  return blocks.map((block, index) =>
    index === first && block.kind === "heading" ? heading(block.text, 2) : block,
  );
}

function splitRunIn(line: string): string[] {
  const [, label, words] = runInHeading.exec(line) ?? [];
  if (label === undefined) return [line];
  return ["", `${label}:`, "", ...(words === undefined ? [] : [words])];
}

/** "Background papers: None." and nothing else under the heading. */
function hasNoPapers(body: readonly Block[]): boolean {
  const at = body.findIndex(
    (block) =>
      block.kind === "heading" &&
      (findSectionName(block.text) === "background-papers" ||
        /^(?:\d+\.?\s+)?background documents$/i.test(block.text)),
  );
  if (at < 0) return false;
  const end = body.findIndex((block, index) => index > at && block.kind === "heading");
  return /^none\.?$/i.test(textOfBlocks(body.slice(at + 1, end < 0 ? undefined : end)).trim());
}

import { posix } from "node:path";
import type { z } from "zod";
import type { ParseBody } from "../../markdown/parsed-body.ts";
import type { Problem } from "../../problems/problem.ts";
import { appendixSchema } from "../../schema/appendix.ts";
import { decisionSchema } from "../../schema/decision.ts";
import { noticeSchema } from "../../schema/notice.ts";
import { reportSchema } from "../../schema/report.ts";
import type { MatterFolder } from "../../source/source-content.ts";
import { type PlainMatter, paperNumber } from "../content.ts";
import { sortBy } from "../order.ts";
import { checkDecisionWords, checkReportWords } from "../rules/words/word-rules.ts";
import { type PaperForm, parsePaper, type Typed } from "./parse-file.ts";

/**
 * Types every record of one folder. Adds what is wrong to `problems`.
 * @param readingProblems what reading the files of this folder found.
 */
export function parseMatter(
  folder: MatterFolder,
  readingProblems: readonly Problem[],
  parseBody: ParseBody,
  problems: Problem[],
): PlainMatter {
  const parse = <Schema extends z.ZodType>(form: PaperForm<Schema>) =>
    parseKind(folder, form, parseBody, problems);
  const papers = {
    decision: parse({ kind: "decision", schema: decisionSchema, judge: checkDecisionWords })[0] ?? null,
    reports: parse({ kind: "report", schema: reportSchema, judge: checkReportWords }),
    notices: parse({ kind: "notice", schema: noticeSchema }),
    appendices: parse({ kind: "appendix", schema: appendixSchema }),
  };
  const { reference, year, number, path: folderPath } = folder;
  const attachments = sortBy(folder.attachments, ({ name }) => name);
  const brokenNames = findBrokenNames(folder, papers, readingProblems);
  return { reference, year, number, folderPath, ...papers, attachments, brokenNames };
}

/** The records of one kind, `report` before `report-2` before `report-10`. */
function parseKind<Schema extends z.ZodType>(
  folder: MatterFolder,
  form: PaperForm<Schema>,
  parseBody: ParseBody,
  problems: Problem[],
): Omit<Typed<Schema>, "locate">[] {
  const { kind } = form;
  return folder.records
    .filter(({ name }) => name === kind || new RegExp(`^${kind}-\\d+$`).test(name))
    .sort((a, b) => paperNumber(a.name) - paperNumber(b.name))
    .flatMap((record) => {
      const parsed = parsePaper(form, record, parseBody, problems);
      return parsed === null ? [] : [withoutLocate(parsed)];
    });
}

/** As plain data. */
function withoutLocate<Rec extends { locate: unknown }>({ locate: _, ...record }: Rec): Omit<Rec, "locate"> {
  return record;
}

type Papers = Pick<PlainMatter, "decision" | "reports" | "notices" | "appendices">;

/** The records that are in the folder and yet not among its papers: unreadable ones, and those that do not fit their schema. */
function findBrokenNames(
  folder: MatterFolder,
  papers: Papers,
  readingProblems: readonly Problem[],
): string[] {
  const parsed = new Set(
    [papers.decision, ...papers.reports, ...papers.notices, ...papers.appendices].map((paper) => paper?.name),
  );
  const unreadable = readingProblems.map(({ path }) => posix.basename(path).replace(/\.[^.]*$/, ""));
  const present = [...folder.records.map(({ name }) => name), ...unreadable];
  return [...new Set(present.filter((name) => !parsed.has(name)))];
}

import type { BankHolidayTable } from "../calendar/bank-holidays.ts";
import type { BodyOutline } from "../markdown/body-outline.ts";
import type { ReadWords } from "../markdown/body-words.ts";
import type { BodyKind } from "../markdown/parsed-body.ts";
import type { WardMapFile } from "../places/parse-ward-map.ts";
import type { PostcodeList } from "../places/postcode-list.ts";
import type { Locate } from "../problems/problem.ts";
import type { AppendixFrontMatter } from "../schema/appendix.ts";
import type { CouncilFrontMatter } from "../schema/council.ts";
import type { DecisionFrontMatter } from "../schema/decision.ts";
import type { DecisionMakerFrontMatter } from "../schema/decision-maker.ts";
import type { NoticeFrontMatter } from "../schema/notice.ts";
import type { PageFrontMatter } from "../schema/page.ts";
import type { ReportFrontMatter } from "../schema/report.ts";
import type { WardFrontMatter } from "../schema/ward.ts";
import type { SourceAttachment } from "../source/source-content.ts";

/** The content folder after its front matter has been typed and its bodies parsed; nothing is joined yet. */
export interface ParsedContent {
  /** Null when the file is missing or did not fit its schema: a problem already told. So for the three below. */
  readonly council: ParsedFile<CouncilFrontMatter> | null;
  readonly wards: ParsedFile<readonly WardFrontMatter[]> | null;
  readonly decisionMakers: ParsedFile<readonly DecisionMakerFrontMatter[]> | null;
  readonly bankHolidays: ParsedFile<BankHolidayTable> | null;
  /** Null also where the council gives none. */
  readonly wardMap: ParsedFile<WardMapFile> | null;
  readonly postcodes: readonly ParsedFile<PostcodeList>[];
  readonly matters: readonly ParsedMatter[];
  readonly pages: readonly ParsedRecord<PageFrontMatter>[];
  /** The references of folders that are there but could not be read, so that naming one is not called dangling. */
  readonly unreadReferences: ReadonlySet<string>;
  readonly readWords: ReadWords;
}

/** A whole YAML or JSON file, typed. */
export interface ParsedFile<Facts> {
  readonly facts: Facts;
  readonly locate: Locate;
}

/** One Markdown record: its front matter typed, its body outlined. Its words are had by `ParsedContent.readWords`. */
export interface ParsedRecord<Facts> extends ParsedFile<Facts> {
  readonly name: string;
  readonly kind: BodyKind;
  readonly path: string;
  readonly body: BodyOutline;
  /** The line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

export type DecisionRecord = ParsedRecord<DecisionFrontMatter>;
export type ReportRecord = ParsedRecord<ReportFrontMatter>;
export type NoticeRecord = ParsedRecord<NoticeFrontMatter>;
export type AppendixRecord = ParsedRecord<AppendixFrontMatter>;
export type MatterRecord = DecisionRecord | ReportRecord | NoticeRecord | AppendixRecord;

/** A record as plain data, which can be kept: where its fields stand is found in its file. */
type Plain<Rec> = Rec extends { readonly locate: Locate } ? Omit<Rec, "locate"> : never;

/** One matter's folder, as plain data. */
export interface PlainMatter extends Omit<ParsedMatter, "decision" | "reports" | "notices" | "appendices"> {
  readonly decision: Plain<DecisionRecord> | null;
  readonly reports: readonly Plain<ReportRecord>[];
  readonly notices: readonly Plain<NoticeRecord>[];
  readonly appendices: readonly Plain<AppendixRecord>[];
}

/** A matter whose records can say where their fields stand. */
export function locateRecords(matter: PlainMatter, locateIn: (path: string) => Locate): ParsedMatter {
  const locate = <Rec extends { readonly path: string }>(record: Rec) => {
    return { ...record, locate: locateIn(record.path) };
  };
  return {
    ...matter,
    decision: matter.decision && locate(matter.decision),
    reports: matter.reports.map(locate),
    notices: matter.notices.map(locate),
    appendices: matter.appendices.map(locate),
  };
}

/** One matter's folder. */
export interface ParsedMatter {
  readonly reference: string;
  readonly year: number;
  readonly number: string;
  readonly folderPath: string;
  readonly decision: DecisionRecord | null;
  readonly reports: readonly ReportRecord[];
  readonly notices: readonly NoticeRecord[];
  readonly appendices: readonly AppendixRecord[];
  readonly attachments: readonly SourceAttachment[];
  /** The names of records that are there but did not pass their schema, or could not be read: nothing is said about what they lack. */
  readonly brokenNames: readonly string[];
}

/** Every record of a matter: notices, reports, appendices, decision. */
export function listRecords(matter: ParsedMatter): readonly MatterRecord[] {
  return [
    ...matter.notices,
    ...matter.reports,
    ...matter.appendices,
    ...(matter.decision ? [matter.decision] : []),
  ];
}

/** The number in a paper's name: `report-2` is 2, `report` is 1, `appendix-10` is 10. */
export function paperNumber(name: string): number {
  return Number(/-(\d+)$/.exec(name)?.[1] ?? 1);
}

/** Whether a record was written here, and so must satisfy the law of its regime; one with an `origin` was transcribed. */
export function isAuthored(facts: { origin?: unknown }): boolean {
  return facts.origin === undefined;
}

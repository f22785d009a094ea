import { dirname, join, resolve } from "node:path";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ReadCounts } from "../problems/format-text.ts";
import type { Problem } from "../problems/problem.ts";
import { locateInFile } from "../source/locate-in-file.ts";
import { openContent } from "../source/open-content.ts";
import type { SourceContent } from "../source/source-content.ts";
import { buildRegister, checkRead, type ReadContent } from "./build-register.ts";
import { locateRecords } from "./content.ts";
import { parseContent } from "./parse/parse-content.ts";
import type { ParsedFolder } from "./parse/parse-folder.ts";
import { type ParseFolders, parseFoldersHere } from "./parse/parse-folders.ts";
import type { RegisterResult } from "./register.ts";

export type LoadedRegister = RegisterResult & { readonly counts: ReadCounts };

/** A content folder checked: everything wrong with it, and how much was read. */
export interface CheckedContent {
  readonly problems: readonly Problem[];
  readonly counts: ReadCounts;
}

/**
 * Reads a content folder and builds its register as of a day; every problem of every file, when there are any.
 * @param parseFolders how folders are read and typed: a build that keeps its work finds most of them done.
 */
export async function loadRegister(
  contentPath: string,
  asOf: CalendarDate,
  parseFolders: ParseFolders = parseFoldersHere,
): Promise<LoadedRegister> {
  const { counts, ...read } = await readContent(contentPath, parseFolders);
  return { ...buildRegister(read, asOf), counts };
}

/** Reads a content folder and checks it, as `loadRegister` does, and stops there. */
export async function checkContentFolder(
  contentPath: string,
  asOf: CalendarDate,
  parseFolders: ParseFolders = parseFoldersHere,
): Promise<CheckedContent> {
  const { counts, ...read } = await readContent(contentPath, parseFolders);
  return { problems: checkRead(read, asOf), counts };
}

async function readContent(
  contentPath: string,
  parseFolders: ParseFolders,
): Promise<ReadContent & { readonly counts: ReadCounts }> {
  const source = await openContent(contentPath);
  const { folders, readWords } = await parseFolders(source.matters);
  const parentPath = dirname(resolve(contentPath));
  const locate = (path: string) => locateInFile(path, join(parentPath, path));
  const matters = folders.map(({ matter }) => locateRecords(matter, locate));
  const parsed = parseContent(source, matters, readWords);
  const found = [...parsed.problems, ...folders.flatMap((folder) => folder.problems)];
  return {
    content: parsed.content,
    problems: [...source.problems, ...found],
    counts: countRead(source, folders),
  };
}

function countRead(
  { council, wards, decisionMakers, bankHolidays, wardMap, postcodes, pages }: SourceContent,
  folders: readonly ParsedFolder[],
): ReadCounts {
  const records = pages.length + folders.reduce((sum, folder) => sum + folder.records, 0);
  const attachments = folders.reduce((sum, folder) => sum + folder.attachments, 0);
  const councilFiles = [council, wards, decisionMakers, bankHolidays, wardMap, ...postcodes];
  const read = councilFiles.filter((file) => file !== null).length;
  return { records, files: records + attachments + read };
}

import type { CalendarDate } from "../calendar/calendar-date.ts";
import { parseBody } from "../markdown/parse-body.ts";
import type { ParseBody } from "../markdown/parsed-body.ts";
import type { ReadCounts } from "../problems/format-text.ts";
import { readContent } from "../source/read-content.ts";
import type { SourceContent } from "../source/source-content.ts";
import { buildRegister } from "./build-register.ts";
import type { RegisterResult } from "./register.ts";

export type LoadedRegister = RegisterResult & { readonly counts: ReadCounts };

/**
 * Reads a content folder and builds its register as of a day; every problem of every file, when there are any.
 * @param parse how bodies are parsed: a build that keeps its work finds most of them parsed.
 */
export async function loadRegister(
  contentPath: string,
  asOf: CalendarDate,
  parse: ParseBody = parseBody,
): Promise<LoadedRegister> {
  const source = await readContent(contentPath);
  return { ...buildRegister(source, asOf, parse), counts: countRead(source) };
}

function countRead({
  council,
  wards,
  decisionMakers,
  bankHolidays,
  matters,
  pages,
}: SourceContent): ReadCounts {
  const records = pages.length + matters.reduce((sum, matter) => sum + matter.records.length, 0);
  const attachments = matters.reduce((sum, matter) => sum + matter.attachments.length, 0);
  const councilFiles = [council, wards, decisionMakers, bankHolidays].filter((file) => file !== null).length;
  return { records, files: records + attachments + councilFiles };
}

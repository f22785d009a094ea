import type { BankHolidayTable } from "../../calendar/bank-holidays.ts";
import { parseBankHolidays } from "../../calendar/parse-bank-holidays.ts";
import type { ReadWords } from "../../markdown/body-words.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { councilSchema } from "../../schema/council.ts";
import { decisionMakersSchema } from "../../schema/decision-maker.ts";
import { pageSchema } from "../../schema/page.ts";
import { wardsSchema } from "../../schema/ward.ts";
import type { SourceContent, SourceData } from "../../source/source-content.ts";
import type { ParsedContent, ParsedFile, ParsedMatter } from "../content.ts";
import { parseFile, parsePaper } from "./parse-file.ts";
import { holdWords } from "./parse-folders.ts";
import { parsePostcodeFile, parseWardMapFile } from "./parse-places.ts";

/** What parsing gives: all that could be typed, and everything wrong with the rest. */
export interface Parsing {
  readonly content: ParsedContent;
  readonly problems: readonly Problem[];
}

/**
 * Types the council's own files and pages, and puts them together with its matters. Each fault is told once; a file with
 * one never hides the faults of another.
 */
export function parseContent(
  source: SourceContent,
  matters: readonly ParsedMatter[],
  readWords: ReadWords,
): Parsing {
  const problems: Problem[] = [];
  const held = holdWords();
  const form = { kind: "page", schema: pageSchema } as const;
  const content: ParsedContent = {
    council: parseFile(councilSchema, source.council, problems),
    wards: parseFile(wardsSchema, source.wards, problems),
    decisionMakers: parseFile(decisionMakersSchema, source.decisionMakers, problems),
    bankHolidays: parseBankHolidayFile(source.bankHolidays, problems),
    wardMap: parseWardMapFile(source.wardMap, problems),
    postcodes: source.postcodes.flatMap((list) => parsePostcodeFile(list, problems) ?? []),
    matters,
    pages: source.pages.flatMap((page) => parsePaper(form, page, held.parse, problems) ?? []),
    unreadReferences: listUnreadReferences(source),
    readWords: (place) => (place.kind === "page" ? held.read(place) : readWords(place)),
  };
  return { content, problems };
}

function parseBankHolidayFile(
  data: SourceData | null,
  problems: Problem[],
): ParsedFile<BankHolidayTable> | null {
  if (data === null) return null;
  const parsed = parseBankHolidays(data.value);
  if (parsed.ok) return { facts: parsed.table, locate: data.locate };
  if (isAsPublished(data.value)) {
    problems.push(problem("bank-holidays-format", data.locate(["england-and-wales"]), asPublished));
    return null;
  }
  for (const { path, expected, found } of parsed.faults) {
    const details = {
      field: path.length === 0 ? null : path.join("."),
      message: `must be ${expected}; found ${found}.`,
      remedy:
        'Write each day as "2026-12-25": "Christmas Day", under its year, as the years that were there before are.',
    };
    problems.push(problem("bank-holidays-format", data.locate(path), details));
  }
  return null;
}

const asPublished = {
  field: "england-and-wales",
  message: "this is the list as GOV.UK gives it, and here the days stand by year.",
  remedy:
    'Put back the file as it was, and add to it the days of the new year, each as "2026-12-25": "Christmas Day".',
};

/** Whether the file is the one downloaded from GOV.UK, which gives the days of each nation as a list of events. */
function isAsPublished(value: unknown): boolean {
  const nation: unknown = Object(value)["england-and-wales"];
  return Array.isArray(Object(nation).events);
}

/** The references of folders that reading found fault with and left out: naming one of them is not a second fault. */
function listUnreadReferences(source: SourceContent): Set<string> {
  const read = new Set(source.matters.map(({ name }) => name.reference));
  const named = source.problems.flatMap(({ path }) => {
    const [, year, number] = /\/decisions\/(\d{4})\/(\d{4}[A-Za-z]?)(?![A-Za-z0-9])/.exec(path) ?? [];
    return year && number ? [`${year}/${number}`] : [];
  });
  return new Set(named.filter((reference) => !read.has(reference)));
}

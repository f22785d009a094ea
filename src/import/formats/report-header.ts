import { findDateWithin } from "../facts/date-within.ts";
import { patternOf } from "../find-label.ts";
import { foldSpaces, joinWrapped } from "../fold-spaces.ts";
import { type ReportField, reportLabels } from "../report-labels.ts";
import { findBullet } from "../text/line-starts.ts";

/** One labelled line at the head of a report, with the lines that continue it. */
export interface HeaderEntry {
  field: ReportField;
  written: string;
  /** Lines of the value, blank ones between people or names kept as empty strings. */
  lines: string[];
}

export interface ReportHeader {
  entries: HeaderEntry[];
  /** Lines before the first label, and everything after the header. */
  before: string[];
  rest: string[];
}

const patterns = reportLabels
  .flatMap(({ field, spellings }) =>
    spellings.map((spelling) => ({ field, pattern: patternOf(spelling), length: spelling.length })),
  )
  .sort((a, b) => b.length - a.length);

/** The labelled lines at the head of a report. It ends at the first line that begins at the margin with no known label. */
export function readReportHeader(lines: readonly string[]): ReportHeader {
  const start = lines.slice(0, 15).findIndex((line) => findHeaderLabel(line) !== undefined);
  if (start < 0) return { entries: [], before: [], rest: [...lines] };
  const entries: HeaderEntry[] = [];
  let index = start;
  for (; index < lines.length && !endsHeader(lines[index] ?? ""); index++) {
    for (const part of splitSideBySide(lines[index] ?? "")) {
      const label = findHeaderLabel(part);
      if (label) entries.push(label);
      else entries.at(-1)?.lines.push(foldSpaces(part));
    }
  }
  return { entries, before: lines.slice(0, start), rest: lines.slice(index) };
}

function endsHeader(line: string): boolean {
  return /^ {0,3}\S/.test(line) && findHeaderLabel(line) === undefined && !findBullet(line);
}

/** "To: Council        Date: 13 March 2025": two labels on one line. */
function splitSideBySide(line: string): string[] {
  const cells = line.split(/\s{4,}(?=[A-Z][a-z ]{2,20}:)/);
  return cells.length > 1 && cells.every((cell) => findHeaderLabel(cell)) ? cells : [line];
}

function findHeaderLabel(line: string): HeaderEntry | undefined {
  for (const { field, pattern } of patterns) {
    const [, written, colon, rest = ""] = pattern.exec(line) ?? [];
    if (written !== undefined && colon !== undefined)
      return { field, written: foldSpaces(written), lines: [foldSpaces(rest)] };
  }
  return undefined;
}

/** The words of a header entry on one line. */
export function wordsOfEntry({ lines }: HeaderEntry): string {
  return lines.filter((line) => line !== "").reduce(joinWrapped, "");
}

/** The older head of a report, in lines without labels: "CABINET – 4TH MAY 2019", the title, "REPORT OF THE DIRECTOR". */
export function readUnlabelledHeader(lines: readonly string[]):
  | {
      body: string;
      bodyLine: string;
      dateWithin: ReturnType<typeof findDateWithin>;
      title: string;
      from: string;
      authorLine: string;
      rest: string[];
    }
  | undefined {
  const at = lines
    .slice(0, 14)
    .findIndex((line) => /^\s*(?:joint )?report (?:of|by) (?:the )?\S/i.test(line));
  if (at < 0) return undefined;
  const [bodyLine = "", ...title] = lines
    .slice(0, at)
    .map(foldSpaces)
    .filter((line) => line !== "");
  const dateWithin = findDateWithin(bodyLine);
  const authorLine = foldSpaces(lines[at] ?? "");
  if (!dateWithin || title.length === 0) return undefined;
  return {
    body: dateWithin.rest,
    bodyLine,
    dateWithin,
    title: title.join(" "),
    from: authorLine.replace(/^(?:joint )?report (?:of|by) (?:the )?/i, ""),
    authorLine,
    rest: lines.slice(at + 1),
  };
}

import type { Locate, Problem } from "../problems/problem.ts";
import type { FileType } from "./file-types.ts";
import type { Entry } from "./read-folder.ts";

/** A YAML or JSON file, or the front matter of a Markdown one: plain values, and where each stands. */
export interface SourceData {
  /** Relative to the content folder's parent, with `/`: `content/wards.yml`. */
  path: string;
  /** Maps, lists, strings, numbers, booleans, null. Dates stay the strings they were written as. */
  value: unknown;
  locate: Locate;
}

/** A Markdown file with front matter. */
export interface SourceRecord {
  /** Its file name without `.md`: `decision`, `report-2`, `appendix-1`, or a page's id. */
  name: string;
  path: string;
  frontMatter: SourceData;
  body: SourceBody;
}

/** Markdown after the front matter, with line ends as `\n` and no byte order mark. */
export interface SourceBody {
  path: string;
  text: string;
  /** The line of the file on which `text` begins, counted from 1. */
  firstLine: number;
}

/** A file published as it stands. */
export interface SourceAttachment {
  name: string;
  path: string;
  absolutePath: string;
  sizeInBytes: number;
  /** The SHA-256 of its bytes, in hexadecimal; null when it is not published, which is a problem already reported. */
  digest: string | null;
  /** By its first bytes and its ending, which must agree; null when they do not, which is a problem already reported. */
  type: FileType | null;
}

/** One folder under `decisions/<year>/`. */
export interface MatterFolder {
  path: string;
  year: number;
  /** As the folder has it: `0143`, `0143A`. */
  number: string;
  slug: string;
  /** `2026/0143`. */
  reference: string;
  records: SourceRecord[];
  attachments: SourceAttachment[];
}

/** A matter's folder as its name gives it. */
export type MatterName = Pick<MatterFolder, "year" | "number" | "slug" | "reference">;

/** Where a matter's folder is, not yet read. */
export interface MatterPlace {
  entry: Entry;
  name: MatterName;
}

/** What a content folder holds, its matters not yet read. Files that could not be read are absent here and told in `problems`. */
export interface SourceContent {
  /** `content`, or whatever the folder is called: the first part of every path. */
  label: string;
  council: SourceData | null;
  wards: SourceData | null;
  decisionMakers: SourceData | null;
  bankHolidays: SourceData | null;
  /** The boundaries of wards; a council need not give them. */
  wardMap: SourceData | null;
  /** Which wards the postcodes of one district lie in, a file for each: `content/postcodes/BB1.json`. */
  postcodes: SourceData[];
  matters: MatterPlace[];
  pages: SourceRecord[];
  problems: Problem[];
}

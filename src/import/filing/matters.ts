import { parse } from "yaml";

/** A record already in the content folder, so far as the importer must know it. */
export interface FiledRecord {
  /** Its file name without `.md`: `decision`, `report-2`. */
  name: string;
  title: string;
  sourceReference?: string;
  isProposed: boolean;
  /** The day it was decided or considered, as its front matter has it; empty for none. */
  day: string;
  /** Its body with every run of spaces folded, to know the same words again. */
  words: string;
}

/** A matter already in the content folder. */
export interface FiledMatter {
  /** `2024/0003`. */
  reference: string;
  year: number;
  number: number;
  /** `decisions/2024/0003-some-words`. */
  folder: string;
  records: FiledRecord[];
}

/** A record's file, read only as far as the importer needs. A file with no front matter is none. */
export function parseFiledRecord(name: string, text: string): FiledRecord | undefined {
  const [, yaml, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) return undefined;
  const value: unknown = parse(yaml, { strict: false, logLevel: "silent" });
  const sourceReference = textAt(textOwner(value, "origin"), "reference");
  return {
    name,
    title: textAt(value, "title") ?? "",
    isProposed: textAt(value, "status") === "proposed",
    day: textAt(value, "decidedOn") ?? textAt(value, "meetingOn") ?? "",
    words: wordsOfBody(body),
    ...(sourceReference && { sourceReference }),
  };
}

export function wordsOfBody(body: string): string {
  return body.replace(/\s+/g, " ").trim();
}

function textOwner(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const text = textOwner(value, key);
  return text === undefined || text === null ? undefined : String(text);
}

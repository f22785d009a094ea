import type { ParseBody } from "../../markdown/parsed-body.ts";
import type { Problem } from "../../problems/problem.ts";
import { readMatter } from "../../source/read-matter.ts";
import type { MatterPlace } from "../../source/source-content.ts";
import type { PlainMatter } from "../content.ts";
import { parseMatter } from "./parse-matter.ts";

/** A matter's folder read and typed, with all that is wrong in it: everything that needs no other file. Plain data, as JSON has it. */
export interface ParsedFolder {
  readonly matter: PlainMatter;
  readonly problems: readonly Problem[];
  /** How many files were read of each kind. */
  readonly records: number;
  readonly attachments: number;
}

/** Reads a matter's folder and types what is in it. */
export async function parseFolder(place: MatterPlace, parseBody: ParseBody): Promise<ParsedFolder> {
  const { value: folder, problems: found } = await readMatter(place);
  const problems = [...found];
  const matter = parseMatter(folder, found, parseBody, problems);
  return {
    matter,
    problems,
    records: folder.records.length,
    attachments: folder.attachments.length,
  };
}

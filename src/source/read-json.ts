import { checkJson } from "./check-json.ts";
import { textLimitInBytes } from "./limits.ts";
import { locateInJson } from "./locate-in-json.ts";
import type { Entry } from "./read-folder.ts";
import type { Read } from "./read-record.ts";
import { readTextFile } from "./read-text-file.ts";
import type { SourceData } from "./source-content.ts";

/**
 * Reads a JSON file that a program wrote. It may be far longer than what people write, and is never read as YAML, which
 * would take a thousand times as long.
 */
export async function readJson(entry: Entry, limitInBytes = textLimitInBytes): Promise<Read<SourceData>> {
  const { path } = entry;
  const { text, problems } = await readTextFile(entry, limitInBytes);
  if (text === null) return { value: null, problems };
  const broken = checkJson(path, text);
  if (broken !== null) return { value: null, problems: [...problems, broken] };
  return { value: { path, value: JSON.parse(text), locate: locateInJson(path, text) }, problems };
}

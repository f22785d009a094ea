import type { Problem } from "../problems/problem.ts";
import { checkJson } from "./check-json.ts";
import { parseYaml, type YamlShape } from "./parse-yaml.ts";
import type { Entry } from "./read-folder.ts";
import { readTextFile } from "./read-text-file.ts";
import type { SourceData, SourceRecord } from "./source-content.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { yamlText } from "./yaml-text.ts";

/** A record, or a file of data, with what is wrong with it; null where too much is wrong for it to be used. */
export interface Read<Value> {
  value: Value | null;
  problems: Problem[];
}

/** Reads a Markdown file; `name` is what the register calls it, whatever its file's capitals. */
export async function readRecord(entry: Entry, name: string): Promise<Read<SourceRecord>> {
  const { text, problems } = await readTextFile(entry);
  if (text === null) return { value: null, problems };
  const read = parseRecordText(entry.path, name, text);
  return { value: read.value, problems: [...problems, ...read.problems] };
}

/** Takes a Markdown file's text apart into its fields and its body. */
export function parseRecordText(path: string, name: string, text: string): Read<SourceRecord> {
  const split = splitFrontMatter(path, text);
  if ("severity" in split) return { value: null, problems: [split] };
  const { data, problems } = parseYaml(yamlText(path, split.yaml, split.yamlFirstLine), "map");
  if (data === null) return { value: null, problems };
  const body = { path, text: split.body, firstLine: split.bodyFirstLine };
  return { value: { name, path, frontMatter: data, body }, problems };
}

/** Reads a YAML or JSON file, which is YAML too. */
export async function readData(entry: Entry, shape: YamlShape): Promise<Read<SourceData>> {
  const { text, problems } = await readTextFile(entry);
  if (text === null) return { value: null, problems };
  const broken = entry.name.toLowerCase().endsWith(".json") ? checkJson(entry.path, text) : null;
  if (broken !== null) return { value: null, problems: [...problems, broken] };
  const parsed = parseYaml(yamlText(entry.path, text), shape);
  return { value: parsed.data, problems: [...problems, ...parsed.problems] };
}

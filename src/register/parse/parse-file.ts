import type { z } from "zod";
import { digestBody } from "../../markdown/body-digest.ts";
import { takeOutline } from "../../markdown/body-outline.ts";
import { problemInFile } from "../../markdown/body-problem.ts";
import type { BodyKind, ParseBody } from "../../markdown/parsed-body.ts";
import type { ProblemId } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import { parseRecord } from "../../schema/parse-record.ts";
import type { SourceData, SourceRecord } from "../../source/source-content.ts";
import type { ParsedFile, ParsedRecord } from "../content.ts";
import type { WordRule } from "../rules/rule.ts";

/** Types a file's values; null when they do not fit the schema. Adds what is wrong to `problems`. */
export function parseFile<Schema extends z.ZodType>(
  schema: Schema,
  data: SourceData | null,
  problems: Problem[],
): ParsedFile<z.output<Schema>> | null {
  if (data === null) return null;
  const parsed = parseRecord(schema, data);
  problems.push(...parsed.problems);
  return parsed.value === null ? null : { facts: parsed.value, locate: data.locate };
}

/**
 * What may be odd in someone else's words. A transcriber keeps them as they are, so in a transcribed record these are
 * told to readers (`derive-origin.ts`) and asked of nobody.
 */
const sourceOddities: ReadonlySet<ProblemId> = new Set([
  "link-misread",
  "mojibake",
  "section-unknown",
  "table-not-read",
]);

/** A record typed: what it is and, while it is being parsed, where its fields stand. */
export type Typed<Schema extends z.ZodType> = ParsedRecord<z.output<Schema>>;

/** How records of one kind are typed, and judged by their words. */
export interface PaperForm<Schema extends z.ZodType> {
  readonly kind: BodyKind;
  readonly schema: Schema;
  readonly judge?: WordRule<Typed<Schema>>;
}

/** Types a record's front matter and parses its body; null when the front matter does not fit. */
export function parsePaper<Schema extends z.ZodType>(
  { kind, schema, judge }: PaperForm<Schema>,
  { name, path, frontMatter, body }: SourceRecord,
  parseBody: ParseBody,
  problems: Problem[],
): Typed<Schema> | null {
  const parsedBody = parseBody(body.text, kind);
  const place = { path, bodyLine: body.firstLine };
  const isTranscribed = isRecordOf(frontMatter.value, "origin");
  const told = parsedBody.problems.filter(({ id }) => !(isTranscribed && sourceOddities.has(id)));
  problems.push(...told.map((fault) => problemInFile(fault, place)));
  const file = parseFile(schema, frontMatter, problems);
  if (file === null) return null;
  const outline = takeOutline(parsedBody, digestBody(body.text, kind));
  const record = { ...file, name, kind, ...place, body: outline };
  problems.push(...(judge?.(record, parsedBody) ?? []));
  return record;
}

function isRecordOf(value: unknown, field: string): boolean {
  return typeof value === "object" && value !== null && field in value;
}

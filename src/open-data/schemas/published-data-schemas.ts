import { z } from "zod";
import type { OutputFile } from "../../output-file.ts";
import { dataSchemaUrl } from "../../urls.ts";
import type { AddressOf } from "../address-of.ts";
import { serialiseJson } from "../serialise-json.ts";
import { decisionDataSchema, decisionListSchema } from "./decision-data.ts";
import { matterDataSchema } from "./matter-data.ts";
import { registerDataSchema } from "./register-data.ts";

/** Everything that is written as JSON of our own making, and what each is. */
export const publishedDataSchemas = {
  decision: {
    schema: decisionDataSchema,
    title: "Decision",
    description: "One decision, as lists of decisions give it.",
  },
  decisions: {
    schema: decisionListSchema,
    title: "Decisions",
    description: "A list of decisions: all of them, or those of one year.",
  },
  matter: {
    schema: matterDataSchema,
    title: "Matter",
    description: "A matter with its decision, reports, notices and appendices.",
  },
  register: {
    schema: registerDataSchema,
    title: "Register",
    description: "Whose register it is, how much it covers and where its data is.",
  },
} as const satisfies Record<string, { schema: z.ZodType; title: string; description: string }>;

export type DataSchemaName = keyof typeof publishedDataSchemas;

export const dataSchemaNames = Object.keys(publishedDataSchemas) as DataSchemaName[];

/** One of them as JSON Schema, which OpenAPI 3.1 takes as it is. Source: https://json-schema.org/draft/2020-12 */
export function toDataSchema(name: DataSchemaName): Record<string, unknown> {
  const { schema, title, description } = publishedDataSchemas[name];
  // Days are read from text: as input they are what is written.
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return { title, description, ...rest };
}

/** The schemas as they are published, each known by its whole address. */
export function* listDataSchemas(addressOf: AddressOf): Generator<OutputFile> {
  for (const name of dataSchemaNames) {
    const url = dataSchemaUrl(name);
    const head = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: addressOf(url) };
    yield { url, madeFrom: name, write: () => serialiseJson({ ...head, ...toDataSchema(name) }) };
  }
}

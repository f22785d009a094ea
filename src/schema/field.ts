import type { z } from "zod";

/** What the officers' manual and the published JSON Schema say about one front matter field. */
export interface FieldMeaning {
  /** One sentence: what the field holds. */
  means: string;
  /** A value as an officer would write it. */
  example: unknown;
  /** The regulation, standard or custom that asks for it. */
  source: string;
}

/** Attaches meaning, example and source to a field; the manual's tables and the JSON Schema are made from them. */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  { means, example, source }: FieldMeaning,
): Schema {
  return schema.meta({ description: means, examples: [example], "x-source": source });
}

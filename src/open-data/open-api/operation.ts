import { type DataSchemaName, publishedDataSchemas } from "../schemas/published-data-schemas.ts";

/** What a file holds, by its media type. */
export interface Content {
  readonly [mediaType: string]: { readonly schema: Readonly<Record<string, string>> };
}

/** A part of a path that stands for several values. */
export interface Parameter {
  readonly name: string;
  readonly in: "path";
  readonly required: true;
  readonly description: string;
  readonly schema: { readonly type: "string"; readonly enum?: readonly string[]; readonly pattern?: string };
}

export const csvContent: Content = { "text/csv": { schema: { type: "string" } } };

/** JSON of which another standard, or this site's own script, says what it holds. */
export const standardContent: Content = { "application/json": { schema: { type: "object" } } };

/** JSON of which a schema of ours says what it holds. */
export function contentOf(name: DataSchemaName): Content {
  const $ref = `#/components/schemas/${publishedDataSchemas[name].title}`;
  return { "application/json": { schema: { $ref } } };
}

/** Takes any of some values: a file is there for each, and for no other. */
export function oneOf(name: string, description: string, values: readonly string[]): Parameter {
  return { name, in: "path", required: true, description, schema: { type: "string", enum: values } };
}

/** Takes what has a form. */
export function formed(name: string, description: string, pattern: string): Parameter {
  return { name, in: "path", required: true, description, schema: { type: "string", pattern } };
}

/** A path that gives a file. Parameters that have no values make a path that has no files, which is left out. */
export function operation(
  path: string,
  operationId: string,
  summary: string,
  content: Content,
  parameters: readonly Parameter[] = [],
): Readonly<Record<string, unknown>> {
  if (parameters.some(({ schema }) => schema.enum?.length === 0)) return {};
  const responses = { "200": { description: summary, content } };
  return { [path]: { get: { operationId, summary, parameters, responses } } };
}

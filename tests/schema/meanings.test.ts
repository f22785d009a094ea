import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { listFields } from "../../src/schema/field-table.ts";
import { publishedSchemas } from "../../src/schema/json-schema.ts";
import { pageSchema } from "../../src/schema/page.ts";
import { findExample, findSchemaAt } from "../../src/schema/schema-shape.ts";

const schemas: [string, z.ZodType][] = [
  ...Object.entries(publishedSchemas).map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
  ["page", pageSchema],
];

describe.each(schemas)("the fields of a %s", (_, schema) => {
  test("each say what they mean in a sentence, with an example and a source", () => {
    const wanting = listFields(schema).filter(
      ({ means, example, source }) => !/^[`A-Z].*\.$/.test(means) || example === undefined || source === "",
    );
    expect(wanting).toEqual([]);
  });

  test("each have an example that they accept, where it is a whole value", () => {
    const refused = listExamples(schema).filter(
      ({ example, field }) => isWhole(example) && !field.safeParse(example).success,
    );
    expect(refused.map(({ name, example }) => ({ name, example }))).toEqual([]);
  });
});

interface Example {
  name: string;
  field: z.ZodType;
  example: unknown;
}

/** Every field with its own example, each form of a tagged record by itself. */
function listExamples(schema: z.ZodType): Example[] {
  return listFields(schema).flatMap(({ name, when }) => {
    const field = findSchemaAt(schema, pathOf(schema, name), taggedBy(when));
    return field === null ? [] : [{ name, field, example: findExample(field) }];
  });
}

/** `money.amount` as a path: through the first entry of each list. */
function pathOf(schema: z.ZodType, name: string): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (const part of name.split(".")) {
    if (findSchemaAt(schema, path.concat(part), undefined) === null) path.push(0);
    path.push(part);
  }
  return path;
}

/** A value that only the form `callIn.eligible: false` has. */
function taggedBy(when: string | null): unknown {
  if (when === null) return undefined;
  const [name = "", term = ""] = when.split(": ");
  const tag = term === "true" ? true : term === "false" ? false : term;
  return name.split(".").reduceRight<unknown>((value, part) => ({ [part]: value }), tag);
}

/** Examples of sets of fields show only their chief ones. */
function isWhole(example: unknown): boolean {
  return Array.isArray(example) ? example.every(isWhole) : typeof example !== "object";
}

test("finds a field for every row, or the test above would prove nothing", () => {
  expect(
    schemas.map(([name, schema]) => [name, listExamples(schema).length - listFields(schema).length]),
  ).toEqual(schemas.map(([name]) => [name, 0]));
});

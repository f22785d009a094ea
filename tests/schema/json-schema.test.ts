import { expect, test } from "vitest";
import { type PublishedSchemaName, publishedSchemas, toJsonSchema } from "../../src/schema/json-schema.ts";

const names = Object.keys(publishedSchemas) as PublishedSchemaName[];

test.each(names)("the schema of a %s is named, described, and refuses unknown fields", (name) => {
  const { $schema, $id, title, description, ...schema } = toJsonSchema(name);
  expect({ $schema, $id, title, description }).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${name}.json`,
    title: publishedSchemas[name].title,
    description: publishedSchemas[name].description,
  });
  const forms = Array.isArray(schema["oneOf"]) ? schema["oneOf"] : [schema];
  expect(forms.map(({ additionalProperties }) => additionalProperties)).toEqual(forms.map(() => false));
});

test("a field keeps its meaning, example and source, in the form an officer writes it", () => {
  const { properties } = toJsonSchema("ward");
  expect(properties).toMatchObject({
    code: {
      type: "string",
      pattern: "^[EWSN]\\d{8}$",
      description: "Its ONS code: E05 for wards, E58 for county divisions.",
      examples: ["E05999901"],
      "x-source": "ONS Code History Database",
    },
  });
});

test("the schema is named by its whole address where one is given", () => {
  expect(toJsonSchema("ward", "https://www.wexmere.example/schema/")["$id"]).toBe(
    "https://www.wexmere.example/schema/ward.json",
  );
});

import type { APIRoute, GetStaticPaths } from "astro";
import { type PublishedSchemaName, publishedSchemas, toJsonSchema } from "../../schema/json-schema.ts";
import { schemaUrl } from "../../urls.ts";

export const getStaticPaths = (() =>
  (Object.keys(publishedSchemas) as PublishedSchemaName[]).map((name) => ({
    params: { record: name },
    props: { name },
  }))) satisfies GetStaticPaths;

/** The front matter of one kind of record, as JSON Schema. */
export const GET: APIRoute<{ name: PublishedSchemaName }> = ({ props: { name }, site }) => {
  const folder = new URL("./", new URL(schemaUrl(name), site)).href;
  return new Response(`${JSON.stringify(toJsonSchema(name, folder), null, 2)}\n`, {
    headers: { "content-type": "application/schema+json" },
  });
};

import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { listOutputs } from "../../scripts/build/list-outputs.ts";
import type { DecisionData } from "../../src/open-data/schemas/decision-data.ts";
import { listPublicUrls } from "../../src/register/queries.ts";
import { sampleRegister } from "../components/sample-register.ts";
import { registerOf } from "../register/sample-content.ts";
import { listFaults, readDataFiles, readJson, siteUrl } from "./data-files.ts";

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: { enum?: string[]; pattern?: string };
}
interface Operation {
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, { description: string; content: Record<string, { schema: { $ref?: string } }> }>;
}
interface Api {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
}

const api = readJson<Api>(sampleRegister, "/openapi.json");
const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, ...get }));
const built = new Set([
  ...listPublicUrls(sampleRegister),
  ...[...listOutputs(sampleRegister, siteUrl)].map(({ url }) => url),
]);

/** Judges a description by the OpenAPI Initiative's schema, and follows its references. */
const validate = (description: object) => new Validator().validate({ ...description });

/** The addresses a path stands for; for a part that only has a form, those there are. */
function expand(path: string, parameters: readonly Parameter[]): string[] {
  const [first, ...others] = parameters;
  if (first === undefined) return [path];
  const place = `{${first.name}}`;
  const values = first.schema.enum ?? [`(?:${first.schema.pattern?.replace(/^\^|\$$/g, "")})`];
  return values.flatMap((value) => expand(path.replace(place, value), others));
}

describe("the OpenAPI description", () => {
  test("says what it is, whose, and where the files are", () => {
    const { openapi, info, servers } = api;
    expect({ openapi, info, servers }).toEqual({
      openapi: "3.1.0",
      info: {
        title: "Decisions register of Wexmere and Saltmarsh Council",
        version: "1.0.0",
        description:
          "Static files, read with GET and from any origin. Paths last: none is dropped or given to anything else.",
        license: {
          name: "Open Government Licence v3.0",
          url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        },
      },
      servers: [{ url: "https://decisions.example.org" }],
    });
  });

  test("is one by the schema of its standard", async () => {
    expect(await validate(structuredClone(api))).toEqual({ valid: true });
    const { title: _, ...info } = api.info;
    expect(await validate({ ...structuredClone(api), info })).toMatchObject({
      errors: [{ instancePath: "/info", message: "must have required property 'title'" }],
    });
    const { Matter: __, ...schemas } = api.components.schemas;
    expect(await validate({ ...structuredClone(api), components: { schemas } })).toMatchObject({
      errors: "Can't resolve #/components/schemas/Matter",
    });
  });

  test.each(operations)("has for $path a file that a build writes, whatever its parts are", (operation) => {
    const addresses = expand(operation.path, operation.parameters);
    expect(addresses.length).toBeGreaterThan(0);
    const missing = addresses.filter((address) =>
      address.includes("(?:") ? !listBuilt(address).length : !built.has(address),
    );
    expect(missing).toEqual([]);
  });

  test("leaves out no file of data but sitemaps", () => {
    const described = operations.flatMap(({ path, parameters }) => expand(path, parameters));
    const exact = new Set(described);
    const forms = described.filter((address) => address.includes("(?:"));
    const undescribed = readDataFiles(sampleRegister).urls.filter(
      (url) => !exact.has(url) && !forms.some((form) => new RegExp(`^${form}$`).test(url)),
    );
    expect(undescribed.filter((url) => !/^\/sitemap/.test(url))).toEqual([]);
  });

  test("names each operation once, and each part of its path as a parameter", () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const stray = operations.filter(({ path, parameters }) => {
      const parts = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
      const named = parameters.map(({ name }) => name);
      return parts.join() !== named.join() || parameters.some((each) => each.in !== "path" || !each.required);
    });
    expect(stray).toEqual([]);
  });

  test("refers only to schemas it holds, which are what the files keep to", () => {
    const { decisions } = readJson<{ decisions: DecisionData[] }>(sampleRegister, "/data/decisions.json");
    const refs = JSON.stringify(api).match(/"\$ref":"[^"]+"/g) ?? [];
    const names = refs.map((ref) => /^"\$ref":"#\/components\/schemas\/(\w+)"$/.exec(ref)?.[1] ?? ref);
    expect([...new Set(names)].filter((name) => !(name in api.components.schemas))).toEqual([]);
    expect(new Set(names)).toEqual(new Set(["Decisions", "Matter", "Register"]));
    expect(listFaults(api.components.schemas["Decisions"] ?? {}, { decisions })).toEqual([]);
  });

  test("has no path for years where there is no decision", async () => {
    const register = await registerOf();
    const { read } = readDataFiles({ ...register, matters: [] });
    expect(
      Object.keys(JSON.parse(read("/openapi.json")).paths).filter((path) => path.includes("{year}/dec")),
    ).toEqual([]);
  });
});

function listBuilt(form: string): string[] {
  const pattern = new RegExp(`^${form}$`);
  return [...built].filter((url) => pattern.test(url));
}

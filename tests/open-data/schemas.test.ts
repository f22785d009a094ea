import { beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { dataSchemaNames, publishedDataSchemas } from "../../src/open-data/schemas/published-data-schemas.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import type { Register } from "../../src/register/register.ts";
import { sampleRegister } from "../components/sample-register.ts";
import { loadFixture } from "../register/fixture-register.ts";
import { listFaults, listFaultsOf, readDataFiles } from "./data-files.ts";

const registers = new Map<string, Register>();
beforeAll(async () => {
  registers.set("sample", sampleRegister);
  for (const situation of [
    "exempt-appendix",
    "key-decision-called-in",
    "one-decision",
    "transcribed-with-gaps",
  ])
    registers.set(situation, await loadFixture(situation, "2026-11-22"));
  const demonstration = await loadRegister("content", calendarDate("2026-11-22"));
  if (demonstration.ok) registers.set("demonstration", demonstration.register);
}, 60_000);

/** The schema of each kind of file, by the ends of their addresses. */
const kinds = [
  ["decisions", /^\/data\/(?:[^/]+\/)?decisions\.json$/],
  ["matter", /^\/decisions\/\d{4}\/[^/]+\/index\.json$/],
  ["register", /^\/\.well-known\/decisions-register\.json$/],
] as const;

describe("what is written", () => {
  test.each(kinds)("keeps to the schema of %s, in every register there is to try", (name, pattern) => {
    const found = [...registers].map(([situation, register]) => {
      const { urls, read } = readDataFiles(register);
      const matching = urls.filter((url) => pattern.test(url));
      const faults = matching.flatMap((url) => listFaultsOf(name, JSON.parse(read(url))));
      return { situation, tried: matching.length > 0, faults };
    });
    const fine = [
      "sample",
      "exempt-appendix",
      "key-decision-called-in",
      "one-decision",
      "transcribed-with-gaps",
    ];
    expect(found).toEqual(
      [...fine, "demonstration"].map((situation) => ({ situation, tried: true, faults: [] })),
    );
  });

  test("would be found at fault if it did not", () => {
    expect(listFaultsOf("decisions", { decisions: [{ reference: "143" }], extra: 1 })).toEqual(
      expect.arrayContaining([
        " must NOT have additional properties",
        '/decisions/0/reference must match pattern "^\\d{4}\\/\\d{4}[A-Za-z]?$"',
        "/decisions/0 must have required property 'wards'",
      ]),
    );
  });
});

describe("the schemas of open data", () => {
  test.each(dataSchemaNames)("are published: %s, by its whole address", (name) => {
    const { read } = readDataFiles(sampleRegister);
    const published = JSON.parse(read(`/schema/open-data/${name}.json`)) as Record<string, unknown>;
    const { $schema, $id, title, description } = published;
    expect({ $schema, $id, title, description }).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://decisions.example.org/schema/open-data/${name}.json`,
      title: publishedDataSchemas[name].title,
      description: publishedDataSchemas[name].description,
    });
    // A validator looks first at whether a schema is one.
    expect(() => listFaults(published, null)).not.toThrow();
  });

  test.each(dataSchemaNames)("say of every fact of a %s what it means", (name) => {
    const { read } = readDataFiles(sampleRegister);
    expect(listUnexplained(JSON.parse(read(`/schema/open-data/${name}.json`)), "")).toEqual([]);
  });
});

interface SchemaPart {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
}

/** The facts of a schema that have no meaning written down, each by its path. */
function listUnexplained(part: SchemaPart, path: string): string[] {
  const own = Object.entries(part.properties ?? {}).flatMap(([name, fact]) => {
    const isSilent = fact.description === undefined;
    return [...(isSilent ? [`${path}/${name}`] : []), ...listUnexplained(fact, `${path}/${name}`)];
  });
  const inner = [part.items ?? [], part.anyOf ?? [], part.oneOf ?? []].flat() as SchemaPart[];
  return [...own, ...inner.flatMap((each) => listUnexplained(each, path))];
}

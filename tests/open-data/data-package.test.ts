import { describe, expect, test } from "vitest";
import { guardNote } from "../../src/open-data/tables/serialise-csv.ts";
import { sampleRegister } from "../components/sample-register.ts";
import { registerOf } from "../register/sample-content.ts";
import { listFaults, parseCsv, readDataFiles, readJson, siteUrl } from "./data-files.ts";
import { packageProfile } from "./package-profile.ts";

interface Field {
  name: string;
  type: "string" | "date" | "boolean";
  format?: string;
  description: string;
  constraints?: { required?: boolean; unique?: boolean; pattern?: string; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  title: string;
  mediatype: string;
  encoding: string;
  schema?: string | { fields: Field[] };
}
interface DataPackage {
  [key: string]: unknown;
  resources: Resource[];
}

const packageUrl = "/data/datapackage.json";
const description = readJson<DataPackage>(sampleRegister, packageUrl);
const { urls, read } = readDataFiles(sampleRegister);

/** The file a resource stands for, as a reader of the package finds it. */
const urlOf = ({ path }: Resource) => new URL(path, siteUrl + packageUrl).pathname;

describe("the data package", () => {
  test("is one by the profile of its standard", () => {
    expect(listFaults(packageProfile, description)).toEqual([]);
  });

  test("says whose data it is, on what terms, and how guarded texts are read", () => {
    const { resources, ...rest } = description;
    expect(resources.length).toBeGreaterThan(20);
    expect(rest).toEqual({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "decisions-register",
      id: "https://decisions.example.org/data/datapackage.json",
      title: "Decisions of Wexmere and Saltmarsh Council",
      description: `Every decision in the register of Wexmere and Saltmarsh Council, one row for each. ${guardNote}`,
      homepage: "https://decisions.example.org/data/",
      licenses: [
        {
          title: "Open Government Licence v3.0",
          path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        },
      ],
      contributors: [
        {
          title: "Wexmere and Saltmarsh Council",
          path: "https://www.wexmere.example",
          roles: ["publisher"],
        },
      ],
    });
  });

  test("names every list of decisions there is, each once, and nothing else", () => {
    const lists = urls.filter((url) => /^(?!\/schema\/).*\/decisions\.(?:csv|json)$/.test(url));
    expect(description.resources.map(urlOf).sort()).toEqual(lists.sort());
    const names = description.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("says no licence and no website where the council names none", async () => {
    const { licenses, contributors } = readJson<DataPackage>(await registerOf(), packageUrl);
    expect({ licenses, contributors }).toEqual({
      licenses: undefined,
      contributors: [{ title: "Marrow Vale Council", roles: ["publisher"] }],
    });
  });

  test("describes every table by one schema, whole in the first and published for the others", () => {
    const tables = description.resources.filter(({ mediatype }) => mediatype === "text/csv");
    const [first, ...others] = tables.map(({ schema }) => schema);
    expect(first).toEqual(JSON.parse(read("/schema/open-data/decisions-table.json")));
    expect([...new Set(others)]).toEqual([`${siteUrl}/schema/open-data/decisions-table.json`]);
  });
});

describe("every table", () => {
  const { fields } = JSON.parse(read("/schema/open-data/decisions-table.json")) as { fields: Field[] };
  const tables = description.resources.filter(({ mediatype }) => mediatype === "text/csv").map(urlOf);

  test.each(tables)("%s has the columns of the schema, and in each what it allows", (url) => {
    const [head, ...rows] = parseCsv(read(url));
    expect(head).toEqual(fields.map(({ name }) => name));
    const faults = fields.flatMap((field, at) =>
      listCellFaults(
        field,
        rows.map((row) => row[at] ?? ""),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("would be found at fault if it were", () => {
    const field: Field = { name: "day", type: "date", description: "", constraints: { unique: true } };
    expect(listCellFaults(field, ["2026-02-30x", "2026-01-01", "2026-01-01"])).toEqual([
      'day: "2026-02-30x" is no date',
      "day: not unique",
    ]);
  });
});

/** What a column's type and constraints say against its cells. */
function listCellFaults({ name, type, format, constraints = {} }: Field, cells: readonly string[]): string[] {
  const { required = false, unique = false, pattern = "", enum: terms } = constraints;
  const said = cells.filter((cell) => cell !== "");
  const isOf = {
    string: (cell: string) => format !== "uri" || URL.canParse(cell),
    date: (cell: string) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
    boolean: (cell: string) => cell === "true" || cell === "false",
  }[type];
  return [
    ...(required && said.length < cells.length ? [`${name}: empty`] : []),
    ...said.filter((cell) => !isOf(cell)).map((cell) => `${name}: "${cell}" is no ${type}`),
    ...said
      .filter((cell) => !new RegExp(pattern).test(cell))
      .map((cell) => `${name}: "${cell}" has no such form`),
    ...said.filter((cell) => terms && !terms.includes(cell)).map((cell) => `${name}: "${cell}" is no term`),
    ...(unique && new Set(said).size < said.length ? [`${name}: not unique`] : []),
  ];
}

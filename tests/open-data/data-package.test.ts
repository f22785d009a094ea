import { describe, expect, test } from "vitest";
import { guardNote } from "../../src/open-data/tables/serialise-csv.ts";
import { sampleRegister } from "../components/sample-register.ts";
import { registerOf } from "../register/sample-content.ts";
import { listFaults, readDataFiles, readJson, siteUrl } from "./data-files.ts";
import { packageProfile } from "./package-profile.ts";
import { type Field, listTableFaults } from "./table-faults.ts";

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
    expect(listTableFaults(fields, read(url))).toEqual([]);
  });

  test("would be found at fault if it were", () => {
    const columns: Field[] = [
      { name: "day", type: "date", constraints: { unique: true } },
      { name: "page", type: "string", format: "uri", constraints: { required: true } },
      { name: "isKey", type: "boolean" },
      { name: "status", type: "string", constraints: { enum: ["made"], pattern: "^m" } },
    ];
    const rows = ["2026-02-30,,yes,undone", "2026-01-01,/a/,true,made", "2026-01-01,https://a.example/,,"];
    const table = ["day,page,isKey,status", ...rows, ""].join("\r\n");
    expect(listTableFaults(columns, table)).toEqual([
      'day: "2026-02-30" is no date',
      "day: not unique",
      "page: empty",
      'page: "/a/" is no string',
      'isKey: "yes" is no boolean',
      'status: "undone" has no such form',
      'status: "undone" is no term',
    ]);
    expect(listTableFaults(columns.slice(1), table)).toEqual(["the columns are day, page, isKey, status"]);
  });
});

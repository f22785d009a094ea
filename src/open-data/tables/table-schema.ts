import type { OutputFile } from "../../output-file.ts";
import { dataSchemaUrl } from "../../urls.ts";
import { serialiseJson } from "../serialise-json.ts";
import { decisionColumns } from "./decision-columns.ts";
import { guardNote } from "./serialise-csv.ts";

/** Where the schema of the tables is on its own. */
export const tableSchemaUrl = dataSchemaUrl("decisions-table");

/** What the table of decisions holds. Source: https://datapackage.org/standard/table-schema/ */
export function describeTable() {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    title: "Decisions",
    description: `One row for each decision. ${guardNote}`,
    fields: decisionColumns.map(({ name, type, format, description, constraints }) => {
      return { name, type, format, description, constraints };
    }),
    primaryKey: ["reference"],
    missingValues: [""],
  };
}

/** The schema as a file of its own, which every table but the first refers to. */
export function listTableSchema(): OutputFile {
  return { url: tableSchemaUrl, madeFrom: "table", write: () => serialiseJson(describeTable()) };
}

import type { OutputFile } from "../output-file.ts";
import { listRecordedYears } from "../register/queries.ts";
import type { Council, Register } from "../register/register.ts";
import {
  dataPackageUrl,
  dataSchemaUrl,
  dataUrl,
  decisionMakerDataUrl,
  decisionsDataUrl,
  wardDataUrl,
  wardScopeDataUrls,
  yearDataUrl,
} from "../urls.ts";
import type { AddressOf } from "./address-of.ts";
import { serialiseJson } from "./serialise-json.ts";
import { guardNote } from "./tables/serialise-csv.ts";
import { describeTable, tableSchemaUrl } from "./tables/table-schema.ts";

/** Anything with a name and an id. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** All that the package says of a register: no record is in it, so a new one leaves it as it is. */
interface PackageFacts {
  readonly council: Pick<Council, "name" | "website" | "licence" | "areaTerm">;
  readonly years: readonly (number | "undated")[];
  readonly wards: readonly Named[];
  readonly decisionMakers: readonly Named[];
}

/**
 * The tables and lists as a Data Package: what each holds, in which form, under which licence.
 * Source: https://datapackage.org/standard/data-package/
 */
export function listDataPackage(register: Register, addressOf: AddressOf): OutputFile {
  const { name, website, licence, areaTerm } = register.council;
  const facts: PackageFacts = {
    council: { name, website, licence, areaTerm },
    years: listRecordedYears(register).map(({ year }) => year),
    wards: register.wards.map(nameOf),
    decisionMakers: register.decisionMakers.map(nameOf),
  };
  return {
    url: dataPackageUrl,
    madeFrom: facts,
    write: () => serialiseJson(describePackage(facts, addressOf)),
  };
}

function nameOf({ id, name }: Named): Named {
  return { id, name };
}

function describePackage(facts: PackageFacts, addressOf: AddressOf) {
  const { council } = facts;
  const { licence } = council;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "decisions-register",
    id: addressOf(dataPackageUrl),
    title: `Decisions of ${council.name}`,
    description: `Every decision in the register of ${council.name}, one row for each. ${guardNote}`,
    homepage: addressOf(dataUrl),
    licenses: licence ? [{ title: licence.name, path: licence.url }] : undefined,
    contributors: [{ title: council.name, path: council.website, roles: ["publisher"] }],
    resources: listResources(facts, addressOf),
  };
}

function listResources({ council, years, wards, decisionMakers }: PackageFacts, addressOf: AddressOf) {
  const { areaTerm } = council;
  const table = (name: string, title: string, url: string) => describeTableFile(name, title, url, addressOf);
  const list = (name: string, title: string, url: string) => describeListFile(name, title, url, addressOf);
  return [
    { ...table("decisions", "All decisions", decisionsDataUrl("csv")), schema: describeTable() },
    list("decisions-json", "All decisions", decisionsDataUrl("json")),
    ...years.flatMap((year) => [
      table(`decisions-${year}`, titleOfYear(year), yearDataUrl(year, "csv")),
      list(`decisions-${year}-json`, titleOfYear(year), yearDataUrl(year, "json")),
    ]),
    ...wards.map(({ id, name }) =>
      table(`ward-${id}`, `Decisions that name ${name} ${areaTerm}`, wardDataUrl(id)),
    ),
    table("all-wards", `Decisions for all ${areaTerm}s`, wardScopeDataUrls.all),
    table("no-ward", `Decisions that concern no ${areaTerm} in particular`, wardScopeDataUrls.none),
    table(
      "wards-not-recorded",
      `Decisions that do not say which ${areaTerm}s they concern`,
      wardScopeDataUrls["not-recorded"],
    ),
    ...decisionMakers.map(({ id, name }) =>
      table(`decision-maker-${id}`, `Decisions of ${name}`, decisionMakerDataUrl(id)),
    ),
  ];
}

function titleOfYear(year: number | "undated"): string {
  return year === "undated" ? "Decisions with no date recorded" : `Decisions of ${year}`;
}

/** A table. Every one has the same columns: only the first says them, and the others refer to the schema. */
function describeTableFile(name: string, title: string, url: string, addressOf: AddressOf) {
  return {
    name,
    type: "table",
    title,
    path: pathFrom(url, addressOf),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: addressOf(tableSchemaUrl) as string | ReturnType<typeof describeTable>,
  };
}

/** The same decisions as JSON, which is no table. */
function describeListFile(name: string, title: string, url: string, addressOf: AddressOf) {
  return {
    name,
    title: `${title}, as JSON`,
    description: `Its JSON Schema is ${addressOf(dataSchemaUrl("decisions"))}.`,
    path: pathFrom(url, addressOf),
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
  };
}

/** A path may lead down from the package and nowhere else: a file elsewhere is named by its whole address. */
function pathFrom(url: string, addressOf: AddressOf): string {
  return url.startsWith(dataUrl) ? url.slice(dataUrl.length) : addressOf(url);
}

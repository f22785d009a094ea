import type { OutputFile } from "../../output-file.ts";
import { listRecordedYears } from "../../register/queries.ts";
import type { Council, Register } from "../../register/register.ts";
import { openApiUrl } from "../../urls.ts";
import type { AddressOf } from "../address-of.ts";
import { dataSchemaNames, publishedDataSchemas, toDataSchema } from "../schemas/published-data-schemas.ts";
import { serialiseJson } from "../serialise-json.ts";
import { describePaths, type PathValues } from "./describe-paths.ts";

/** All that the description says of a register: a new record leaves it as it is, unless it is the first of its year. */
interface ApiFacts extends PathValues {
  readonly council: Pick<Council, "name" | "licence">;
}

/**
 * Every file of data as an API: a program reads a static file as it would ask a server.
 * Source: https://spec.openapis.org/oas/v3.1.0
 */
export function listOpenApi(register: Register, addressOf: AddressOf): OutputFile {
  const { name, licence } = register.council;
  const facts: ApiFacts = {
    council: { name, licence },
    years: listRecordedYears(register).map(({ year }) => String(year)),
    wardIds: register.wards.map(({ id }) => id),
    decisionMakerIds: register.decisionMakers.map(({ id }) => id),
    outwardCodes: register.postcodes.map(({ outward }) => outward),
  };
  return { url: openApiUrl, madeFrom: facts, write: () => serialiseJson(describeApi(facts, addressOf)) };
}

function describeApi(facts: ApiFacts, addressOf: AddressOf) {
  const { name, licence } = facts.council;
  return {
    openapi: "3.1.0",
    info: {
      title: `Decisions register of ${name}`,
      version: "1.0.0",
      description:
        "Static files, read with GET and from any origin. Paths last: none is dropped or given to anything else.",
      license: licence && { name: licence.name, url: licence.url },
    },
    servers: [{ url: addressOf("/").replace(/\/$/, "") }],
    paths: describePaths(facts),
    components: { schemas: describeSchemas() },
  };
}

function describeSchemas() {
  const named = dataSchemaNames.map(
    (name) => [publishedDataSchemas[name].title, toDataSchema(name)] as const,
  );
  return Object.fromEntries(named);
}

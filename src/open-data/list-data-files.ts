import type { OutputFile } from "../output-file.ts";
import type { Register } from "../register/register.ts";
import { createAddressOf } from "./address-of.ts";
import { listDataPackage } from "./data-package.ts";
import { listDecisionLists } from "./decision-lists.ts";
import { listMatterFiles } from "./matter-files.ts";
import { listOpenApi } from "./open-api/list-open-api.ts";
import { listPostcodeFiles } from "./postcodes.ts";
import { buildRecentFile } from "./recent.ts";
import { listRegisterDescription } from "./register-description.ts";
import { listDataSchemas } from "./schemas/published-data-schemas.ts";
import { listSitemaps } from "./sitemap.ts";
import { listTableSchema } from "./tables/table-schema.ts";

/** Every file of open data. */
export function* listDataFiles(register: Register, siteUrl: string): Generator<OutputFile> {
  const addressOf = createAddressOf(siteUrl);
  yield* listDecisionLists(register, addressOf);
  yield* listMatterFiles(register, addressOf);
  yield listDataPackage(register, addressOf);
  yield listOpenApi(register, addressOf);
  yield listRegisterDescription(register, addressOf);
  yield* listDataSchemas(addressOf);
  yield listTableSchema();
  yield buildRecentFile(register);
  yield* listSitemaps(register, siteUrl);
  yield* listPostcodeFiles(register);
}

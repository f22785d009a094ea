import { listFeeds } from "../../src/feeds/list-feeds.ts";
import { listDataFiles } from "../../src/open-data/list-data-files.ts";
import type { OutputFile } from "../../src/output-file.ts";
import type { Register } from "../../src/register/register.ts";

/** Every file of the site that is made from the register and is no page. */
export function* listOutputs(register: Register, siteUrl: string): Generator<OutputFile> {
  yield* listDataFiles(register, siteUrl);
  yield* listFeeds(register, siteUrl);
}

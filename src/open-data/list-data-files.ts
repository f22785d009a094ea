import type { OutputFile } from "../output-file.ts";
import type { Register } from "../register/register.ts";
import { listPostcodeFiles } from "./postcodes.ts";
import { listSitemaps } from "./sitemap.ts";

/** Every file of open data. */
export function* listDataFiles(register: Register, siteUrl: string): Generator<OutputFile> {
  yield* listSitemaps(register, siteUrl);
  yield* listPostcodeFiles(register);
}

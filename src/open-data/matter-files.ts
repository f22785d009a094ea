import type { OutputFile } from "../output-file.ts";
import type { Register } from "../register/register.ts";
import { matterDataUrl } from "../urls.ts";
import type { AddressOf } from "./address-of.ts";
import { buildMatter } from "./records/build-matter.ts";
import { buildLicence, buildPublisher } from "./records/shared-facts.ts";
import { serialiseJson } from "./serialise-json.ts";

/** Every matter, decided or not, as a file beside its page. */
export function* listMatterFiles(
  { council, matters }: Register,
  addressOf: AddressOf,
): Generator<OutputFile> {
  const provenance = { publisher: buildPublisher(council), licence: buildLicence(council) };
  for (const matter of matters)
    yield {
      url: matterDataUrl(matter.reference),
      madeFrom: { matter, provenance },
      write: () => serialiseJson(buildMatter(matter, provenance, addressOf)),
    };
}

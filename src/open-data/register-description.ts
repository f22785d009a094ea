import type { OutputFile } from "../output-file.ts";
import { type Completeness, deriveCompleteness } from "../register/completeness.ts";
import { type Coverage, deriveCoverage } from "../register/coverage.ts";
import type { Council, Register } from "../register/register.ts";
import {
  dataPackageUrl,
  dataUrl,
  decisionsDataUrl,
  homeUrl,
  openApiUrl,
  registerDescriptionUrl,
  sitemapUrl,
} from "../urls.ts";
import type { AddressOf } from "./address-of.ts";
import { buildLicence } from "./records/shared-facts.ts";
import type { RegisterData } from "./schemas/register-data.ts";
import { serialiseJson } from "./serialise-json.ts";

/**
 * What a program finds that knows only a council's address: whose register it is, how much it covers, where its data
 * is. The same for every council, so that registers can be set side by side.
 */
export function listRegisterDescription(register: Register, addressOf: AddressOf): OutputFile {
  const { council } = register;
  const coverage = deriveCoverage(register);
  const { decisions } = deriveCompleteness(register);
  const data = describeRegister(council, { ...coverage, decisions }, addressOf);
  return { url: registerDescriptionUrl, madeFrom: data, write: () => serialiseJson(data) };
}

function describeRegister(
  council: Council,
  { from, to, matters, decisions, authored, transcribed }: Coverage & Pick<Completeness, "decisions">,
  addressOf: AddressOf,
): RegisterData {
  const { name, shortName, gssCode, nation, areaTerm, website } = council;
  return {
    version: 1,
    title: `Decisions register of ${name}`,
    url: addressOf(homeUrl),
    council: {
      name,
      shortName: shortName ?? null,
      gssCode: gssCode ?? null,
      nation,
      areaTerm,
      website: website ?? null,
    },
    licence: buildLicence(council),
    coverage: { from, to, matters, decisions, authored, transcribed },
    files: {
      page: addressOf(dataUrl),
      decisionsJson: addressOf(decisionsDataUrl("json")),
      decisionsCsv: addressOf(decisionsDataUrl("csv")),
      dataPackage: addressOf(dataPackageUrl),
      openApi: addressOf(openApiUrl),
      sitemap: addressOf(sitemapUrl),
    },
  };
}

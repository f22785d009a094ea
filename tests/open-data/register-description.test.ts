import { expect, test } from "vitest";
import { sampleRegister } from "../components/sample-register.ts";
import { readJson } from "./data-files.ts";

test("a program that knows only the council's address finds whose register it is, what it covers and its data", () => {
  expect(readJson(sampleRegister, "/.well-known/decisions-register.json")).toEqual({
    version: 1,
    title: "Decisions register of Wexmere and Saltmarsh Council",
    url: "https://decisions.example.org/",
    council: {
      name: "Wexmere and Saltmarsh Council",
      shortName: "Wexmere",
      gssCode: "E06999999",
      nation: "england",
      areaTerm: "ward",
      website: "https://www.wexmere.example",
    },
    licence: {
      name: "Open Government Licence v3.0",
      url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
    coverage: {
      from: "2025-02-14",
      to: "2026-11-18",
      matters: 6,
      decisions: 4,
      authored: 5,
      transcribed: 1,
    },
    files: {
      page: "https://decisions.example.org/data/",
      decisionsJson: "https://decisions.example.org/data/decisions.json",
      decisionsCsv: "https://decisions.example.org/data/decisions.csv",
      dataPackage: "https://decisions.example.org/data/datapackage.json",
      openApi: "https://decisions.example.org/openapi.json",
      sitemap: "https://decisions.example.org/sitemap.xml",
    },
  });
});

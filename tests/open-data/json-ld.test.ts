import { describe, expect, test } from "vitest";
import { createAddressOf } from "../../src/open-data/address-of.ts";
import { describeDataset } from "../../src/open-data/json-ld/dataset-json-ld.ts";
import { describeDecision } from "../../src/open-data/json-ld/decision-json-ld.ts";
import { serialiseJsonInPage } from "../../src/open-data/serialise-json.ts";
import { deriveCoverage } from "../../src/register/coverage.ts";
import { getMatter, isRecorded } from "../../src/register/queries.ts";
import { sampleRegister } from "../components/sample-register.ts";
import { listJsonLdFaults } from "../helpers/read-json-ld.ts";
import { siteUrl } from "./data-files.ts";

const { council } = sampleRegister;
const addressOf = createAddressOf(siteUrl);

function describeSample(reference: string): Record<string, unknown> {
  const matter = getMatter(sampleRegister, reference);
  if (!isRecorded(matter)) throw new Error(`${reference} has no decision.`);
  return JSON.parse(serialiseJsonInPage(describeDecision(matter, council, addressOf))) as Record<
    string,
    unknown
  >;
}

const publisher = {
  "@type": "GovernmentOrganization",
  name: "Wexmere and Saltmarsh Council",
  url: "https://www.wexmere.example",
  identifier: "E06999999",
};
const licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

describe("a decision for search engines", () => {
  test("says what it is, when, whose, for where and from which reports", () => {
    expect(describeSample("2026/0143")).toEqual({
      "@context": "https://schema.org",
      "@type": "CreativeWork",
      "@id": "https://decisions.example.org/decisions/2026/0143/",
      url: "https://decisions.example.org/decisions/2026/0143/",
      identifier: "2026/0143",
      name: "Harbour crossing: award of contract for the swing bridge and its approaches",
      genre: "Record of a council's decision",
      creativeWorkStatus: "Recommendations approved",
      inLanguage: "en-GB",
      dateCreated: "2026-11-18",
      datePublished: "2026-11-18",
      dateModified: "2026-11-19",
      publisher,
      license: licence,
      spatialCoverage: [
        ["Harbour East", "E05999915", "harbour-east"],
        ["Harbour West", "E05999916", "harbour-west"],
        ["Staithe", "E05999913", "staithe"],
      ].map(([name, identifier, id]) => ({
        "@type": "AdministrativeArea",
        name,
        identifier,
        url: `https://decisions.example.org/wards/${id}/`,
      })),
      keywords: ["Transport"],
      isBasedOn: [
        {
          "@type": "Report",
          name: "Harbour crossing: award of contract",
          url: "https://decisions.example.org/decisions/2026/0143/report/",
          datePublished: "2026-11-10",
        },
      ],
      correction: [
        { "@type": "CorrectionComment", datePublished: "2026-11-19", text: "Added Staithe to the wards." },
      ],
      isPartOf: { "@type": "Dataset", "@id": "https://decisions.example.org/data/" },
      encoding: {
        "@type": "MediaObject",
        encodingFormat: "application/json",
        contentUrl: "https://decisions.example.org/decisions/2026/0143/index.json",
      },
    });
  });

  test("says of a proposal that it is no decision", () => {
    const { genre, creativeWorkStatus } = describeSample("2026/0151");
    expect({ genre, creativeWorkStatus }).toEqual({
      genre: "Proposal, not a decision",
      creativeWorkStatus: "Proposed",
    });
  });

  test("is for the whole area only where it is for all wards, and for none where none is recorded", () => {
    expect(describeSample("2025/0101")["spatialCoverage"]).toEqual({
      "@type": "AdministrativeArea",
      name: "Wexmere and Saltmarsh Council",
      identifier: "E06999999",
    });
    expect(describeSample("2026/0150")).not.toHaveProperty("spatialCoverage");
  });
});

describe("the data for search engines", () => {
  test("says whose it is, which days it covers, and what can be downloaded", () => {
    const coverage = deriveCoverage(sampleRegister);
    expect(JSON.parse(serialiseJsonInPage(describeDataset(council, coverage, addressOf)))).toEqual({
      "@context": "https://schema.org",
      "@type": "Dataset",
      "@id": "https://decisions.example.org/data/",
      url: "https://decisions.example.org/data/",
      name: "Decisions of Wexmere and Saltmarsh Council",
      description:
        "The decisions in the register of Wexmere and Saltmarsh Council: what was decided, by whom, when, and for which wards. One record for each decision, as JSON and as CSV.",
      keywords: ["council decisions", "local government", "open data"],
      inLanguage: "en-GB",
      isAccessibleForFree: true,
      license: licence,
      creator: publisher,
      publisher,
      spatialCoverage: {
        "@type": "AdministrativeArea",
        name: "Wexmere and Saltmarsh Council",
        identifier: "E06999999",
      },
      temporalCoverage: "2025-02-14/2026-11-18",
      distribution: [
        ["Every decision, as JSON", "application/json", "/data/decisions.json"],
        ["Every decision, as a table", "text/csv", "/data/decisions.csv"],
        ["Data Package", "application/json", "/data/datapackage.json"],
        ["OpenAPI description", "application/json", "/openapi.json"],
      ].map(([name, encodingFormat, url]) => ({
        "@type": "DataDownload",
        name,
        encodingFormat,
        contentUrl: siteUrl + url,
      })),
    });
  });
});

test("nothing in JSON within a page can end the element it stands in", () => {
  const text = serialiseJsonInPage({ name: "</script><script>alert(1)</script><!--" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script><!--" });
});

describe("JSON-LD", () => {
  const listSampleFaults = (changes: object) =>
    listJsonLdFaults({ ...describeSample("2026/0143"), ...changes });

  test("says nothing that a processor would drop, whatever a decision records", async () => {
    const references = ["2025/0101", "2026/0143", "2026/0150", "2026/0151"];
    const faults = await Promise.all(
      references.map((reference) => listJsonLdFaults(describeSample(reference))),
    );
    expect(faults.flat()).toEqual([]);
  });

  test.each([
    ["a misspelt term", { datePublised: "2026-11-18" }, "datePublised"],
    ["a type that is none", { "@type": "Decision" }, "relative @type reference"],
    ["a term of another type", { isPartOf: { "@type": "Dataset", contentUrl: siteUrl } }, "contentUrl"],
    ["an address that is not whole", { url: "/decisions/2026/0143/" }, "relative object reference"],
    ["an id that is not whole", { "@id": "/decisions/2026/0143/" }, "relative"],
    ["another context", { "@context": "https://schema.example" }, "schema.example"],
  ])("is found at fault with %s", async (_, changes, fault) => {
    expect((await listSampleFaults(changes)).join()).toContain(fault);
  });
});

import type { Coverage } from "../../register/coverage.ts";
import type { Council } from "../../register/register.ts";
import { dataPackageUrl, dataUrl, decisionsDataUrl, openApiUrl } from "../../urls.ts";
import type { AddressOf } from "../address-of.ts";
import { context, describeArea, describePublisher } from "./council-json-ld.ts";

/** The register's data as JSON-LD, by which dataset searches find it. Source: https://schema.org/Dataset */
export function describeDataset(council: Council, coverage: Coverage, addressOf: AddressOf) {
  const url = addressOf(dataUrl);
  const publisher = describePublisher(council);
  return {
    "@context": context,
    "@type": "Dataset",
    "@id": url,
    url,
    name: `Decisions of ${council.name}`,
    description: `The decisions in the register of ${council.name}: what was decided, by whom, when, and for which ${council.areaTerm}s. One record for each decision, as JSON and as CSV.`,
    keywords: ["council decisions", "local government", "open data"],
    inLanguage: "en-GB",
    isAccessibleForFree: true,
    license: council.licence?.url,
    creator: publisher,
    publisher,
    spatialCoverage: describeArea(council),
    temporalCoverage: describeDays(coverage),
    distribution: [
      describeDownload("Every decision, as JSON", "application/json", addressOf(decisionsDataUrl("json"))),
      describeDownload("Every decision, as a table", "text/csv", addressOf(decisionsDataUrl("csv"))),
      describeDownload("Data Package", "application/json", addressOf(dataPackageUrl)),
      describeDownload("OpenAPI description", "application/json", addressOf(openApiUrl)),
    ],
  };
}

/** The days from and to, as ISO 8601 writes an interval. */
function describeDays({ from, to }: Coverage): string | undefined {
  return from === null || to === null ? undefined : `${from}/${to}`;
}

function describeDownload(name: string, encodingFormat: string, contentUrl: string) {
  return { "@type": "DataDownload", name, encodingFormat, contentUrl };
}

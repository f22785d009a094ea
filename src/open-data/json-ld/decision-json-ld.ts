import { isDecided, type RecordedMatter } from "../../register/queries.ts";
import type { Council, Report, WardScope } from "../../register/register.ts";
import { decisionStatuses } from "../../schema/vocabulary.ts";
import { dataUrl, matterDataUrl } from "../../urls.ts";
import type { AddressOf } from "../address-of.ts";
import { context, describeArea, describePublisher } from "./council-json-ld.ts";

/**
 * A decision as JSON-LD, for search engines. A CreativeWork, since it is the record that is published: `Legislation`
 * would claim more for a council's decision than the law does. What is not recorded is left out.
 * Source: https://schema.org/CreativeWork
 */
export function describeDecision(matter: RecordedMatter, council: Council, addressOf: AddressOf) {
  const { decision } = matter;
  const url = addressOf(decision.url);
  return {
    "@context": context,
    "@type": "CreativeWork",
    "@id": url,
    url,
    identifier: decision.reference,
    name: decision.title,
    genre: isDecided(matter) ? "Record of a council's decision" : "Proposal, not a decision",
    creativeWorkStatus: decisionStatuses[decision.status].label,
    inLanguage: "en-GB",
    dateCreated: decision.decidedOn ?? undefined,
    datePublished: decision.publishedOn ?? undefined,
    dateModified: decision.updated.at(-1)?.on,
    publisher: describePublisher(council),
    license: council.licence?.url,
    spatialCoverage: describeWards(decision.wards, council, addressOf),
    keywords: orNothing(decision.topics),
    isBasedOn: orNothing(matter.reports.map((report) => describeReport(report, addressOf))),
    correction: orNothing(
      decision.updated.map(({ on, what }) => {
        return { "@type": "CorrectionComment", datePublished: on, text: what };
      }),
    ),
    isPartOf: { "@type": "Dataset", "@id": addressOf(dataUrl) },
    encoding: {
      "@type": "MediaObject",
      encodingFormat: "application/json",
      contentUrl: addressOf(matterDataUrl(decision.reference)),
    },
  };
}

/** Where wards are not recorded nothing is said: a blank is not the whole of the area. */
function describeWards(scope: WardScope, council: Council, addressOf: AddressOf) {
  if (scope.scope === "all") return describeArea(council);
  if (scope.scope !== "named") return undefined;
  return scope.wards.map(({ name, code, url }) => {
    return { "@type": "AdministrativeArea", name, identifier: code ?? undefined, url: addressOf(url) };
  });
}

function describeReport({ title, url, publishedOn }: Report, addressOf: AddressOf) {
  return { "@type": "Report", name: title, url: addressOf(url), datePublished: publishedOn ?? undefined };
}

function orNothing<Entry>(entries: readonly Entry[]): readonly Entry[] | undefined {
  return entries.length === 0 ? undefined : entries;
}

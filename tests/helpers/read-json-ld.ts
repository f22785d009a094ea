import jsonld from "jsonld";

const thing = ["name", "description", "identifier", "url"];
const creativeWork = [
  ...thing,
  ...["correction", "creativeWorkStatus", "creator", "dateCreated", "dateModified", "datePublished"],
  ...["encoding", "encodingFormat", "genre", "inLanguage", "isAccessibleForFree", "isBasedOn", "isPartOf"],
  ...["keywords", "license", "publisher", "spatialCoverage", "temporalCoverage", "text"],
];

/** Of schema.org's types those that our pages use, with what each may say. Source: https://schema.org/CreativeWork and so on. */
const types: Readonly<Record<string, readonly string[]>> = {
  AdministrativeArea: thing,
  CorrectionComment: creativeWork,
  CreativeWork: creativeWork,
  DataDownload: [...creativeWork, "contentUrl"],
  Dataset: [...creativeWork, "distribution"],
  GovernmentOrganization: thing,
  MediaObject: [...creativeWork, "contentUrl"],
  Report: creativeWork,
};

/** Properties whose words are addresses, not text. */
const addresses = ["contentUrl", "license", "url"];

/**
 * Stands for the context at https://schema.org, under which any word at all is a term of its vocabulary, so that a
 * processor drops nothing and a misspelt term goes by. This one knows no other term than those above, and each only
 * where it belongs: a page that says more must first be right about what schema.org calls it.
 */
const context = {
  "@version": 1.1,
  ...Object.fromEntries(
    Object.entries(types).map(([type, properties]) => [
      type,
      { "@id": `http://schema.org/${type}`, "@context": describeTerms(properties) },
    ]),
  ),
};

function describeTerms(properties: readonly string[]): object {
  const describe = (name: string) => ({
    "@id": `http://schema.org/${name}`,
    ...(addresses.includes(name) ? { "@type": "@id" } : {}),
  });
  return Object.fromEntries(properties.map((name) => [name, describe(name)]));
}

/** What is wrong with a page's JSON-LD: what a processor would drop on its way to plain statements. Empty for none. */
export async function listJsonLdFaults(document: object): Promise<string[]> {
  try {
    const statements = await jsonld.toRDF(document, { safe: true, documentLoader: loadContext });
    return statements.length > 0 ? [] : ["It says nothing."];
  } catch (error) {
    return [describeFault(error)];
  }
}

async function loadContext(url: string) {
  if (url !== "https://schema.org") throw new Error(`${url} is no context of ours.`);
  return { contextUrl: null, documentUrl: url, document: { "@context": context } };
}

function describeFault(error: unknown): string {
  const { details = {} } = error as { details?: { event?: { code: string; details: object } } };
  const { code = String(error), details: found = {} } = details.event ?? {};
  return `${code}: ${JSON.stringify(found)}`;
}

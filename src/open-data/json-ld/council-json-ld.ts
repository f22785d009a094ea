import type { Council } from "../../register/register.ts";

/** The vocabulary that search engines read. Source: https://schema.org */
export const context = "https://schema.org";

/** The council as a publisher. */
export function describePublisher({ name, website, gssCode }: Council) {
  return { "@type": "GovernmentOrganization", name, url: website, identifier: gssCode };
}

/** The whole of its area. */
export function describeArea({ name, gssCode }: Council) {
  return { "@type": "AdministrativeArea", name, identifier: gssCode };
}

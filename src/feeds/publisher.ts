import type { Council } from "../register/register.ts";

/** Who publishes a feed, and from where: all that a feed says of the council. */
export interface Publisher extends Pick<Council, "name" | "shortName" | "areaTerm" | "website" | "licence"> {
  /** The address of the site. */
  readonly siteUrl: string;
  /** The host name that lasting ids are made with. */
  readonly authority: string;
}

/**
 * The council as a publisher. Its ids are made with the host name of its own website, which outlasts the address of any
 * register; a council that gives none has that of the site.
 */
export function derivePublisher(council: Council, siteUrl: string): Publisher {
  const { name, shortName, areaTerm, website, licence } = council;
  const ownUrl = website !== undefined && URL.canParse(website) ? website : siteUrl;
  return { name, shortName, areaTerm, website, licence, siteUrl, authority: new URL(ownUrl).hostname };
}

/** A public path as a whole address. */
export function wholeUrl({ siteUrl }: Publisher, url: string): string {
  return new URL(url, siteUrl).href;
}

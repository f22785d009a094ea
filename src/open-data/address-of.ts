/** Gives a public path its whole address: what is taken away from a site must still lead back to it. */
export type AddressOf = (url: string) => string;

/** @param siteUrl the address the site will have. */
export function createAddressOf(siteUrl: string): AddressOf {
  return (url) => new URL(url, siteUrl).href;
}

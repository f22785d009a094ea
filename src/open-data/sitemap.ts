import type { OutputFile } from "../output-file.ts";
import { listPublicUrls } from "../register/queries.ts";
import type { Register } from "../register/register.ts";
import { notFoundUrl, sitemapPartUrl, sitemapUrl } from "../urls.ts";

/** What one sitemap may hold. Source: https://www.sitemaps.org/protocol.html, "Using Sitemap index files". */
const mostPages = 50_000;
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * The addresses of all pages, for search engines: in one file or, where one would be too long, in several and an index
 * of them. Source: https://www.sitemaps.org/protocol.html
 */
export function* listSitemaps(register: Register, siteUrl: string): Generator<OutputFile> {
  const addresses = listPublicUrls(register)
    .filter((url) => url.endsWith("/") && url !== notFoundUrl)
    .map((url) => new URL(url, siteUrl).href);
  const parts = Array.from({ length: Math.ceil(addresses.length / mostPages) }, (_, at) =>
    addresses.slice(at * mostPages, (at + 1) * mostPages),
  );
  if (parts.length <= 1) {
    yield { url: sitemapUrl, madeFrom: addresses, write: () => serialisePages(addresses) };
    return;
  }
  for (const [at, part] of parts.entries())
    yield { url: sitemapPartUrl(at + 1), madeFrom: part, write: () => serialisePages(part) };
  const maps = parts.map((_, at) => new URL(sitemapPartUrl(at + 1), siteUrl).href);
  yield { url: sitemapUrl, madeFrom: maps, write: () => serialiseIndex(maps) };
}

function serialisePages(addresses: readonly string[]): string {
  return serialise("urlset", "url", addresses);
}

function serialiseIndex(maps: readonly string[]): string {
  return serialise("sitemapindex", "sitemap", maps);
}

/** Addresses hold nothing that XML must escape: `new URL` has written them in ASCII, and none of ours has a query. */
function serialise(list: string, entry: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${entry}><loc>${address}</loc></${entry}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${namespace}">\n${lines.join("\n")}\n</${list}>\n`;
}

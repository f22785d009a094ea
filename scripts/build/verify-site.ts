import { listPublicUrls } from "../../src/register/queries.ts";
import type { Register } from "../../src/register/register.ts";
import { fileOf } from "./file-of.ts";

/** How many pages and other files a verified site has. */
export interface VerifiedSite {
  readonly pages: number;
  readonly files: number;
}

/** What a finished site is held against. */
export interface ExpectedSite {
  readonly register: Register;
  /** The addresses of the files made from the register that are no pages: feeds, data, sitemaps. */
  readonly outputs: readonly string[];
}

/**
 * Makes sure that pages out equal records in: every public address of the register and every file made from it is there
 * and has content, and no page is there that the register does not know.
 * Throws when the site and the register differ: that is our mistake, not the officer's.
 * @param sizes every file of the site, with its size in bytes.
 */
export function verifySite(
  { register, outputs }: ExpectedSite,
  sizes: ReadonlyMap<string, number>,
): VerifiedSite {
  const expected = [...listPublicUrls(register), ...outputs];
  const missing = expected.filter((url) => !sizes.get(fileOf(url)));
  const known = new Set(expected.map(fileOf));
  const pages = [...sizes.keys()].filter((file) => file.endsWith(".html"));
  const unknown = pages.filter((file) => !known.has(file));
  const faults = [
    ...missing.map((url) => `missing: ${url}`),
    ...unknown.map((file) => `not of this register: ${file}`),
    ...listRepeated(expected).map((url) => `twice: ${url}`),
  ];
  if (faults.length > 0)
    throw new Error(
      `The built site and the register differ, so nothing was published.\n${faults.join("\n")}`,
    );
  return { pages: pages.length, files: sizes.size - pages.length };
}

function listRepeated(urls: readonly string[]): string[] {
  const seen = new Set<string>();
  return urls.filter((url) => seen.size === seen.add(url).size);
}

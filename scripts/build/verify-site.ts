import { glob, stat } from "node:fs/promises";
import { listPublicUrls } from "../../src/register/queries.ts";
import type { Register } from "../../src/register/register.ts";
import { fileOf } from "./file-of.ts";

/** How many pages and other files a verified site has. */
export interface VerifiedSite {
  pages: number;
  files: number;
}

/**
 * Makes sure that pages out equal records in: every public address of the register is there and has content, and no
 * page is there that the register does not know. Astro drops records whose addresses collide without a word, so a
 * build that skips this can lose a decision: https://github.com/withastro/astro/issues/14846
 * Throws when the site and the register differ: that is our mistake, not the officer's.
 */
export async function verifySite(register: Register, sitePath: string): Promise<VerifiedSite> {
  const expected = listPublicUrls(register);
  const found = await listFiles(sitePath);
  const missing = expected.filter((url) => !found.has(fileOf(url)));
  const known = new Set(expected.map(fileOf));
  const pages = [...found].filter((file) => file.endsWith(".html"));
  const unknown = pages.filter((file) => !known.has(file));
  const repeated = listRepeated(expected);
  const faults = [
    ...missing.map((url) => `missing: ${url}`),
    ...unknown.map((file) => `not of this register: ${file}`),
    ...repeated.map((url) => `twice: ${url}`),
  ];
  if (faults.length > 0)
    throw new Error(
      `The built site and the register differ, so nothing was published.\n${faults.join("\n")}`,
    );
  return { pages: pages.length, files: found.size - pages.length };
}

function listRepeated(urls: readonly string[]): string[] {
  const seen = new Set<string>();
  return urls.filter((url) => seen.size === seen.add(url).size);
}

async function listFiles(folder: string): Promise<Set<string>> {
  const files = new Set<string>();
  for await (const entry of glob("**/*", { cwd: folder })) {
    const { size } = await stat(`${folder}/${entry}`).then((stats) => (stats.isFile() ? stats : { size: 0 }));
    if (size > 0) files.add(entry.replaceAll("\\", "/"));
  }
  return files;
}

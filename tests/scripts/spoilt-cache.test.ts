import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { useCachedBuilds } from "../helpers/cached-builds.ts";
import { edits } from "../helpers/content-edits.ts";

const builds = useCachedBuilds();

/** The clean builds that damaged ones are held against: of the fixture, and of it with a title edited. Made once. */
function clean(): { readonly asItStands: string; readonly withTitleEdited: string } {
  cleanDigests ??= buildBothClean();
  return cleanDigests;
}

let cleanDigests: ReturnType<typeof clean> | undefined;

function buildBothClean(): ReturnType<typeof clean> {
  builds.putBack();
  const asItStands = builds.buildClean();
  edits["edit a title"](builds.content);
  return { asItStands, withTitleEdited: builds.buildClean() };
}

describe("a build that takes over what has not changed", () => {
  test.each<[string, (cache: string) => void]>([
    ["has lost its pages", (cache) => rmSync(join(cache, "years/lists/pages.pack"))],
    ["has damaged pages", (cache) => spoilFile(join(cache, "years/2026/pages.pack"))],
    ["has damaged bodies", (cache) => spoilFile(join(cache, "years/2026/bodies.pack"))],
    ["has lost its bodies", (cache) => rmSync(join(cache, "years/2026/bodies.pack"))],
    ["has damaged folders", (cache) => spoilFile(join(cache, "years/2026/folders.json"))],
    ["has half a note of the site", (cache) => halve(join(cache, "site.json"))],
    ["has half a note of the folders", (cache) => halve(join(cache, "years/2026/folders.json"))],
    ["has a damaged renderer", (cache) => damageRenderer(cache)],
    ["was emptied", (cache) => rmSync(cache, { recursive: true })],
    ["was copied from another machine", (cache) => copyAway(cache)],
    ["is a file, so that nothing can be kept", (cache) => replaceByFile(cache)],
  ])("gives the clean build's bytes from a cache that %s", (_name, spoil) => {
    builds.buildCached();
    spoil(builds.cache);
    edits["edit a title"](builds.content);
    expect(builds.buildCached()).toBe(clean().withTitleEdited);
  });

  test.each<[string, (site: string) => void]>([
    ["has lost a page", (site) => rmSync(join(site, "index.html"))],
    ["has a page someone changed", (site) => spoilFile(join(site, "wards/index.html"))],
    ["has a file that is not of it", (site) => writeFileSync(join(site, "stray.html"), "x")],
    [
      "has a folder where a page should be",
      (site) => {
        rmSync(join(site, "404.html"));
        mkdirSync(join(site, "404.html/within"), { recursive: true });
      },
    ],
    ["is gone", (site) => rmSync(site, { recursive: true })],
    ["was copied", (site) => copyAway(site)],
  ])("gives the clean build's bytes where the site in place %s", (_name, spoil) => {
    builds.buildCached();
    spoil(builds.site);
    expect(builds.buildCached()).toBe(clean().asItStands);
  });
});

/** Changes one byte in the middle, and not the length. */
function spoilFile(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function halve(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
}

function damageRenderer(cache: string): void {
  const [digest = ""] = readdirSync(join(cache, "renderers"));
  writeFileSync(
    join(cache, "renderers", digest, "server/entry.mjs"),
    "export const createApp = () => null;\n",
  );
}

/** As good as a read-only or full disk, and the same for every user. */
function replaceByFile(cache: string): void {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, "");
}

/** A copy has new times on every file and no links. */
function copyAway(cache: string): void {
  mkdirSync(`${cache}.copy`);
  cpSync(cache, `${cache}.copy`, { recursive: true });
  rmSync(cache, { recursive: true });
  cpSync(`${cache}.copy`, cache, { recursive: true });
}

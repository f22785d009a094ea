import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HeldSite } from "../../src/cache/held-site.ts";
import { putInPlace } from "./put-in-place.ts";

/** A site that is ready: what of it is staged, and what stands in its place already. */
export interface ReadySite {
  readonly staging: string;
  readonly outPath: string;
  /** Files that are new or changed, in the staging folder. */
  readonly staged: readonly string[];
  /** Files of the site in place that stay as they are. */
  readonly unchanged: readonly string[];
  readonly held: HeldSite;
}

/**
 * Publishes a site. One of which most is new takes the place of the old one whole. A few files go in one by one, each by
 * renaming: what is new first, then what is changed, and last is removed what is gone, so that at every moment every
 * link leads somewhere, and a build that is stopped half-way leaves a site that the next one completes.
 */
export async function publishSite(site: ReadySite): Promise<void> {
  const { staging, outPath, staged, unchanged, held } = site;
  if (held.isOurs && staged.length <= unchanged.length) return publishFiles(site);
  mkdirSync(staging, { recursive: true });
  for (const file of unchanged) linkOrCopy(join(outPath, file), join(staging, file));
  await putInPlace(staging, outPath);
}

function publishFiles({ staging, outPath, staged, unchanged, held }: ReadySite): void {
  const newFirst = [
    ...staged.filter((file) => !held.madeFrom.has(file)),
    ...staged.filter((file) => held.madeFrom.has(file)),
  ];
  for (const file of newFirst) move(join(staging, file), join(outPath, file));
  removeOthers(outPath, new Set([...staged, ...unchanged]));
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // A folder of that name is of no page any more.
    if ((error as NodeJS.ErrnoException).code !== "EISDIR") throw error;
    rmSync(to, { recursive: true });
    renameSync(from, to);
  }
}

/** Removes every file that is not of the site, and folders left with nothing in them. */
function removeOthers(root: string, files: ReadonlySet<string>): void {
  const walk = (folder: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const stays = entry.isDirectory() ? !walk(path) : files.has(path);
      if (stays) isEmpty = false;
      else if (!entry.isDirectory()) rmSync(join(root, path));
    }
    if (isEmpty && folder !== "") rmdirSync(join(root, folder));
    return isEmpty;
  };
  walk("");
}

/** One file under two names where the disk allows it: nothing is written into either afterwards, only replaced. */
function linkOrCopy(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

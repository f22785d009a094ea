import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What is older than this was left by a build that was stopped. */
const abandonedAfterMilliseconds = 60 * 60 * 1000;

/**
 * Removes from a cache what no build will ask for: groups that are no more, and half-written files of builds that were
 * stopped. Throws where something cannot be removed.
 * @param groups the names of the groups there are: the years, and `lists`.
 * @param searchParts the names of the parts of the search index there are.
 */
export function tidyCache(
  cachePath: string,
  groups: ReadonlySet<string>,
  searchParts: ReadonlySet<string>,
): void {
  const yearsPath = join(cachePath, "years");
  const years = listNames(yearsPath);
  for (const name of years.filter((each) => !groups.has(each)))
    rmSync(join(yearsPath, name), { recursive: true, force: true });
  for (const name of years) removeParts(join(yearsPath, name), searchParts);
  for (const folder of [cachePath, ...years.map((name) => join(yearsPath, name))]) removeAbandoned(folder);
}

/** When a year is over, its parts become one. */
function removeParts(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of listNames(folder)) {
    const part = /^search-(.*)\.pack$/.exec(name)?.[1];
    if (part !== undefined && !wanted.has(part)) rmSync(join(folder, name), { force: true });
  }
}

function removeAbandoned(folder: string): void {
  for (const name of listNames(folder).filter((each) => each.includes(".next-"))) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > abandonedAfterMilliseconds) rmSync(path, { recursive: true, force: true });
  }
}

function listNames(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
}

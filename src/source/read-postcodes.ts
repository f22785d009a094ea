import type { Problem } from "../problems/problem.ts";
import { tellUnexpected } from "./file-names.ts";
import { foldersAtOnce } from "./limits.ts";
import { mapAtMost } from "./map-at-most.ts";
import { type Entry, readFolder } from "./read-folder.ts";
import { readJson } from "./read-json.ts";
import type { SourceData } from "./source-content.ts";

const listName = /^[A-Z]{1,2}\d[A-Z\d]?\.json$/;
const holds = "The postcodes folder holds files such as BB1.json, which npm run postcodes makes.";

/** Reads the lists of postcodes, sorted by name; there may be none. */
export async function readPostcodes(folder: Entry): Promise<{ lists: SourceData[]; problems: Problem[] }> {
  const listing = (await readFolder(folder)) ?? { files: [], folders: [], problems: [] };
  const known = listing.files.filter(({ name }) => listName.test(name));
  const reads = await mapAtMost(known, foldersAtOnce, (entry) => readJson(entry));
  const others = [...listing.files, ...listing.folders].filter((entry) => !known.includes(entry));
  return {
    lists: reads.flatMap(({ value }) => value ?? []),
    problems: [
      ...listing.problems,
      ...others.map(({ path, name }) => tellUnexpected(path, name, [], undefined, holds)),
      ...reads.flatMap(({ problems }) => problems),
    ],
  };
}

import type { Problem } from "../problems/problem.ts";
import { tellUnexpected } from "./file-names.ts";
import { foldersAtOnce } from "./limits.ts";
import { mapAtMost } from "./map-at-most.ts";
import { checkReferences, parseMatterName, parseYear, tellMatterName, tellYear } from "./matter-names.ts";
import { type Entry, readFolder } from "./read-folder.ts";
import { type MatterName, readMatter } from "./read-matter.ts";
import type { MatterFolder } from "./source-content.ts";

/** Every matter under `decisions/`, in order of year and number, with every fault found. */
export interface ReadMatters {
  matters: MatterFolder[];
  problems: Problem[];
}

/** Reads the `decisions` folder; null when there is none. */
export async function readMatters(decisions: Entry): Promise<ReadMatters | null> {
  const listing = await readFolder(decisions);
  if (listing === null) return null;
  const years = await mapAtMost(listing.folders, foldersAtOnce, readYear);
  const found = years.flatMap(({ named }) => named);
  const reads = await mapAtMost(found, foldersAtOnce, ({ entry, name }) => readMatter(entry, name));
  return {
    matters: reads.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: [
      ...listing.problems,
      ...listing.files.map(({ path, name }) =>
        tellUnexpected(path, name, [], undefined, "The decisions folder holds a folder for each year."),
      ),
      ...years.flatMap(({ problems }) => problems),
      ...checkReferences(found),
      ...reads.flatMap(({ problems }) => problems),
    ],
  };
}

interface Year {
  named: { entry: Entry; name: MatterName }[];
  problems: Problem[];
}

async function readYear(folder: Entry): Promise<Year> {
  const year = parseYear(folder.name);
  if (year === null) return { named: [], problems: [tellYear(folder)] };
  const listing = (await readFolder(folder)) ?? { files: [], folders: [], problems: [] };
  const named: Year["named"] = [];
  const problems = [
    ...listing.problems,
    ...listing.files.map(({ path, name }) =>
      tellUnexpected(path, name, [], undefined, "A year's folder holds a folder for each matter."),
    ),
  ];
  for (const entry of listing.folders) {
    const name = parseMatterName(year, entry.name);
    if (name === null) problems.push(tellMatterName(entry));
    else named.push({ entry, name });
  }
  return { named, problems };
}

import type { Problem } from "../problems/problem.ts";
import { tellUnexpected } from "./file-names.ts";
import { foldersAtOnce } from "./limits.ts";
import { mapAtMost } from "./map-at-most.ts";
import { checkReferences, parseMatterName, parseYear, tellMatterName, tellYear } from "./matter-names.ts";
import { type Entry, readFolder } from "./read-folder.ts";
import type { MatterPlace } from "./source-content.ts";

/** Where every matter under `decisions/` is, in order of year and number, with every fault of their folders' names. */
export interface ListedMatters {
  places: MatterPlace[];
  problems: Problem[];
}

/** Lists the matters of the `decisions` folder; null when there is none. */
export async function listMatters(decisions: Entry): Promise<ListedMatters | null> {
  const listing = await readFolder(decisions);
  if (listing === null) return null;
  const years = await mapAtMost(listing.folders, foldersAtOnce, listYear);
  const places = years.flatMap((year) => year.places);
  return {
    places,
    problems: [
      ...listing.problems,
      ...listing.files.map(({ path, name }) =>
        tellUnexpected(path, name, [], undefined, "The decisions folder holds a folder for each year."),
      ),
      ...years.flatMap(({ problems }) => problems),
      ...checkReferences(places),
    ],
  };
}

async function listYear(folder: Entry): Promise<ListedMatters> {
  const year = parseYear(folder.name);
  if (year === null) return { places: [], problems: [tellYear(folder)] };
  const listing = (await readFolder(folder)) ?? { files: [], folders: [], problems: [] };
  const places: MatterPlace[] = [];
  const problems = [
    ...listing.problems,
    ...listing.files.map(({ path, name }) =>
      tellUnexpected(path, name, [], undefined, "A year's folder holds a folder for each matter."),
    ),
  ];
  for (const entry of listing.folders) {
    const name = parseMatterName(year, entry.name);
    if (name === null) problems.push(tellMatterName(entry));
    else places.push({ entry, name });
  }
  return { places, problems };
}

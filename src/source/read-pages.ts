import type { Problem } from "../problems/problem.ts";
import { tellCase, tellUnexpected } from "./file-names.ts";
import { type Entry, readFolder } from "./read-folder.ts";
import { readRecord } from "./read-record.ts";
import type { SourceRecord } from "./source-content.ts";

const pageName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const holds = "The pages folder holds files such as about.md: small letters, digits and hyphens, then .md.";

/** Reads the pages a council writes; there may be none. */
export async function readPages(folder: Entry): Promise<{ pages: SourceRecord[]; problems: Problem[] }> {
  const listing = (await readFolder(folder)) ?? { files: [], folders: [], problems: [] };
  const known = listing.files.filter(({ name }) => pageName.test(name.toLowerCase()));
  const reads = await Promise.all(
    known.map((entry) => readRecord(entry, entry.name.toLowerCase().slice(0, -3))),
  );
  const others = [...listing.files, ...listing.folders].filter((entry) => !known.includes(entry));
  return {
    pages: reads.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: [
      ...listing.problems,
      ...known.filter(({ name }) => !pageName.test(name)).map(tellCase),
      ...others.map(({ path, name }) => tellUnexpected(path, name, [], undefined, holds)),
      ...reads.flatMap(({ problems }) => problems),
    ],
  };
}

import type { Problem } from "../problems/problem.ts";
import { checkMatter } from "./check-matter.ts";
import { findKind, findMeantName, tellCase, tellMatterFile, tellUnexpected } from "./file-names.ts";
import { readAttachment } from "./read-attachment.ts";
import { type Entry, readFolder } from "./read-folder.ts";
import { type Read, readRecord } from "./read-record.ts";
import type { MatterFolder, MatterPlace, SourceAttachment, SourceRecord } from "./source-content.ts";

/** A file the register knows, by the name it should have. */
interface KnownFile {
  entry: Entry;
  name: string;
}

/** Reads one matter's folder: every record, every attachment, and every fault of each. */
export async function readMatter({
  entry: folder,
  name: matterName,
}: MatterPlace): Promise<Read<MatterFolder> & { value: MatterFolder }> {
  const listing = (await readFolder(folder)) ?? { files: [], folders: [], problems: [] };
  const { known, problems } = sortFiles(listing.files);
  const records = await Promise.all(
    ofKind(known, "record").map(({ entry, name }) => readRecord(entry, name.slice(0, -3))),
  );
  const attachments = await Promise.all(
    ofKind(known, "attachment").map(({ entry, name }) => readAttachment(entry, name)),
  );
  const matter: MatterFolder = {
    path: folder.path,
    ...matterName,
    records: values<SourceRecord>(records),
    attachments: values<SourceAttachment>(attachments),
  };
  const folders = listing.folders.map(({ path, name }) =>
    tellUnexpected(path, name, [], undefined, noFolders),
  );
  const found = [...records, ...attachments].flatMap((read) => read.problems);
  const names = [...known.map(({ name }) => name), ...listMeant(listing.files)];
  return {
    value: matter,
    problems: [
      ...listing.problems,
      ...problems,
      ...folders,
      ...found,
      ...checkMatter(matter, names, listing),
    ],
  };
}

const noFolders = "A matter's folder holds files only: move what is in it up beside them.";

/** A name in capitals is told, and the file read as what it was meant to be, so that its other faults are told too. */
function sortFiles(files: readonly Entry[]): { known: KnownFile[]; problems: Problem[] } {
  const taken = new Set(files.map(({ name }) => name));
  const known: KnownFile[] = [];
  const problems: Problem[] = [];
  for (const entry of files) {
    const small = entry.name.toLowerCase();
    if (findKind(small) === null) problems.push(tellMatterFile(entry, files));
    else if (small !== entry.name) problems.push(tellCase(entry));
    if (findKind(small) !== null && (small === entry.name || !taken.has(small)))
      known.push({ entry, name: small });
  }
  return { known, problems };
}

/** The names that misnamed files were meant to have: what needs one of them is not told that it is missing as well. */
function listMeant(files: readonly Entry[]): string[] {
  return files.flatMap(({ name }) =>
    findKind(name.toLowerCase()) === null ? (findMeantName(name) ?? []) : [],
  );
}

function ofKind(known: readonly KnownFile[], kind: "record" | "attachment"): KnownFile[] {
  return known.filter(({ name }) => findKind(name) === kind);
}

function values<Value>(reads: readonly Read<Value>[]): Value[] {
  return reads.flatMap(({ value }) => (value === null ? [] : [value]));
}

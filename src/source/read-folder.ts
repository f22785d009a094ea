import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, problem } from "../problems/problem.ts";

/** Why a file will not open, by the system's code for it. */
const causes: Record<string, string> = {
  EACCES: ": you have not been given leave to read it",
  EPERM: ": you have not been given leave to read it",
  EBUSY: ": another program is holding it",
  EMFILE: ": too many files are open",
};

function describeCause(code: string | undefined): string {
  return causes[code ?? ""] ?? ` (${code ?? "reason not given"})`;
}

/** A folder or file of the content: where it is on disk, and its path as messages give it, with `/`. */
export interface Entry {
  name: string;
  path: string;
  absolutePath: string;
}

/** What a folder holds, sorted by name; links are told and left out. */
export interface FolderListing {
  files: Entry[];
  folders: Entry[];
  problems: Problem[];
}

/** Files that systems leave in folders without anyone asking. */
const leftBySystems = new Set(["Thumbs.db", "desktop.ini"]);

/** Lists a folder. Names that begin with a full stop, or with ~$ as Word's marks of an open file do, are passed over; null when there is no such folder. */
export async function readFolder({ path, absolutePath }: Entry): Promise<FolderListing | null> {
  const found = await readdir(absolutePath, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return null;
    return [tellNotReadable(path, cause)];
  });
  if (found === null) return null;
  const listing: FolderListing = { files: [], folders: [], problems: [] };
  for (const entry of found) {
    if ("severity" in entry) listing.problems.push(entry);
    else if (!/^(?:\.|~\$)/.test(entry.name) && !leftBySystems.has(entry.name))
      sortEntry(entry, { path, absolutePath }, listing);
  }
  listing.files.sort(byName);
  listing.folders.sort(byName);
  return listing;
}

function sortEntry(entry: Dirent, parent: Omit<Entry, "name">, listing: FolderListing): void {
  const { name } = entry;
  const here: Entry = { name, path: `${parent.path}/${name}`, absolutePath: join(parent.absolutePath, name) };
  if (entry.isSymbolicLink()) listing.problems.push(tellLink(here));
  else if (entry.isDirectory()) listing.folders.push(here);
  else if (entry.isFile()) listing.files.push(here);
  // A pipe or a socket: opening one could wait for ever.
  else listing.problems.push(tellNotReadable(here.path, { code: "it is not a file" }));
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1;
}

function tellLink({ name, path }: Entry): Problem {
  return problem(
    "link-in-content",
    { path, line: 1, column: 1 },
    {
      message: `"${name}" is a link to something elsewhere, and the register publishes only what is here.`,
      remedy: "Delete the link and put a copy of what it points at in its place.",
    },
  );
}

/** A file or folder that is listed and will not open. */
export function tellNotReadable(path: string, cause: { code?: string | undefined }): Problem {
  return problem(
    "file-not-readable",
    { path, line: 1, column: 1 },
    {
      message: `This computer will not open it${describeCause(cause.code)}.`,
      remedy: "Check that you may read it, and that no other program is holding it.",
    },
  );
}

import { basename, join, resolve } from "node:path";
import { findNearest } from "../problems/nearest.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { sortProblems } from "../problems/sort-problems.ts";
import { tellCase, tellUnexpected } from "./file-names.ts";
import { mapLimitInBytes } from "./limits.ts";
import { listMatters } from "./list-matters.ts";
import type { YamlShape } from "./parse-yaml.ts";
import { type Entry, type FolderListing, readFolder } from "./read-folder.ts";
import { readJson } from "./read-json.ts";
import { readPages } from "./read-pages.ts";
import { readPostcodes } from "./read-postcodes.ts";
import { type Read, readData } from "./read-record.ts";
import type { SourceContent, SourceData } from "./source-content.ts";

const dataFiles = ["council.yml", "wards.yml", "decision-makers.yml", "bank-holidays.json"] as const;
const knownFiles: readonly string[] = [...dataFiles, "wards.geojson", "README.md"];
const knownFolders: readonly string[] = ["decisions", "pages", "postcodes"];
const holdsFolders =
  "This folder holds the folders decisions, pages and postcodes; a matter goes in decisions, in its year.";
const holdsNothing =
  "This folder holds no council.yml and no decisions folder, so it is not a content folder.";

/**
 * Reads a content folder but for the folders of its matters, which are listed and read one by one by `readMatter`.
 * Content never makes it throw: every fault is in `problems`, sorted, and a file that cannot be used is left out without
 * hiding what is wrong with the others.
 */
export async function openContent(rootPath: string): Promise<SourceContent> {
  const absolutePath = resolve(rootPath);
  const root: Entry = { name: basename(absolutePath), path: basename(absolutePath), absolutePath };
  const listing = await readFolder(root);
  if (listing === null)
    return { ...nothing(root.name), problems: [tellNotContent(root.path, "There is no folder here.")] };
  const isContent = [...listing.files, ...listing.folders].some(({ name }) => isKnown(name));
  if (isContent) return readListing(root, listing);
  const found =
    listing.problems.length > 0 ? listing.problems : [tellNotContent(root.path, holdsNothing, listing)];
  return { ...nothing(root.name), problems: found };
}

async function readListing(root: Entry, listing: FolderListing): Promise<SourceContent> {
  const [decisions, pages] = [within(root, "decisions"), within(root, "pages")];
  const wardMap = await readWardMap(listing);
  const postcodes = await readPostcodes(within(root, "postcodes"));
  const council = await readNamed(root, listing, "council.yml", "map");
  const wards = await readNamed(root, listing, "wards.yml", "list");
  const decisionMakers = await readNamed(root, listing, "decision-makers.yml", "list");
  const bankHolidays = await readNamed(root, listing, "bank-holidays.json", "map");
  const matters = (await listMatters(decisions)) ?? {
    places: [],
    problems: isMeant(listing, "decisions") ? [] : [tellDecisionsMissing(decisions.path)],
  };
  const written = await readPages(pages);
  const found = [
    ...[council, wards, decisionMakers, bankHolidays, wardMap, postcodes, matters, written],
  ].flatMap(({ problems }) => problems);
  return {
    label: root.name,
    council: council.value,
    wards: wards.value,
    decisionMakers: decisionMakers.value,
    bankHolidays: bankHolidays.value,
    wardMap: wardMap.value,
    postcodes: postcodes.lists,
    matters: matters.places,
    pages: written.pages,
    problems: sortProblems([...listing.problems, ...checkNames(listing), ...found]),
  };
}

async function readNamed(
  root: Entry,
  listing: FolderListing,
  name: string,
  shape: YamlShape,
): Promise<Read<SourceData>> {
  const entry = findNamed(listing, name);
  if (entry !== undefined) return readData(entry, shape);
  return { value: null, problems: isMeant(listing, name) ? [] : [tellFileMissing(`${root.path}/${name}`)] };
}

async function readWardMap(listing: FolderListing): Promise<Read<SourceData>> {
  const entry = findNamed(listing, "wards.geojson");
  return entry === undefined ? { value: null, problems: [] } : readJson(entry, mapLimitInBytes);
}

function findNamed({ files }: FolderListing, name: string): Entry | undefined {
  return files.find((file) => file.name === name) ?? files.find((file) => file.name.toLowerCase() === name);
}

function isKnown(name: string): boolean {
  return [...knownFiles, ...knownFolders].includes(name.toLowerCase());
}

/** Whether something misnamed was meant to be this: then it is told of as that, and not as missing too. */
function isMeant({ files, folders }: FolderListing, name: string): boolean {
  const [entries, known] = knownFolders.includes(name) ? [folders, knownFolders] : [files, knownFiles];
  return entries.some((entry) => !known.includes(entry.name) && findNearest(entry.name, known) === name);
}

function checkNames({ files, folders }: FolderListing): Problem[] {
  const wrongFiles = files.filter(({ name }) => !knownFiles.includes(name));
  const wrongFolders = folders.filter(({ name }) => !knownFolders.includes(name));
  return [
    ...wrongFiles.map((entry) => {
      const known = knownFiles.includes(entry.name.toLowerCase());
      return known ? tellCase(entry) : tellUnexpected(entry.path, entry.name, knownFiles);
    }),
    ...wrongFolders.map(({ path, name }) =>
      tellUnexpected(path, name, knownFolders, undefined, holdsFolders),
    ),
  ];
}

function within(root: Entry, name: string): Entry {
  return { name, path: `${root.path}/${name}`, absolutePath: join(root.absolutePath, name) };
}

function nothing(label: string): SourceContent {
  return {
    label,
    council: null,
    wards: null,
    decisionMakers: null,
    bankHolidays: null,
    wardMap: null,
    postcodes: [],
    matters: [],
    pages: [],
    problems: [],
  };
}

/** A folder that was named as the content and is not: told once, and not as each thing it lacks. */
function tellNotContent(path: string, message: string, listing?: FolderListing): Problem {
  const inside = listing?.folders.find(({ name }) => name === "content");
  const did = inside === undefined ? "" : `Did you mean "${inside.path}"? `;
  const remedy = `${did}Give the folder that holds council.yml, such as --content content.`;
  return problem("content-folder-missing", { path, line: 1, column: 1 }, { message, remedy });
}

function tellDecisionsMissing(path: string): Problem {
  return problem(
    "content-folder-missing",
    { path, line: 1, column: 1 },
    {
      message: "The decisions folder is not there, so the register would be published empty.",
      remedy:
        "Put it back, or make it; until there is something to put in it, an empty file called .gitkeep keeps it.",
    },
  );
}

function tellFileMissing(path: string): Problem {
  return problem(
    "content-file-missing",
    { path, line: 1, column: 1 },
    {
      message: "This file is not there, and the register needs it.",
      remedy: "Put it back, or make it; content/README.md says what goes in it.",
    },
  );
}

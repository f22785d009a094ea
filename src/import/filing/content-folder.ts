import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FiledMatter, parseFiledRecord } from "./matters.ts";
import { type NamedList, parseNamedList } from "./named-list.ts";
import { type StarterFile, starterFiles } from "./starter-content.ts";

/** A content folder open for records to be added. The only part of the importer that touches the disk. */
export interface ContentFolder {
  readonly path: string;
  readonly matters: FiledMatter[];
  wards: NamedList;
  decisionMakers: NamedList;
}

/** Opens a content folder, or begins one. `bankHolidaysPath` is the table a new one is given a copy of. */
export function openContentFolder(path: string, bankHolidaysPath: string): ContentFolder {
  if (!existsSync(join(path, "council.yml"))) beginFolder(path, bankHolidaysPath);
  return {
    path,
    matters: readMatters(path),
    wards: parseNamedList(readOr(join(path, "wards.yml"), starterFiles["wards.yml"])),
    decisionMakers: parseNamedList(
      readOr(join(path, "decision-makers.yml"), starterFiles["decision-makers.yml"]),
    ),
  };
}

function beginFolder(path: string, bankHolidaysPath: string): void {
  mkdirSync(path, { recursive: true });
  for (const name of Object.keys(starterFiles) as StarterFile[]) {
    if (!existsSync(join(path, name))) writeFileSync(join(path, name), starterFiles[name]);
  }
  const table = join(path, "bank-holidays.json");
  if (!existsSync(table) && existsSync(bankHolidaysPath)) copyFileSync(bankHolidaysPath, table);
}

/** Writes a record, and the lists of names where they have grown. The record last: nothing points at what is not there. */
export function writeToFolder(folder: ContentFolder, record: { path: string; text: string }): string {
  writeIfChanged(join(folder.path, "wards.yml"), folder.wards.text);
  writeIfChanged(join(folder.path, "decision-makers.yml"), folder.decisionMakers.text);
  const path = join(folder.path, record.path);
  mkdirSync(dirname(path), { recursive: true });
  // Never over a file that is there: its words may be somebody's work.
  writeFileSync(path, record.text, { flag: "wx" });
  return path;
}

function writeIfChanged(path: string, text: string): void {
  if (readOr(path, "") !== text) writeFileSync(path, text);
}

function readOr(path: string, otherwise: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : otherwise;
}

function readMatters(path: string): FiledMatter[] {
  const years = listFolders(join(path, "decisions")).filter((year) => /^\d{4}$/.test(year));
  return years.flatMap((year) =>
    listFolders(join(path, "decisions", year)).flatMap((folder) => readMatter(path, year, folder)),
  );
}

function readMatter(path: string, year: string, name: string): FiledMatter[] {
  const [, number] = /^(\d{4}[A-Za-z]?)-?/.exec(name) ?? [];
  if (number === undefined) return [];
  const folder = `decisions/${year}/${name}`;
  const files = readdirSync(join(path, folder))
    .filter((file) => /^(?:decision|report(?:-\d+)?)\.md$/.test(file))
    .sort();
  const records = files.flatMap(
    (file) => parseFiledRecord(file.slice(0, -3), readFileSync(join(path, folder, file), "utf8")) ?? [],
  );
  return [
    {
      reference: `${year}/${number}`,
      year: Number(year),
      number: Number.parseInt(number, 10),
      folder,
      records,
    },
  ];
}

function listFolders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

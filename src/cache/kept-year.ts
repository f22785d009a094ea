import { join } from "node:path";
import type { ParseBody, ParsedBody } from "../markdown/parsed-body.ts";
import type { PlainMatter } from "../register/content.ts";
import type { ParsedFolder } from "../register/parse/parse-folder.ts";
import type { MatterPlace } from "../source/source-content.ts";
import { areSameStamps, areSettled, digestStamped, type FileStamp, stampFolder } from "./folder-stamp.ts";
import { openKeptBodies } from "./kept-bodies.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";
import { tolerate } from "./tolerate.ts";

/** The matters of one year, and where a cache keeps what was made of them. */
export interface YearOfMatters {
  readonly year: number;
  readonly places: readonly MatterPlace[];
  /** The year's folder in the cache. */
  readonly keptPath: string;
}

/** How folders are read and bodies parsed, and the digests of the code that does it: what other code made is made again. */
export interface Making {
  readonly readingCode: string;
  readonly parsingCode: string;
  readonly parseFolder: (place: MatterPlace, parse: ParseBody) => Promise<ParsedFolder>;
  readonly parseBody: (text: string, kind: ParsedBody["kind"]) => ParsedBody;
}

/** A folder as it was when it was read, and what was made of it. */
interface KeptFolder {
  readonly stamps: readonly FileStamp[];
  /** The digest of each file. */
  readonly digests: readonly string[];
  readonly parsed: ParsedFolder;
}

interface YearFile {
  readonly of: string;
  /** When the stamps were taken, in nanoseconds since 1970. */
  readonly takenAt: string;
  readonly folders: Readonly<Record<string, KeptFolder>>;
}

/** A year of the cache held against the content. */
export interface OpenYear extends YearOfMatters {
  readonly takenAt: bigint;
  /** What was found as it was kept, by the path of the folder. */
  readonly found: ReadonlyMap<string, KeptFolder>;
  readonly unread: readonly MatterPlace[];
  /** Whether what is kept is just what was found, to the stamp. */
  readonly isAsKept: boolean;
}

/** Holds what a cache keeps of a year against the folders there are. */
export function openYear(year: YearOfMatters, making: Making): OpenYear {
  const takenAt = BigInt(Date.now()) * 1_000_000n;
  const before = readYearFile(year, making);
  const found = new Map<string, KeptFolder>();
  const unread: MatterPlace[] = [];
  let isAsKept = before !== null && Object.keys(before.folders).length === year.places.length;
  for (const place of year.places) {
    const kept = before?.folders[place.entry.path];
    const same = kept && before ? findUnchanged(place, kept, BigInt(before.takenAt)) : null;
    if (same === null) unread.push(place);
    else found.set(place.entry.path, same);
    isAsKept &&= same !== null && same === kept;
  }
  return { ...year, takenAt, found, unread, isAsKept };
}

function readYearFile(year: YearOfMatters, making: Making): YearFile | null {
  const read = readSealed(fileOf(year)) as YearFile | null;
  return read?.of === nameOf(year, making) ? read : null;
}

function fileOf({ keptPath }: YearOfMatters): string {
  return join(keptPath, "folders.json");
}

/**
 * A folder holds the outlines of its bodies, so it is as it was only while both codes are. Paths in messages begin with
 * the name of the content folder, so what was made under another name is not the same.
 */
function nameOf({ places }: YearOfMatters, { readingCode, parsingCode }: Making): string {
  return `folders 1 ${readingCode} ${parsingCode} ${places[0]?.entry.path.split("/")[0]}`;
}

/** The kept folder, its stamps as they are now; null where a file is not what it was. */
function findUnchanged({ entry }: MatterPlace, kept: KeptFolder, takenAt: bigint): KeptFolder | null {
  const stamps = stampFolder(entry.absolutePath);
  if (stamps === null) return null;
  if (areSameStamps(stamps, kept.stamps) && areSettled(stamps, takenAt)) return kept;
  const hasSameNames = stamps.map(([name]) => name).join("/") === kept.stamps.map(([name]) => name).join("/");
  const digests = hasSameNames ? digestStamped(entry.absolutePath, stamps) : null;
  return digests?.join() === kept.digests.join() ? { ...kept, stamps } : null;
}

/** Reads what of a year must be read, and keeps it all. Gives every folder of the year, in order. */
export async function readYear(open: OpenYear, making: Making): Promise<ParsedFolder[]> {
  const bodies = openKeptBodies(bodiesPath(open), making.parsingCode, making.parseBody);
  const kept = new Map(open.found);
  const parsed = new Map([...open.found].map(([path, folder]) => [path, folder.parsed]));
  for (const place of open.unread) {
    const read = await readFolder(place, () => making.parseFolder(place, bodies.parse));
    parsed.set(place.entry.path, read.parsed);
    if (read.kept !== null) kept.set(place.entry.path, read.kept);
  }
  if (!open.isAsKept) {
    // What cannot be kept is read again next time.
    tolerate(() => bodies.save(new Set([...parsed.values()].flatMap(listBodies))));
    tolerate(() => writeSealed(fileOf(open), toYearFile(open, kept, making)));
  }
  bodies.close();
  return open.places.flatMap(({ entry }) => parsed.get(entry.path) ?? []);
}

/** The file that holds the bodies of a year. */
export function bodiesPath({ keptPath }: Pick<YearOfMatters, "keptPath">): string {
  return join(keptPath, "bodies.pack");
}

/** A folder that is changed while it is being read is not kept. */
async function readFolder(
  { entry }: MatterPlace,
  parse: () => Promise<ParsedFolder>,
): Promise<{ parsed: ParsedFolder; kept: KeptFolder | null }> {
  const stamps = stampFolder(entry.absolutePath);
  const digests = stamps && digestStamped(entry.absolutePath, stamps);
  const parsed = await parse();
  const after = stampFolder(entry.absolutePath);
  const isQuiet = stamps !== null && digests !== null && after !== null && areSameStamps(stamps, after);
  return { parsed, kept: isQuiet ? { stamps, digests, parsed } : null };
}

function toYearFile(open: OpenYear, kept: ReadonlyMap<string, KeptFolder>, making: Making): YearFile {
  return {
    of: nameOf(open, making),
    takenAt: String(open.takenAt),
    folders: Object.fromEntries(kept),
  };
}

function listBodies({ matter }: ParsedFolder): string[] {
  return listRecordsOf(matter).map(({ body }) => body.digest);
}

function listRecordsOf({ decision, reports, notices, appendices }: PlainMatter) {
  return [...(decision ? [decision] : []), ...reports, ...notices, ...appendices];
}

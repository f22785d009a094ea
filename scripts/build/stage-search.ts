import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { WhyUnreadable } from "../../src/attachments/attached-text.ts";
import { tellUnreadable } from "../../src/attachments/tell-unreadable.ts";
import { digestOf } from "../../src/cache/digest.ts";
import { digestCode } from "../../src/cache/digest-code.ts";
import { type KeptFiles, keepFiles, openKeptFiles } from "../../src/cache/kept-files.ts";
import { yearPath } from "../../src/cache/kept-folders.ts";
import { tolerate } from "../../src/cache/tolerate.ts";
import type { Problem } from "../../src/problems/problem.ts";
import type { SearchPart } from "../../src/search/search-parts.ts";
import { searchFactsUrl, searchPartsUrl, searchPartUrl, searchTitlesUrl } from "../../src/urls.ts";
import { projectRoot } from "../project-root.ts";
import { type AttachedTexts, digestTextCode, findAttachedTexts, type TextWork } from "./attached-texts.ts";
import { fileOf } from "./file-of.ts";
import { formatCount } from "./format-count.ts";
import { indexPart, type PageNames, readPageNames } from "./index-part.ts";
import { packFacts, packTitles, placePart, serialiseParts } from "./search-list.ts";
import { makeSearchRuntime } from "./search-runtime.ts";
import type { PlannedFile } from "./site-file.ts";

/** What the search index is made from. */
export interface SearchWork extends TextWork {
  readonly parts: readonly SearchPart[];
  /** What each page is made from, by its file. */
  readonly madeFrom: ReadonlyMap<string, string>;
  /** Where a page of the site is now: staged, or in its place already. */
  readonly pathOf: (file: string) => string;
}

/** The search index, and what is to be told of the files it could not look into. */
export interface PlannedSearch {
  readonly files: readonly PlannedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Every file of the search index. Parts that hold no page and no attached file that changed are had from the cache; the
 * others are indexed.
 */
export async function planSearch(work: SearchWork): Promise<PlannedSearch> {
  const { parts } = work;
  const code = digestCode(projectRoot, ["scripts/build/index-part.ts"], ["package-lock.json"]);
  const textCode = digestTextCode();
  const found = parts.map((part) => ({ part, ...findPart(part, { code, textCode }, work) }));
  const missing = found.filter(({ kept }) => kept === null);
  const urls = missing.flatMap(({ part }) => part.pages.map(({ url }) => url));
  const texts = await findAttachedTexts(new Set(urls), textCode, work);
  const pages = missing.reduce((sum, { part }) => sum + part.pages.length, 0);
  work.progress.begin(`Indexing ${formatCount(pages)} pages for the search`, pages);
  const runtime = await findFiles(
    join(yearPath(work.cachePath, "lists"), "search.pack"),
    code,
    makeSearchRuntime,
  );
  const files = await Promise.all(
    found.map(async ({ part, path, made, kept }) => {
      const had = kept ?? (await findFiles(path, made, () => makePart(part, texts, work)));
      if (kept === null) work.progress.advance(part.pages.length);
      return { part, files: had };
    }),
  );
  texts.close();
  work.progress.end(
    `${formatCount(pages)} pages indexed for the search, ${found.length - missing.length} of ${found.length} parts had from the cache`,
  );
  return {
    files: [...listFiles("/pagefind/", runtime), ...planParts(files)],
    problems: files.flatMap((part) => tellUnreadableFiles(part, work)),
  };
}

/** A file with the name of its bytes, and the bytes when they are wanted. */
interface NamedFile {
  readonly name: string;
  readonly digest: string;
  readonly bytes: () => Uint8Array;
}

interface PartFiles {
  readonly part: SearchPart;
  readonly files: readonly NamedFile[];
}

/** Pagefind's names for the pages of a part: kept with its files, and published within its facts and its titles. */
const namesName = "names.json";
/** Why no words were had of the files of some pages, by their addresses: kept with the files of a part, and told. */
const unreadableName = "unreadable.json";

function planParts(made: readonly PartFiles[]): PlannedFile[] {
  const code = digestCode(projectRoot, ["scripts/build/search-list.ts"]);
  const planned = made.map((each) => {
    const known = planKnown(each, code);
    const own = each.files.filter(({ name }) => name !== namesName && name !== unreadableName);
    const tag = digestOf(
      [...known.map(({ madeFrom }) => madeFrom), ...own.map(({ digest }) => digest)].join("\n"),
    ).slice(0, 12);
    const url = searchPartUrl(each.part.name);
    return { placed: placePart(each.part, tag), files: [...listFiles(url, own), ...known] };
  });
  const list = serialiseParts(planned.map(({ placed }) => placed));
  return [
    { file: fileOf(searchPartsUrl), madeFrom: digestOf(list), bytes: () => list },
    ...planned.flatMap(({ files }) => files),
  ];
}

function tellUnreadableFiles({ files }: PartFiles, { attached }: SearchWork): Problem[] {
  const told = files.find(({ name }) => name === unreadableName);
  if (told === undefined) return [];
  const unreadable: [url: string, why: WhyUnreadable][] = JSON.parse(
    Buffer.from(told.bytes()).toString("utf8"),
  );
  return unreadable.flatMap(([url, why]) => {
    const file = attached.get(url);
    return file === undefined ? [] : [tellUnreadable(file.sourcePath, file.type, why)];
  });
}

/** The facts and the titles of a part. */
function planKnown({ part, files }: PartFiles, code: string): PlannedFile[] {
  const kept = files.find(({ name }) => name === namesName);
  if (kept === undefined) throw new Error(`The part ${part.name} of the search index has no ${namesName}.`);
  const readNames = () => new Map<string, PageNames>(JSON.parse(Buffer.from(kept.bytes()).toString("utf8")));
  const madeFrom = digestOf(`${code} ${kept.digest} ${JSON.stringify(part.pages)}`);
  return [
    { file: fileOf(searchFactsUrl(part.name)), madeFrom, bytes: () => packFacts(part, readNames()) },
    { file: fileOf(searchTitlesUrl(part.name)), madeFrom, bytes: () => packTitles(part, readNames()) },
  ];
}

function listFiles(url: string, files: readonly NamedFile[]): PlannedFile[] {
  return files.map(({ name, digest, bytes }) => ({ file: fileOf(`${url}${name}`), madeFrom: digest, bytes }));
}

/** Where a part is kept, what it is made from, and its files where they are kept already. */
function findPart(
  { name, pages }: SearchPart,
  { code, textCode }: { readonly code: string; readonly textCode: string },
  { cachePath, madeFrom, attached }: SearchWork,
): { path: string; made: string; kept: NamedFile[] | null } {
  const path = join(yearPath(cachePath, name.slice(0, 4)), `search-${name}.pack`);
  const lines = pages.map(({ url }) => {
    const file = attached.get(url);
    const text = file === undefined ? "" : ` ${textCode} ${file.type} ${file.digest}`;
    return `${url} ${madeFrom.get(fileOf(url))}${text}`;
  });
  const made = digestOf(`${code}\n${lines.join("\n")}`);
  return { path, made, kept: openNamed(path, made) };
}

function openNamed(path: string, made: string): NamedFile[] | null {
  const kept = openKeptFiles(path, made);
  return kept === null ? null : kept.names.map((name) => nameKept(kept, name));
}

function nameKept(kept: KeptFiles, name: string): NamedFile {
  const bytes = () => {
    const read = kept.read(name);
    if (read === null) throw new Error(`The cache no longer holds ${name} of the search index. Build again.`);
    return read;
  };
  return { name, digest: kept.digestOf(name), bytes };
}

/** Files as they are kept or, failing that, made and kept. Those that cannot be kept are held until they are written. */
async function findFiles(
  path: string,
  made: string,
  make: () => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<NamedFile[]> {
  const kept = openNamed(path, made);
  if (kept !== null) return kept;
  const files = await make();
  const failure = tolerate(() => keepFiles(path, made, files));
  const now = failure === null ? openNamed(path, made) : null;
  return now ?? [...files].map(([name, bytes]) => ({ name, digest: digestOf(bytes), bytes: () => bytes }));
}

async function makePart(
  { pages }: SearchPart,
  texts: AttachedTexts,
  { pathOf }: SearchWork,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "register-search-"));
  try {
    const unreadable: [url: string, why: WhyUnreadable][] = [];
    const findText = (url: string) => {
      const text = texts.find(url);
      if (text?.kind === "unreadable") unreadable.push([url, text.why]);
      return text;
    };
    await indexPart(new Map(pages.map(({ url }) => [url, pathOf(fileOf(url))])), folder, findText);
    const beside = { [namesName]: [...readPageNames(folder)], [unreadableName]: unreadable };
    const kept = Object.entries(beside).map(
      ([name, data]) => [name, Buffer.from(JSON.stringify(data))] as const,
    );
    return new Map([...readFiles(folder), ...kept]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFiles(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]));
}

import { dirname, join, resolve } from "node:path";
import { digestCode } from "../src/cache/digest-code.ts";
import { type FolderKeeping, keepFolders } from "../src/cache/kept-folders.ts";
import type { Making, OpenYear } from "../src/cache/kept-year.ts";
import type { WordsPlace } from "../src/markdown/body-words.ts";
import { parseBody } from "../src/markdown/parse-body.ts";
import type { ParsedBody } from "../src/markdown/parsed-body.ts";
import {
  type CheckedContent,
  checkContentFolder,
  type LoadedRegister,
  loadRegister,
} from "../src/register/load-register.ts";
import { parseFolder } from "../src/register/parse/parse-folder.ts";
import type { Settings } from "../src/settings.ts";
import { openContent } from "../src/source/open-content.ts";
import { readBodyText } from "../src/source/read-body.ts";
import { formatCount } from "./build/format-count.ts";
import type { Progress } from "./build/progress.ts";
import type { Crew } from "./crew/crew.ts";
import { projectRoot } from "./project-root.ts";

/** What a build works on: the settings, with a cache that is always there, if only until the build ends. */
export type WorkSettings = Settings & { readonly cachePath: string };

/** Loads the register, taking over from the cache what has not changed and leaving it there for the next time. */
export async function loadKeptRegister(
  settings: WorkSettings,
  crew: Crew,
  progress: Progress,
): Promise<LoadedRegister> {
  const parseFolders = keepFolders(describeKeeping(settings, crew, progress));
  return loadRegister(settings.contentPath, settings.today, parseFolders);
}

/** Checks the content, taking over from the cache in the same way. */
export function checkKeptContent(
  settings: WorkSettings,
  crew: Crew,
  progress: Progress,
): Promise<CheckedContent> {
  const parseFolders = keepFolders(describeKeeping(settings, crew, progress));
  return checkContentFolder(settings.contentPath, settings.today, parseFolders);
}

/** Reads and types the matters of some years alone, and leaves them in the cache. */
export async function readKeptYears(
  settings: WorkSettings,
  years: ReadonlySet<number>,
  crew: Crew,
  progress: Progress,
): Promise<number> {
  const { matters } = await openContent(settings.contentPath);
  const places = matters.filter(({ name }) => years.has(name.year));
  await keepFolders(describeKeeping(settings, crew, progress))(places);
  return places.length;
}

/** How folders are read and bodies parsed by the code as it is. */
export function describeMaking(): Making {
  making ??= {
    readingCode: digestCode(projectRoot, ["src/register/parse/parse-folder.ts"], ["package-lock.json"]),
    parsingCode: digestCode(projectRoot, ["src/markdown/parse-body.ts"], ["package-lock.json"]),
    parseFolder,
    parseBody,
  };
  return making;
}

let making: Making | undefined;

/** Fewer folders than this are read sooner than threads start. */
const fewFolders = 100;

function describeKeeping(settings: WorkSettings, crew: Crew, progress: Progress): FolderKeeping {
  const { contentPath, cachePath } = settings;
  return {
    cachePath,
    making: describeMaking(),
    readAgain: readBodyAgain(contentPath),
    onOpened(folders, unread) {
      progress.end(
        `${formatCount(folders - unread)} matters are as they were, ${formatCount(unread)} to read`,
      );
      progress.begin(`Reading ${formatCount(unread)} matters`, unread);
    },
    async readElsewhere(years) {
      if (countUnread(years) < fewFolders) return;
      const tasks = years.map(({ year, places, keptPath }) => () => {
        return { kind: "read-year", year: { year, places, keptPath } } as const;
      });
      await crew.doAll(tasks, ({ year }) => progress.advance(year.places.length));
    },
  };
}

function countUnread(years: readonly OpenYear[]): number {
  return years.reduce((sum, { unread }) => sum + unread.length, 0);
}

/** Parses a body from its file, where its words are kept nowhere. */
export function readBodyAgain(contentPath: string): (place: WordsPlace) => ParsedBody {
  const parentPath = dirname(resolve(contentPath));
  return ({ path, kind }) => parseBody(readBodyText(path, join(parentPath, path)), kind);
}

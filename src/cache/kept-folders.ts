import { join } from "node:path";
import type { BodyWords, ReadWords } from "../markdown/body-words.ts";
import type { ParsedFolder } from "../register/parse/parse-folder.ts";
import type { ParseFolders } from "../register/parse/parse-folders.ts";
import type { MatterPlace } from "../source/source-content.ts";
import { type KeptBodies, openKeptBodies } from "./kept-bodies.ts";
import {
  bodiesPath,
  type Making,
  type OpenYear,
  openYear,
  readYear,
  type YearOfMatters,
} from "./kept-year.ts";

/** Where the words of bodies are kept, and how they are made again. */
export interface WordKeeping {
  readonly cachePath: string;
  readonly making: Making;
  /** Parses a body whose words are kept nowhere, from its file. */
  readonly readAgain: ReadWords;
}

/** Where folders are kept, how they are made, and who helps with many. */
export interface FolderKeeping extends WordKeeping {
  /** Reads years of which much is to be read, and keeps them, so that they are found when they are opened again. */
  readonly readElsewhere: (years: readonly OpenYear[]) => Promise<void>;
  /** Told how many folders there are, and how many of them must be read. */
  readonly onOpened: (folders: number, unread: number) => void;
}

/** Reads and types folders, taking over what was made of those that have not changed. */
export function keepFolders(keeping: FolderKeeping): ParseFolders {
  return async (places) => {
    const opened = splitByYear(places, keeping.cachePath).map((year) => openYear(year, keeping.making));
    keeping.onOpened(
      places.length,
      opened.reduce((sum, { unread }) => sum + unread.length, 0),
    );
    const many = opened.filter(({ unread }) => unread.length > 0);
    await keeping.readElsewhere(many);
    const folders: ParsedFolder[] = [];
    for (const year of opened) {
      const now = many.includes(year) ? openYear(year, keeping.making) : year;
      folders.push(...(await readYear(now, keeping.making)));
    }
    return { folders, readWords: readKeptWords(keeping) };
  };
}

function splitByYear(places: readonly MatterPlace[], cachePath: string): YearOfMatters[] {
  const years = Map.groupBy(places, ({ name }) => name.year);
  return [...years].map(([year, inYear]) => ({ year, places: inYear, keptPath: yearPath(cachePath, year) }));
}

/** The folder of a cache in which all of one year is kept: whole caches of different years can be put together by copying. */
export function yearPath(cachePath: string, year: number | string): string {
  return join(cachePath, "years", String(year));
}

/** A page asks for the parts of its own bodies one after another. */
const bodiesAtHand = 4;

/** Finds the words of bodies in the cache, and parses again those that another build has let go of since. */
export function readKeptWords({ cachePath, making, readAgain }: WordKeeping): ReadWords {
  const years = new Map<string, KeptBodies>();
  const atHand = new Map<string, BodyWords>();
  return (place) => {
    const known = atHand.get(place.words);
    if (known !== undefined) return known;
    const year = /\/decisions\/(\d{4})\//.exec(place.path)?.[1] ?? "";
    const bodies = years.getOrInsertComputed(year, () =>
      openKeptBodies(
        bodiesPath({ keptPath: yearPath(cachePath, year) }),
        making.parsingCode,
        making.parseBody,
      ),
    );
    const words = bodies.find(place.words) ?? readAgain(place);
    atHand.set(place.words, words);
    for (const oldest of [...atHand.keys()].slice(0, -bodiesAtHand)) atHand.delete(oldest);
    return words;
  };
}

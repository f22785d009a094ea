import { digestBody } from "../../markdown/body-digest.ts";
import type { BodyWords, ReadWords } from "../../markdown/body-words.ts";
import { parseBody } from "../../markdown/parse-body.ts";
import type { ParseBody } from "../../markdown/parsed-body.ts";
import { foldersAtOnce } from "../../source/limits.ts";
import { mapAtMost } from "../../source/map-at-most.ts";
import type { MatterPlace } from "../../source/source-content.ts";
import { type ParsedFolder, parseFolder } from "./parse-folder.ts";

/** Folders read and typed, in the order they were asked for, and where the words of their bodies are to be had. */
export interface ParsedFolders {
  readonly folders: readonly ParsedFolder[];
  readonly readWords: ReadWords;
}

/** Reads and types folders: by doing so or, in a build that keeps its work, by finding it done. */
export type ParseFolders = (places: readonly MatterPlace[]) => Promise<ParsedFolders>;

/** Reads and types folders here and now, and holds the words of all of them. */
export const parseFoldersHere: ParseFolders = async (places) => {
  const held = holdWords();
  const folders = await mapAtMost(places, foldersAtOnce, (place) => parseFolder(place, held.parse));
  return { folders, readWords: held.read };
};

/** A parser of bodies whose words stay at hand. */
export function holdWords(): { readonly parse: ParseBody; readonly read: ReadWords } {
  const words = new Map<string, BodyWords>();
  return {
    parse(text, kind) {
      const body = parseBody(text, kind);
      words.set(digestBody(text, kind), body);
      return body;
    },
    read({ words: digest, path }) {
      const found = words.get(digest);
      if (found === undefined) throw new Error(`The words of ${path} were never parsed.`);
      return found;
    },
  };
}

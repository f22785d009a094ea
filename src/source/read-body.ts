import { readFileSync } from "node:fs";
import { decodeText } from "./decode-text.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** The text below the front matter of a file that was read before. Throws where it is no longer there or no longer has two parts. */
export function readBodyText(path: string, absolutePath: string): string {
  const split = splitFrontMatter(path, decodeText(path, readFileSync(absolutePath)).text);
  if ("severity" in split) throw new Error(`${path} was changed while it was being built from. Build again.`);
  return split.body;
}

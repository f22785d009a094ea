import { readFileSync } from "node:fs";
import type { Locate } from "../problems/problem.ts";
import { decodeText } from "./decode-text.ts";
import { locateIn } from "./locate-field.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { yamlText } from "./yaml-text.ts";

/**
 * Finds where the fields of a record stand. Its file is read again at the first question, because almost none is ever
 * asked about, and a whole register's front matter would fill the memory.
 * @param path the file as messages name it; `absolutePath` where it is on disk.
 */
export function locateInFile(path: string, absolutePath: string): Locate {
  let locate: Locate | undefined;
  return (fieldPath, at) => {
    locate ??= openLocate(path, absolutePath);
    return locate(fieldPath, at);
  };
}

function openLocate(path: string, absolutePath: string): Locate {
  const split = splitFrontMatter(path, decodeText(path, readFileSync(absolutePath)).text);
  return "severity" in split
    ? () => ({ path, line: 1, column: 1 })
    : locateIn(yamlText(path, split.yaml, split.yamlFirstLine));
}

import { type Problem, problem } from "../problems/problem.ts";
import { fileTypes } from "../source/file-types.ts";
import type { ReadableType, WhyUnreadable } from "./attached-text.ts";

/**
 * Tells the officer that a published file can be found by its page, and not by what is in it.
 * @param path of the file, as messages give it.
 */
export function tellUnreadable(path: string, type: ReadableType, why: WhyUnreadable): Problem {
  const { found, remedy } = describe(fileTypes[type].label)[why];
  return problem(
    "attachment-not-searchable",
    { path, line: 1, column: 1 },
    { message: `${found}, so its text cannot be searched.`, remedy },
  );
}

function describe(kind: string): Record<WhyUnreadable, { found: string; remedy: string }> {
  return {
    "no-text": {
      found: "There is no text in this file: it may be a scan, which is a picture of its pages",
      remedy: `Publish the document it was printed from or, where there is none, have its text recognised (OCR) and save that as ${kind}.`,
    },
    locked: {
      found: "This file asks for a password",
      remedy: "Save it again without a password: readers cannot open it either.",
    },
    damaged: {
      found: `This file cannot be read as ${kind}`,
      remedy: `Open it, see that it is whole, and save it again as ${kind}.`,
    },
    "too-much": {
      found: "This file takes more time or memory to read than a build gives it",
      remedy: "Save it again in a smaller form, or as several appendices.",
    },
  };
}

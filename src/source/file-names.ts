import { findNearest } from "../problems/nearest.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { findFileType } from "./attachment-type.ts";
import { fileTypes } from "./file-types.ts";
import type { Entry } from "./read-folder.ts";

/** What a file in a matter's folder is, by its name. */
export type MatterFileKind = "record" | "attachment" | null;

const recordName = /^(?:decision|(?:notice|report)(?:-(?:[2-9]|[1-9]\d+))?|appendix-[1-9]\d*)\.md$/;
const attachmentName = /^appendix-[1-9]\d*\.[a-z]+$/;
const usualNames = [
  "notice.md",
  "notice-2.md",
  "report.md",
  "report-2.md",
  "decision.md",
  "appendix-1.md",
  "appendix-2.md",
];

/** Tells a record from an attachment by name; null for a name that is neither. */
export function findKind(fileName: string): MatterFileKind {
  if (recordName.test(fileName)) return "record";
  return attachmentName.test(fileName) && findFileType(fileName) !== null ? "attachment" : null;
}

/** What is wrong with a file's name in a matter's folder. */
export function tellMatterFile({ name, path }: Entry): Problem {
  const type = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (type === "" || type === "md" || Object.hasOwn(fileTypes, type))
    return tellUnexpected(path, name, usualNames, suggestName(name), matterFiles);
  return tellTypeRefused(path, name, type);
}

const matterFiles =
  "A matter's folder holds notice.md, report.md, decision.md, appendix-1.md and files such as appendix-2.pdf.";

function suggestName(name: string): string | undefined {
  const [, stem, number, type] = /^(.*?)[ _-]*0*(\d+)\.([a-z]+)$/i.exec(name) ?? [];
  if (stem === undefined || number === undefined || type === undefined) return undefined;
  if (number === "1" && /^(?:notice|report)$/i.test(stem)) return `${stem}.md`.toLowerCase();
  const fixed = `${stem}-${number}.${type}`.toLowerCase();
  return findKind(fixed) === null ? undefined : fixed;
}

/** A file or folder that nothing would be published from; `known` are the names it may be a slip for. */
export function tellUnexpected(
  path: string,
  name: string,
  known: readonly string[],
  sure?: string,
  where = "",
): Problem {
  const nearest = sure ?? findNearest(name, known);
  const did = nearest === undefined ? "Rename it, move it, or delete it." : `Did you mean "${nearest}"?`;
  return problem(
    "file-unexpected",
    { path, line: 1, column: 1 },
    {
      message: `The register does not expect "${name}" here, and would not publish it.`,
      remedy: [did, where].filter(Boolean).join(" "),
    },
  );
}

/** A file whose name has capitals where only small letters may be. */
export function tellCase({ name, path }: Entry): Problem {
  return problem(
    "file-name-case",
    { path, line: 1, column: 1 },
    {
      message: `"${name}" has capital letters in its name.`,
      remedy: `Rename it "${name.toLowerCase()}".`,
    },
  );
}

function tellTypeRefused(path: string, name: string, type: string): Problem {
  const jpeg =
    type === "jpeg"
      ? `Rename it "${name.replace(/jpeg$/i, "jpg")}".`
      : "Save it as one of those, such as PDF.";
  return problem(
    "file-type-refused",
    { path, line: 1, column: 1 },
    {
      message: `Files that end in .${type} may not be published; only ${Object.keys(fileTypes).join(", ")} may.`,
      remedy: jpeg,
    },
  );
}

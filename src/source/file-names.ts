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

/** What is wrong with a file's name in a matter's folder; `files` are all that is in it. */
export function tellMatterFile(entry: Entry, files: readonly Entry[]): Problem {
  const { name, path } = entry;
  const type = endingOf(name);
  const meant = findMeantName(name);
  if (meant === undefined && !mayBeText.test(type) && recordStem.test(name)) return tellWritten(path, name);
  if (meant === undefined && Object.hasOwn(fileTypes, type)) return tellNotNumbered(path, name, files);
  if (meant !== undefined || type === "" || type === "md")
    return tellUnexpected(
      path,
      name,
      isLater(name) ? [] : usualNames,
      meant,
      isLater(name) ? oneDecision : matterFiles,
    );
  return tellTypeRefused(path, name, type);
}

const matterFiles =
  "A matter's folder holds notice.md, report.md, decision.md, appendix-1.md and files such as appendix-2.pdf.";
const mayBeText = /^(?:|md|markdown|mdown|mkd|txt|text)$/;
const recordStem = /^(?:notice|report|decision)s?\b/i;

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** The name a file was meant to have, where its own shows that; undefined for one that may be anything. */
export function findMeantName(name: string): string | undefined {
  if (findKind(name.toLowerCase()) !== null) return name.toLowerCase();
  const bare = name.replace(
    /(?:\.(?:md|markdown|mdown|mkd))?(?:\.(?:md|markdown|mdown|mkd|txt|text))?$/i,
    "",
  );
  const asText = mayBeText.test(endingOf(name)) ? `${bare}.md` : name;
  const [, stem, number, type] = /^(.*?)[ _(-]*0*(\d+)\)?\.([a-z]+)$/i.exec(asText) ?? [];
  if (number === "1" && stem !== undefined && /^(?:notice|report)$/i.test(stem))
    return `${stem}.md`.toLowerCase();
  const fixed = number === undefined ? asText.toLowerCase() : `${stem}-${number}.${type}`.toLowerCase();
  if (findKind(fixed) !== null || endingOf(name) === "") return findKind(fixed) === null ? undefined : fixed;
  return /^decision-\d/.test(fixed) || endingOf(asText) !== "md" ? undefined : findNearest(fixed, usualNames);
}

const oneDecision = "A folder holds one decision: a later one is a matter of its own, with the next number.";

/** `decision-2.md`, which no folder holds. */
function isLater(name: string): boolean {
  return /^decision[ _(-]*\d/i.test(name);
}

/** A record kept as a Word file or a PDF: renaming it would not make it one the register can read. */
function tellWritten(path: string, name: string): Problem {
  const record = `${recordStem.exec(name)?.[0].toLowerCase().replace(/s$/, "")}.md`;
  return problem(
    "file-unexpected",
    { path, line: 1, column: 1 },
    {
      message: `"${name}" would not be published: a notice, a report and a decision must be text, in files that end in .md.`,
      remedy: `Copy its words into ${record}, or let npm run import -- FILE do so, and take this file out of the folder.`,
    },
  );
}

/** A paper to be published as it is, with a name that is not an appendix's. */
function tellNotNumbered(path: string, name: string, files: readonly Entry[]): Problem {
  const numbers = files.map((file) => Number(/^appendix-(\d+)\./.exec(file.name)?.[1] ?? 0));
  const next = `appendix-${Math.max(0, ...numbers) + 1}`;
  return problem(
    "file-unexpected",
    { path, line: 1, column: 1 },
    {
      message: `The register does not expect "${name}" here, and would not publish it.`,
      remedy: `If it is an appendix, rename it "${next}.${endingOf(name)}" and give its title in ${next}.md; if not, delete it.`,
    },
  );
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

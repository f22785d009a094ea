import { type Problem, problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";
import type { FolderListing } from "./read-folder.ts";
import type { MatterFolder, SourceAttachment, SourceRecord } from "./source-content.ts";

/**
 * Faults of a matter's files taken together. `names` are the files there, as they should be called, even those that
 * could not be read or are misnamed; `listing` is what the folder holds as it is called.
 */
export function checkMatter(
  matter: MatterFolder,
  names: readonly string[],
  listing: FolderListing,
): Problem[] {
  const strays = listing.files.length + listing.folders.length > names.length || listing.problems.length > 0;
  return [
    // A file or folder told of already may be the paper that is missing.
    ...(strays ? [] : checkHasPaper(matter, names)),
    ...checkReferences(matter),
    ...matter.records.flatMap((record) => checkFileNamed(record, listing)),
    ...matter.attachments.flatMap((attachment) => checkNamedByRecord(attachment, matter, names)),
  ];
}

function checkHasPaper({ path }: MatterFolder, names: readonly string[]): Problem[] {
  if (names.some((name) => /^(?:notice|report|decision)\b/.test(name))) return [];
  return [
    problem(
      "matter-folder-empty",
      { path, line: 1, column: 1 },
      {
        message: "There is no notice, report or decision in this folder.",
        remedy: "Add notice.md, report.md or decision.md, or delete the folder.",
      },
    ),
  ];
}

/** Records that agree with one another and not with their folder are told once: it is the folder that is misnamed. */
function checkReferences(matter: MatterFolder): Problem[] {
  const given = matter.records.flatMap((record) => givenReference(record) ?? []);
  const [first] = given;
  const agree = given.length > 1 && given.every((reference) => reference === first);
  if (first === undefined || !agree || first === matter.reference)
    return matter.records.flatMap((record) => checkReference(matter, record));
  return [
    problem(
      "reference-not-folder",
      { path: matter.path, line: 1, column: 1 },
      {
        message: `The records in this folder give the reference "${first}", and the folder gives "${matter.reference}".`,
        remedy: `Rename the folder "${first.slice(5)}-${matter.slug}", in the year ${first.slice(0, 4)}, or correct reference: in each record.`,
      },
    ),
  ];
}

/** An ill-formed reference is left to the schema, which says what form it must have. */
function givenReference({ frontMatter }: SourceRecord): string | undefined {
  const { reference } = asFields(frontMatter.value);
  return typeof reference === "string" && /^\d{4}\/\d{4}[A-Za-z]?$/.test(reference) ? reference : undefined;
}

function checkReference(matter: MatterFolder, record: SourceRecord): Problem[] {
  const { frontMatter } = record;
  const reference = givenReference(record);
  if (reference === undefined || reference === matter.reference) return [];
  return [
    problem("reference-not-folder", frontMatter.locate(["reference"]), {
      field: "reference",
      message: `"${reference}" is not the reference of the folder this is in, which is "${matter.reference}".`,
      remedy: `Write reference: ${matter.reference}, or move the record to the folder it belongs in.`,
    }),
  ];
}

function checkFileNamed(record: SourceRecord, { files, folders }: FolderListing): Problem[] {
  const { name, frontMatter } = record;
  const file = fileNamedBy(record);
  const there = files.map((entry) => entry.name);
  if (!name.startsWith("appendix-") || typeof file !== "string" || file === "" || there.includes(file))
    return [];
  // The file that is there in capitals, or put away in a folder, is told of as that.
  if (there.some((each) => each.toLowerCase() === file) || folders.length > 0) return [];
  const meant = there.find((each) => isSameName(each, file)) ?? there.find((each) => isBeside(each, name));
  return [
    problem("attachment-missing", frontMatter.locate(["file"]), {
      field: "file",
      message: `There is no file called ${quoteValue(file)} beside this one.`,
      remedy:
        meant === undefined
          ? "Add the file to this folder, or correct its name."
          : `Did you mean "${meant}"? Capital letters count.`,
    }),
  ];
}

function isSameName(one: unknown, other: string): boolean {
  return typeof one === "string" && one.toLowerCase() === other.toLowerCase();
}

/** Whether a file is the one that a record of this name would stand for: `appendix-2.pdf` for `appendix-2`. */
function isBeside(fileName: string, recordName: string): boolean {
  return fileName.startsWith(`${recordName}.`) && !fileName.endsWith(".md");
}

/** A file nobody names is a file published by accident: it may belong to an appendix that is withheld. */
function checkNamedByRecord(
  { name, path }: SourceAttachment,
  matter: MatterFolder,
  names: readonly string[],
): Problem[] {
  const page = `${name.slice(0, name.lastIndexOf("."))}.md`;
  const record = matter.records.find((each) => `${each.name}.md` === page);
  if (names.includes(page) && record === undefined) return [];
  if (matter.records.some((each) => isSameName(fileNamedBy(each), name))) return [];
  // A page that names a file which is not there has been told that this one may be meant.
  const named = record === undefined || isWithheld(record) ? undefined : fileNamedBy(record);
  if (typeof named === "string" && !names.includes(named)) return [];
  return [
    problem("attachment-without-record", { path, line: 1, column: 1 }, describeUnnamed(name, page, record)),
  ];
}

function describeUnnamed(name: string, page: string, record: SourceRecord | undefined) {
  if (record === undefined) {
    return {
      message: `No appendix page gives the title of "${name}".`,
      remedy: `Make ${page} with the fields access: public, title: and file: ${name}.`,
    };
  }
  const { access } = asFields(record.frontMatter.value);
  const withheld = isWithheld(record);
  return {
    message: withheld
      ? `${page} says that this appendix is ${access}, and "${name}" would be published beside it.`
      : `${page} does not name "${name}".`,
    remedy: withheld
      ? `Take "${name}" out of this folder, and out of the repository's history.`
      : `Add file: ${name} to ${page}, or delete the file.`,
  };
}

function isWithheld({ frontMatter }: SourceRecord): boolean {
  const { access } = asFields(frontMatter.value);
  return access === "exempt" || access === "confidential";
}

function fileNamedBy({ frontMatter }: SourceRecord): unknown {
  const { file } = asFields(frontMatter.value);
  return file;
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

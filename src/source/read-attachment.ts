import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { type Problem, problem } from "../problems/problem.ts";
import { agrees, findFileType, findHeld, type Held } from "./attachment-type.ts";
import { type FileType, fileTypes } from "./file-types.ts";
import { attachmentLimitInBytes } from "./limits.ts";
import { type Entry, tellNotReadable } from "./read-folder.ts";
import type { Read } from "./read-record.ts";
import { tellEmpty, tellTooLarge } from "./read-text-file.ts";
import type { SourceAttachment } from "./source-content.ts";

/** Reads of an attachment what tells its size and what it holds, and knows its bytes by their digest. */
export async function readAttachment(entry: Entry, name: string): Promise<Read<SourceAttachment>> {
  try {
    return await judgeAttachment(entry, name);
  } catch (cause) {
    return { value: null, problems: [tellNotReadable(entry.path, cause as NodeJS.ErrnoException)] };
  }
}

async function judgeAttachment({ path, absolutePath }: Entry, name: string): Promise<Read<SourceAttachment>> {
  const file = await open(absolutePath, "r");
  try {
    const { size } = await file.stat();
    const attachment = { name, path, absolutePath, sizeInBytes: size };
    const refused =
      size === 0
        ? tellEmpty(path)
        : size > attachmentLimitInBytes
          ? tellTooLarge(path, size, attachmentLimitInBytes)
          : null;
    if (refused !== null) return { value: { ...attachment, digest: null, type: null }, problems: [refused] };
    const type = findFileType(name);
    const held = await findHeld(file, size);
    const fits = type !== null && agrees(type, held);
    return {
      value: { ...attachment, digest: fits ? await digestFile(file) : null, type: fits ? type : null },
      problems: fits ? [] : [tellDiffers(path, name, type, held)],
    };
  } finally {
    await file.close();
  }
}

/** Piece by piece, for many folders are read at once. */
async function digestFile(file: FileHandle): Promise<string> {
  const digest = createHash("sha256");
  for await (const piece of file.createReadStream({ start: 0, autoClose: false })) digest.update(piece);
  return digest.digest("hex");
}

function tellDiffers(path: string, name: string, type: FileType | null, held: Held): Problem {
  const ending = name.slice(name.lastIndexOf("."));
  const again = type === null ? "one of the kinds that may be published" : describeType(type);
  return problem(
    "file-type-differs",
    { path, line: 1, column: 1 },
    {
      message: `The name ends in ${ending} and what the file holds is ${describeHeld(held)}.`,
      remedy: `Open it and save it again as ${again}, or correct the end of its name.`,
    },
  );
}

function describeHeld(held: Held): string {
  if (held.is === null) return held.called;
  return held.is === "text" ? "plain text" : describeType(held.is);
}

function describeType(type: FileType): string {
  const { label } = fileTypes[type];
  if (type === "txt") return "a plain text file";
  return `${/^[AEIO]/.test(label) ? "an" : "a"} ${label}${/(?:image|text|spreadsheet)$/.test(label) ? "" : " file"}`;
}

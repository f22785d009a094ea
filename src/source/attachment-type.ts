import { isUtf8 } from "node:buffer";
import type { FileHandle } from "node:fs/promises";
import type { FileType } from "./file-types.ts";
import { fileTypes } from "./file-types.ts";
import { readZipNames } from "./zip-names.ts";

/** What a file holds, whatever it is called: a kind that may be published, and otherwise what to call it in a message. */
export type Held = { is: FileType } | { is: "text" } | { is: null; called: string };

const openingBytes: readonly [string, Held][] = [
  ["255044462d", { is: "pdf" }],
  ["89504e470d0a1a0a", { is: "png" }],
  ["ffd8ff", { is: "jpg" }],
  ["d0cf11e0a1b11ae1", { is: null, called: "an old Word or Excel file" }],
  ["4d5a", { is: null, called: "a program" }],
  ["7f454c46", { is: null, called: "a program" }],
  ["47494638", { is: null, called: "a GIF picture" }],
  ["7b5c727466", { is: null, called: "a rich text file" }],
];

const unknown: Held = {
  is: null,
  called: "of a kind the register does not know, or text not saved as UTF-8",
};

/** The ending of a file name as a kind that may be published; null for any other. */
export function findFileType(fileName: string): FileType | null {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1);
  return Object.hasOwn(fileTypes, ending) ? (ending as FileType) : null;
}

/** Finds what a file holds from its first bytes, or from the names within where it is a zip. */
export async function findHeld(file: FileHandle, sizeInBytes: number): Promise<Held> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(128), 0, 128, 0);
  const head = buffer.subarray(0, bytesRead);
  const known = openingBytes.find(([opening]) => head.toString("hex").startsWith(opening));
  if (known !== undefined) return known[1];
  if (head.toString("latin1").startsWith("PK\x03\x04"))
    return findInZip(head, (await readZipNames(file, sizeInBytes)) ?? []);
  return (await isText(file, sizeInBytes)) ? describeText(head) : unknown;
}

/** Whether what a file holds is what its ending says; plain text may be called csv or txt. */
export function agrees(type: FileType, held: Held): boolean {
  return held.is === "text" ? type === "csv" || type === "txt" : held.is === type;
}

function findInZip(head: Buffer, names: readonly string[]): Held {
  const media = /mimetype(application\/vnd\.oasis\.opendocument\.[a-z-]+)/.exec(head.toString("latin1"))?.[1];
  const openDocument = (["odt", "ods"] as const).find(
    (type) => media !== undefined && isMedia(head, media, type),
  );
  if (openDocument !== undefined) return { is: openDocument };
  if (names.some((name) => /vbaProject\.bin$/i.test(name)))
    return { is: null, called: "a file with macros, which can run" };
  if (!names.includes("[Content_Types].xml")) return { is: null, called: "a zip file" };
  if (names.some((name) => name.startsWith("word/"))) return { is: "docx" };
  return names.some((name) => name.startsWith("xl/"))
    ? { is: "xlsx" }
    : { is: null, called: "an Office file of another kind" };
}

// The entry's data is not ended by anything: its length, at byte 18 of the header, says where it stops.
function isMedia(head: Buffer, media: string, type: "odt" | "ods"): boolean {
  return (
    media.startsWith(fileTypes[type].mediaType) && head.readUInt32LE(18) === fileTypes[type].mediaType.length
  );
}

async function isText(file: FileHandle, sizeInBytes: number): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(sizeInBytes), 0, sizeInBytes, 0);
  return isUtf8(buffer) && !buffer.includes(0);
}

// A browser that is given HTML may run it whatever it is called, so text that opens as HTML is not plain text.
function describeText(head: Buffer): Held {
  const looksLikeMarkup = /^\uFEFF?\s*<(?:!doctype|html|head|body|script|svg|\?xml)/i.test(
    head.toString("utf8"),
  );
  return looksLikeMarkup ? { is: null, called: "a web page or drawing" } : { is: "text" };
}

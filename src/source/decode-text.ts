import { isUtf8 } from "node:buffer";
import { type Problem, problem } from "../problems/problem.ts";
import { formatCodePoint } from "../problems/quote.ts";
import { TextLines } from "./text-lines.ts";

/** Text, or what keeps the bytes from being text. */
export type Decoded = { text: string; problems: Problem[] };

/**
 * Bytes as text with line ends as `\n` and no byte order mark, so that every position after this is the editor's own.
 * Text that is not UTF-8 is still given, with the bytes that do not fit shown as U+FFFD, so that its other faults are told too.
 */
export function decodeText(path: string, bytes: Uint8Array): Decoded {
  const text = normaliseLines(new TextDecoder("utf-8").decode(bytes));
  if (isUtf16(bytes)) return { text: "", problems: [tellUtf16(path)] };
  if (!isUtf8(bytes)) return { text, problems: [tellBadByte(path, bytes)] };
  return { text, problems: [] };
}

function normaliseLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function tellUtf16(path: string): Problem {
  return problem(
    "file-not-utf8",
    { path, line: 1, column: 1 },
    {
      message: "This file is saved as UTF-16, and content files must be saved as UTF-8.",
      remedy: "Open it in your editor, choose Save with encoding, and choose UTF-8.",
    },
  );
}

function tellBadByte(path: string, bytes: Uint8Array): Problem {
  const { offset, before } = findBadByte(bytes);
  const byte = bytes[offset] ?? 0;
  const probably = describeByte(byte);
  const place = new TextLines(`${normaliseLines(before)}?`).positionAt(normaliseLines(before).length);
  return problem(
    "file-not-utf8",
    { path, ...place },
    {
      message: `This file is not saved as UTF-8: the byte ${formatByte(byte)} here${probably} cannot be read.`,
      remedy: "Open it in your editor, choose Save with encoding, choose UTF-8, and check this letter.",
    },
  );
}

/** The first byte that is not UTF-8, and the text before it. */
function findBadByte(bytes: Uint8Array): { offset: number; before: string } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let at = text.indexOf("\uFFFD");
  let offset = Buffer.byteLength(text.slice(0, at));
  // U+FFFD may be written in good UTF-8, as EF BF BD: then it is not the byte looked for.
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf("\uFFFD", at + 1);
    offset += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  return { offset, before: text.slice(0, at).replace(/^\uFEFF/, "") };
}

function formatByte(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

/** What an editor on Windows most likely meant by the byte. */
function describeByte(byte: number): string {
  const character = new TextDecoder("windows-1252").decode(Uint8Array.of(byte));
  return /[\p{Cc}]/u.test(character)
    ? ""
    : `, probably "${character}" (${formatCodePoint(character)}) as Windows writes it,`;
}

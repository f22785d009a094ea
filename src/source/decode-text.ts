import { isUtf8 } from "node:buffer";
import { type Problem, problem } from "../problems/problem.ts";
import { formatCodePoint } from "../problems/quote.ts";
import { TextLines } from "./text-lines.ts";

/** Text, or what keeps the bytes from being text. */
export type Decoded = { text: string; problems: Problem[] };

/**
 * Bytes as text with line ends as `\n` and no byte order mark, so that every position after this is the editor's own.
 * Text that is not UTF-8 is still given, each byte that does not fit as the letter Windows means by it, so that its
 * other faults are told too and the letter is not told again as one of them.
 */
export function decodeText(path: string, bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: "", problems: [tellUtf16(path)] };
  if (!isUtf8(bytes)) return { text: tidy(decodeAsMeant(bytes)), problems: [tellBadByte(path, bytes)] };
  return { text: tidy(new TextDecoder("utf-8").decode(bytes)), problems: [] };
}

function tidy(text: string): string {
  return normaliseLines(text).replace(/^\uFEFF+/, "");
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

/** Whole characters of UTF-8 as Latin 1 shows their bytes, or else one byte. Source: Unicode 16, table 3-7. */
const utf8Character =
  /[^\x80-\xff]+|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|([\x80-\xff])/g;

function decodeAsMeant(bytes: Uint8Array): string {
  const shown = Buffer.from(bytes).toString("latin1");
  return shown.replace(utf8Character, (character, misfit?: string) =>
    misfit === undefined ? Buffer.from(character, "latin1").toString("utf8") : decodeWindows(misfit),
  );
}

/** The letter of a Windows byte; of the five that stand for none, a sign that no rule takes for anything. */
function decodeWindows(shown: string): string {
  const letter = new TextDecoder("windows-1252").decode(Buffer.from(shown, "latin1"));
  return /\p{Cc}/u.test(letter) ? "\u00A4" : letter;
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
  return { offset, before: text.slice(0, at).replace(/^\uFEFF+/, "") };
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

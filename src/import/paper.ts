import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { splitLines } from "./fold-spaces.ts";

/** A file handed to the importer, opened as what it is. */
export type Paper = { readonly fileName: string } & (
  | { readonly format: "html"; readonly root: Root }
  | { readonly format: "text"; readonly lines: readonly string[] }
  | { readonly format: "json"; readonly value: unknown }
  /** Bytes that are not text: `name` says of what kind. */
  | { readonly format: "binary"; readonly name: "PDF" | "Word, Excel or zip" | "binary" }
);

/** Opens a file by what is in it; its name is never trusted. */
export function openPaper(fileName: string, bytes: Uint8Array): Paper {
  const binary = nameOfBinary(bytes);
  if (binary) return { fileName, format: "binary", name: binary };
  const text = decode(bytes);
  const value = parseJson(text);
  if (value !== undefined) return { fileName, format: "json", value };
  // A page saved by a browser, or a piece of one: some element near the top.
  if (/^\s*(?:<!--|<!doctype|<\/?[a-z][a-z0-9]*(?:\s|>|\/))/i.test(text))
    return { fileName, format: "html", root: fromHtml(text) };
  return { fileName, format: "text", lines: splitLines(text) };
}

/** Older systems save pages as Windows-1252: tried only where the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function nameOfBinary(bytes: Uint8Array): "PDF" | "Word, Excel or zip" | "binary" | undefined {
  const start = String.fromCharCode(...bytes.slice(0, 4));
  if (start === "%PDF") return "PDF";
  if (start.startsWith("PK\u0003") || start === "\u00D0\u00CF\u0011\u00E0") return "Word, Excel or zip";
  return bytes.slice(0, 8000).includes(0) ? "binary" : undefined;
}

function parseJson(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

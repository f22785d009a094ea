import { findAppendixPhrases } from "../../markdown/mentions/appendix-phrases.ts";
import type { Phrase } from "../../markdown/mentions/phrase.ts";
import { quoteValue } from "../../problems/quote.ts";

interface Pointer {
  name: string;
  of: Phrase["of"];
  /** The words that point to it, as written. */
  words: string;
}

/** A document the source lists for itself, by its file: `Item 11A - Appendix 1 (documents/s11247/….pdf)`. */
const document = /\.(?:pdf|docx?|xlsx?)\)?$/i;
const nameInDocument = /\b(?:appendix|app)\s+(\d{1,2}|[A-Z])\b/gi;

/** An appendix that the source itself holds, under its title: a line that says `Appendix 1.` and nothing more. */
const titleOfAppendix = /^appendix\s+(\d{1,2}|[A-Z])\.?$/i;

/**
 * A sentence for each appendix the words point to ("see appendix 2") that the source neither lists nor brings with it,
 * in the words the register itself has for it.
 */
export function findMissingAppendices(text: string, paper: "decision" | "report"): string[] {
  const lines = text.split("\n");
  const held = new Set(lines.flatMap(namesHeld));
  const missing = lines
    .filter((line) => !document.test(line))
    .flatMap(listPointers)
    .filter(({ name }) => !held.has(name));
  const first = new Map<string, Pointer>();
  for (const pointer of missing) {
    const key = `${pointer.name} ${pointer.of}`;
    if (!first.has(key)) first.set(key, pointer);
  }
  return [...first.values()]
    .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }))
    .map((pointer) => describe(pointer, paper));
}

function namesHeld(line: string): string[] {
  const title = titleOfAppendix.exec(line.trim())?.[1];
  if (title !== undefined) return [title];
  return document.test(line) ? [...line.matchAll(nameInDocument)].map(([, name = ""]) => name) : [];
}

function listPointers(line: string): Pointer[] {
  return findAppendixPhrases(line).map(({ target, of, start, end }) => ({
    name: target,
    of,
    words: line.slice(start, end),
  }));
}

function describe({ name, of, words }: Pointer, paper: "decision" | "report"): string {
  const owner = of === "report" ? " of the report" : "";
  return `The ${paper} points to appendix ${name}${owner} (${quoteValue(words)}), which the source does not hold.`;
}

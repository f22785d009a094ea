import { daysOf, type SearchPart } from "../../../src/search/search-parts.ts";

/** The whole register as a single part: what a search over parts is held against. */
export function joinParts(parts: readonly SearchPart[]): SearchPart {
  const pages = parts.flatMap((part) => part.pages).sort((a, b) => (a.url < b.url ? -1 : 1));
  return { name: "whole", pages, days: daysOf(pages) };
}

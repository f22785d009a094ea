import type { DaySpan, PartDays, SearchPart } from "../../../src/search/search-parts.ts";

/** The whole register as a single part: what a search over parts is held against. */
export function joinParts(parts: readonly SearchPart[]): SearchPart {
  return {
    name: "whole",
    urls: parts.flatMap(({ urls }) => urls).sort(),
    days: {
      sorted: joinSpans(parts, "sorted"),
      decided: joinSpans(parts, "decided"),
      published: joinSpans(parts, "published"),
      effective: joinSpans(parts, "effective"),
    },
  };
}

function joinSpans(parts: readonly SearchPart[], name: keyof PartDays): DaySpan | null {
  const spans = parts.map(({ days }) => days[name]).filter((span) => span !== null);
  const first = spans.map((span) => span.first).sort()[0];
  const last = spans
    .map((span) => span.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

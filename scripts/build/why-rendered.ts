import type { HeldSite } from "../../src/cache/held-site.ts";

/** Why a page was rendered, in a few words. */
export function describeWhy(madeFrom: string, file: string, held: HeldSite): string {
  const before = held.madeFrom.get(file);
  if (before === undefined) return "it was not there";
  if (before === madeFrom) return "it was not as it was left, nor is it kept";
  return templatesOf(before) === templatesOf(madeFrom) ? "what it shows changed" : "its template changed";
}

function templatesOf(madeFrom: string): string {
  return madeFrom.slice(0, madeFrom.indexOf("-"));
}

import { distance } from "fastest-levenshtein";
import { quoteValue } from "./quote.ts";

/** The known names that the text is plausibly a slip for, nearest first, at most `limit`. */
export function listNearest(text: string, known: readonly string[], limit = 3): string[] {
  return known
    .map((name) => ({ name, slips: countSlips(text, name) }))
    .filter(({ slips }) => slips !== null)
    .sort((a, b) => (a.slips ?? 0) - (b.slips ?? 0) || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** The known name that the text is most plausibly a slip for; undefined when none is near enough to suggest. */
export function findNearest(text: string, known: readonly string[]): string | undefined {
  return listNearest(text, known, 1)[0];
}

/**
 * `Did you mean "harbour-east"? `, with the space after it; nothing where no name is near. Where what was written is
 * only a part of several, such as "approved" of two outcomes, all are named: which was meant cannot be told.
 */
export function askNearest(text: string, known: readonly string[]): string {
  const near = listNearest(text, known);
  const [first] = near;
  if (first === undefined) return "";
  const parts = near.filter((name) => (countSlips(text, name) ?? 0) >= partOfName);
  const meant = parts.length > 1 && parts.length === near.length ? parts : [first];
  return `Did you mean ${meant.map(quoteValue).join(" or ")}? `;
}

/** Added to the slips of a name that what was written is only a part of, so that it comes after every true slip. */
const partOfName = 100;

/** How far two names are apart, in letters; null when nobody would take one for the other. */
function countSlips(text: string, name: string): number | null {
  const [written, meant] = [plain(text), plain(name)];
  if (written === "" || meant === "") return null;
  // Two letters that changed places are one slip of the fingers: "titel".
  const slips = sorted(written) === sorted(meant) ? 1 : distance(written, meant);
  const allowed = Math.floor(Math.max(written.length, meant.length) / 3);
  if (slips <= allowed) return slips;
  // "key" for "isKey", "approved" for "recommendations-approved": a part of a name, after every true slip.
  return written.length >= 3 && (meant.startsWith(written) || meant.endsWith(written))
    ? partOfName + slips
    : null;
}

function sorted(name: string): string {
  return [...name].sort().join("");
}

/** Letters and digits only: `decision-maker`, `Decision Maker` and `decisionMaker` are one name to a person. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}

import { type Problem, problem } from "../problems/problem.ts";
import type { Entry } from "./read-folder.ts";
import type { MatterName, MatterPlace } from "./source-content.ts";

const matterName = /^(\d{4}[A-Za-z]?)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** A folder under `decisions/` as a year; null when its name is not one. */
export function parseYear(name: string): number | null {
  return /^(?:19|20)\d{2}$/.test(name) ? Number(name) : null;
}

/** A matter's folder as number and slug; null when its name is not both. */
export function parseMatterName(year: number, name: string): MatterName | null {
  const [, number, slug] = matterName.exec(name) ?? [];
  if (number === undefined || slug === undefined) return null;
  return { year, number, slug, reference: `${year}/${number}` };
}

/** A folder under `decisions/` that is not a year. */
export function tellYear({ name, path }: Entry): Problem {
  const year = /(?:19|20)\d{2}/.exec(name)?.[0] ?? (/^\d{2}$/.test(name) ? `20${name}` : undefined);
  const isMatter = /^\d{1,4}[A-Za-z]?[\s_–—-]+[A-Za-z]/.test(name);
  return problem(
    "year-folder-name",
    { path, line: 1, column: 1 },
    {
      message: `"${name}" is not a year, and folders in decisions must be.`,
      remedy: isMatter
        ? "Move it into the folder of its year, such as 2026."
        : year === undefined
          ? "Rename it to the year of its references, such as 2026."
          : `Rename it "${year}", or move what is in it.`,
    },
  );
}

/** A folder under a year that is not a matter's. */
export function tellMatterName({ name, path }: Entry): Problem {
  const suggested = suggestName(name);
  return problem(
    "matter-folder-name",
    { path, line: 1, column: 1 },
    {
      message: `"${name}" must be a number of four digits, perhaps a letter, a hyphen, and words in small letters joined by hyphens.`,
      remedy:
        suggested === null
          ? `Rename it, such as ${numberOf(name) ?? "0143"}-harbour-crossing.`
          : `Rename it "${suggested}".`,
    },
  );
}

/** The number a name begins with, in four digits. */
function numberOf(name: string): string | undefined {
  return /^0*(\d{1,4})(?!\d)/.exec(name)?.[1]?.padStart(4, "0");
}

function suggestName(name: string): string | null {
  const [, digits, letter = "", words = ""] = /^0*(\d{1,4})([A-Za-z])?(?:[\s_–—-]+(.*))?$/.exec(name) ?? [];
  const slug = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return digits === undefined || slug === "" ? null : `${digits.padStart(4, "0")}${letter}-${slug}`;
}

/** Two folders of one year that claim one reference, or references that differ only by capitals; told at the later. */
export function checkReferences(matters: readonly MatterPlace[]): Problem[] {
  const first = new Map<string, MatterPlace>();
  return matters.flatMap((matter) => {
    const taken = first.get(matter.name.reference.toLowerCase());
    if (taken !== undefined) return [tellTaken(matter, taken)];
    first.set(matter.name.reference.toLowerCase(), matter);
    return [];
  });
}

function tellTaken({ entry, name }: MatterPlace, taken: MatterPlace): Problem {
  const same = name.reference === taken.name.reference;
  return problem(
    same ? "reference-taken" : "reference-differs-by-case",
    { path: entry.path, line: 1, column: 1 },
    {
      message: same
        ? `The reference "${name.reference}" is already that of ${taken.entry.path}.`
        : `The reference "${name.reference}" differs only by a capital from "${taken.name.reference}", that of ${taken.entry.path}.`,
      remedy: "Give the newer of the two the next number that has never been used.",
    },
  );
}

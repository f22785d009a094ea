import type { AreaTerm } from "../../src/places/directory-columns.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { sortProblems } from "../../src/problems/sort-problems.ts";
import { parseFile } from "../../src/register/parse/parse-file.ts";
import { councilSchema } from "../../src/schema/council.ts";
import { wardsSchema } from "../../src/schema/ward.ts";
import { openContent } from "../../src/source/open-content.ts";

/** What a council calls its areas, and the id of each by its ONS code; or why that cannot be known. */
export type CouncilAreas =
  | { readonly ok: true; readonly areaTerm: AreaTerm; readonly wardIdByCode: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the council's areas. What is wrong elsewhere in the content is for the check to tell. */
export async function readAreas(contentPath: string): Promise<CouncilAreas> {
  const source = await openContent(contentPath);
  const problems = source.problems.filter(({ path }) => /\/(?:council|wards)\.yml$|^[^/]+$/.test(path));
  const council = parseFile(councilSchema, source.council, problems);
  const wards = parseFile(wardsSchema, source.wards, problems);
  if (council === null || wards === null || problems.length > 0)
    return { ok: false, problems: sortProblems(problems) };
  const codes = wards.facts.flatMap(({ id, code }) => (code === undefined ? [] : [[code, id] as const]));
  return { ok: true, areaTerm: council.facts.areaTerm, wardIdByCode: new Map(codes) };
}

import { attachmentsProblems } from "./catalogue/attachments.ts";
import { bodyProblems } from "./catalogue/body.ts";
import { councilProblems } from "./catalogue/council.ts";
import { datesProblems } from "./catalogue/dates.ts";
import { fieldsProblems } from "./catalogue/fields.ts";
import { foldersProblems } from "./catalogue/folders.ts";
import { lawProblems } from "./catalogue/law.ts";
import { placesProblems } from "./catalogue/places.ts";
import { referencesProblems } from "./catalogue/references.ts";
import { textProblems } from "./catalogue/text.ts";
import { yamlProblems } from "./catalogue/yaml.ts";
import type { CatalogueEntry } from "./catalogue-entry.ts";

/** Every problem the register can find, by id. Each has a page at `/help/problems/<id>/`. */
export const problemCatalogue = {
  ...textProblems,
  ...yamlProblems,
  ...fieldsProblems,
  ...foldersProblems,
  ...attachmentsProblems,
  ...councilProblems,
  ...placesProblems,
  ...referencesProblems,
  ...datesProblems,
  ...lawProblems,
  ...bodyProblems,
};

export type ProblemId = keyof typeof problemCatalogue;

/** What a problem id means; throws for an id that is none, which is a fault in the list of pages. */
export function getProblemEntry(id: string): CatalogueEntry {
  const entry = Object.entries<CatalogueEntry>(problemCatalogue).find(([known]) => known === id)?.[1];
  if (!entry) throw new Error(`There is no problem "${id}" in the catalogue.`);
  return entry;
}

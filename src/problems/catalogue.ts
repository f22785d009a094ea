import { bodyProblems } from "./catalogue/body.ts";
import { councilProblems } from "./catalogue/council.ts";
import { datesProblems } from "./catalogue/dates.ts";
import { fieldsProblems } from "./catalogue/fields.ts";
import { foldersProblems } from "./catalogue/folders.ts";
import { lawProblems } from "./catalogue/law.ts";
import { referencesProblems } from "./catalogue/references.ts";
import { textProblems } from "./catalogue/text.ts";
import { yamlProblems } from "./catalogue/yaml.ts";

/** Every problem the register can find, by id. Each has a page at `/help/problems/<id>/`. */
export const problemCatalogue = {
  ...textProblems,
  ...yamlProblems,
  ...fieldsProblems,
  ...foldersProblems,
  ...councilProblems,
  ...referencesProblems,
  ...datesProblems,
  ...lawProblems,
  ...bodyProblems,
};

export type ProblemId = keyof typeof problemCatalogue;

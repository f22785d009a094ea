import type { ReadWords } from "./body-words.ts";
import { type BodyRecipe, viewBody, viewSection } from "./render-body.ts";
import type { SectionName } from "./section-names.ts";

/** Makes a JSON text's bodies and sections whole again: what `viewBody` and `viewSection` become as JSON. */
export function restoreBodies(readWords: ReadWords): (key: string, value: unknown) => unknown {
  return (_key, value) => {
    if (typeof value !== "object" || value === null) return value;
    if (isBody(value)) return viewBody(value.body, readWords);
    return isSection(value) ? viewSection(value.of, value.section, readWords) : value;
  };
}

function isBody(value: object): value is { body: BodyRecipe } {
  return "body" in value && Object.keys(value).length === 1 && isRecipe(value.body);
}

function isSection(value: object): value is { section: SectionName; of: BodyRecipe } {
  return "section" in value && "of" in value && isRecipe(value.of);
}

function isRecipe(value: unknown): value is BodyRecipe {
  return typeof value === "object" && value !== null && "words" in value && "addresses" in value;
}

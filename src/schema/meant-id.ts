import { idSchema } from "./values.ts";

/** A name in the form of an id, `Harbour East` as `harbour-east`; null where nothing of it could be one. */
export function formMeantId(text: string): string | null {
  const meant = text
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return idSchema.safeParse(meant).success ? meant : null;
}

/** What a problem id means in general: the text of its help page. */
export interface CatalogueEntry {
  severity: "error" | "review" | "advice";
  /** A short name, as a heading: "A date that does not exist". */
  title: string;
  /** What is wrong and why it matters, in a sentence or two. */
  meaning: string;
  /** A few lines of content that show the problem. */
  example: string;
  /** How to put it right, as an instruction. */
  fix: string;
}

/** Keeps each id's literal type while checking that every entry is whole. */
export function defineProblems<const Ids extends string>(
  entries: Record<Ids, CatalogueEntry>,
): Record<Ids, CatalogueEntry> {
  return entries;
}

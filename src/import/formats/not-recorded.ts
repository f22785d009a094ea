import { findSectionName, type SectionName } from "../../markdown/section-names.ts";
import type { StatutoryPart } from "../../schema/vocabulary.ts";
import type { Block } from "../block.ts";

const parts: readonly StatutoryPart[] = ["reasons", "alternatives", "interests"];

/**
 * What the law asks for and a whole record does not have: SI 2012/2089 reg 12(2). Interests are declared when a
 * decision is taken, so a proposal lacks none; a piece of a page cannot show that anything is missing.
 */
export function listNotRecorded(
  body: readonly Block[],
  { isProposed, isFragment }: { isProposed: boolean; isFragment: boolean },
): StatutoryPart[] {
  if (isFragment) return [];
  const found = new Set<SectionName | null>(
    body.map((block) => (block.kind === "heading" && block.depth === 2 ? findSectionName(block.text) : null)),
  );
  return parts.filter((part) => !found.has(part) && !(isProposed && part === "interests"));
}

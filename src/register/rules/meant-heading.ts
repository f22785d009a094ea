import { distance } from "fastest-levenshtein";
import type { Root } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { findSectionName, type SectionName, sectionNames } from "../../markdown/section-names.ts";

/** A line that was meant to be the heading of a section. */
export interface MeantHeading {
  /** The line of the body, counted from 1. */
  readonly line: number;
  /** What it says. */
  readonly words: string;
  /** How the heading is spelt. */
  readonly heading: string;
}

/**
 * The line that was meant to open a section and does not: in bold, with the wrong number of #, with no space after them,
 * underlined, or misspelt by a letter or two. Null where there is none.
 */
export function findMeantHeading({ children }: Root, name: SectionName): MeantHeading | null {
  for (const node of children) {
    const [words = ""] = wordsOf(node).replace(/^#+/, "").trim().split("\n");
    const isLine = node.type === "heading" || node.type === "paragraph";
    const heading = isLine && node.position ? findSpelling(words.replace(/[\s:.#]+$/, ""), name) : undefined;
    if (heading !== undefined && node.position) return { line: node.position.start.line, words, heading };
  }
  return null;
}

function findSpelling(words: string, name: SectionName): string | undefined {
  const spellings: readonly string[] = sectionNames[name];
  if (findSectionName(words) === name)
    return spellings.find((spelling) => tidy(spelling) === tidy(words)) ?? spellings[0];
  return spellings.find((spelling) => words.length >= 6 && distance(tidy(words), tidy(spelling)) <= 2);
}

function tidy(words: string): string {
  return words.toLowerCase().replace(/[^a-z]/g, "");
}

import { distance } from "fastest-levenshtein";
import type { Root, RootContent } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { findSectionName, type SectionName, sectionNames } from "./section-names.ts";

/** A line that was meant to be the heading of a section. */
export interface MeantHeading {
  readonly section: SectionName;
  /** The line of the body, counted from 1. */
  readonly line: number;
  /** What it says. */
  readonly words: string;
  /** How the heading is spelt. */
  readonly heading: string;
}

/**
 * For each section, the first line that was meant to open it and does not: in bold, with the wrong number of #, with no
 * space after them, underlined, or misspelt by a letter or two. A section that has its heading has none.
 */
export function findMeantHeadings(tree: Root): MeantHeading[] {
  const opened = new Set(tree.children.map((node) => node.type === "heading" && node.data?.section));
  const lines = tree.children.flatMap(readLine);
  return (Object.keys(sectionNames) as SectionName[])
    .filter((section) => !opened.has(section))
    .flatMap((section) => findMeant(section, lines));
}

interface Line {
  readonly line: number;
  readonly words: string;
}

function findMeant(section: SectionName, lines: readonly Line[]): MeantHeading[] {
  for (const { line, words } of lines) {
    const heading = findSpelling(words.replace(/[\s:.#]+$/, ""), section);
    if (heading !== undefined) return [{ section, line, words, heading }];
  }
  return [];
}

/** The letters of the longest heading, misspelt and numbered. */
const mostLetters = 50;

/** The first line of a heading or paragraph, where it may be a heading. */
function readLine(node: RootContent): Line[] {
  if ((node.type !== "heading" && node.type !== "paragraph") || !node.position) return [];
  const [words = ""] = wordsOf(node).replace(/^#+/, "").trim().split("\n");
  return tidy(words).length > mostLetters ? [] : [{ line: node.position.start.line, words }];
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

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
  /** The words without the marks that end them. */
  readonly bare: string;
  readonly letters: string;
  /** The section it is a spelling of. */
  readonly section: SectionName | null;
}

function findMeant(section: SectionName, lines: readonly Line[]): MeantHeading[] {
  for (const each of lines) {
    const heading = findSpelling(each, section);
    if (heading !== undefined) return [{ section, line: each.line, words: each.words, heading }];
  }
  return [];
}

/** The letters of the longest heading, misspelt and numbered. */
const mostLetters = 50;

/** The first line of a heading or paragraph, where it may be a heading. */
function readLine(node: RootContent): Line[] {
  if ((node.type !== "heading" && node.type !== "paragraph") || !node.position) return [];
  const [words = ""] = wordsOf(node).replace(/^#+/, "").trim().split("\n");
  // The beginning of a paragraph is nearly always enough to show that it is too long.
  if (lettersOf(words.slice(0, 2 * mostLetters)).length > mostLetters) return [];
  const letters = lettersOf(words);
  if (letters.length > mostLetters) return [];
  const bare = words.replace(/[\s:.#]+$/, "");
  return [
    {
      line: node.position.start.line,
      words,
      bare,
      letters: lettersOf(bare),
      section: findSectionName(bare),
    },
  ];
}

function findSpelling({ bare, letters, section }: Line, name: SectionName): string | undefined {
  const spellings: readonly string[] = sectionNames[name];
  if (section === name) return spellings.find((spelling) => lettersOf(spelling) === letters) ?? spellings[0];
  return bare.length < 6 ? undefined : spellings.find((spelling) => isSlip(letters, lettersOf(spelling)));
}

/** A letter or two astray. */
function isSlip(letters: string, meant: string): boolean {
  return Math.abs(letters.length - meant.length) <= 2 && distance(letters, meant) <= 2;
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z]+/g, "");
}

import { distance } from "fastest-levenshtein";
import type { Heading } from "mdast";
import { findNearest } from "../../problems/nearest.ts";
import { type BodyProblem, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import type { NodesByType } from "../nodes-by-type.ts";
import type { BodyKind } from "../parsed-body.ts";
import { plainTextOf } from "../plain-text.ts";
import { sectionNames } from "../section-names.ts";

/** Headings that break the page's outline and, in a decision, agreed sections written twice or misspelt. */
export function checkHeadings(nodes: NodesByType, source: BodySource, kind: BodyKind): BodyProblem[] {
  const headings = nodes.of("heading");
  const outline = headings.flatMap((heading, i) =>
    checkOutline(heading, headings[i - 1]?.depth ?? 1, source),
  );
  return kind === "decision" ? [...outline, ...checkSections(headings, source)] : outline;
}

function checkOutline(heading: Heading, depthBefore: number, source: BodySource): BodyProblem[] {
  const place = source.placeOf(heading);
  const words = plainTextOf([heading]);
  const signs = "#".repeat(heading.depth);
  if (words === "")
    return [
      bodyProblem("heading-empty", place, {
        message: `"${signs}" makes a heading with no words.`,
        remedy: "Write its words, or delete the line.",
      }),
    ];
  if (heading.depth === 1)
    return [
      bodyProblem("heading-level-one", place, {
        message: `"# ${words}" is a top heading, and the title in the front matter is that already.`,
        remedy: "Delete it if it repeats the title; otherwise begin it with ##.",
      }),
    ];
  if (heading.depth <= depthBefore + 1) return [];
  return [
    bodyProblem("heading-skips-level", place, {
      message: `"${signs} ${words}" is ${heading.depth - depthBefore} levels below the heading before it.`,
      remedy: `Begin it with ${"#".repeat(depthBefore + 1)}.`,
    }),
  ];
}

function checkSections(headings: readonly Heading[], source: BodySource): BodyProblem[] {
  const met = new Map<string, Heading>();
  return headings.flatMap((heading) => {
    const name = heading.data?.section ?? null;
    if (name === null) return heading.depth === 2 ? checkSpelling(heading, source) : [];
    const first = met.get(name);
    if (!first) met.set(name, heading);
    return first ? [repeated(heading, first, source)] : [];
  });
}

function repeated(heading: Heading, first: Heading, source: BodySource): BodyProblem {
  const details = {
    message: `"${plainTextOf([heading])}" is the same section as "${plainTextOf([first])}"`,
    remedy: "Put the two together under one heading.",
  };
  return bodyProblem("section-repeated", source.placeOf(heading), details, source.placeOf(first).line);
}

const spellings: readonly string[] = Object.values(sectionNames).flat();

function checkSpelling(heading: Heading, source: BodySource): BodyProblem[] {
  const words = plainTextOf([heading]);
  const nearest = words.length < 6 || heading.data?.part ? undefined : findNearest(words, spellings);
  if (nearest === undefined || !isSlip(words, nearest)) return [];
  return [
    bodyProblem("section-unknown", source.placeOf(heading), {
      message: `"${words}" is not the name of a section the register knows.`,
      remedy: `Did you mean "${nearest}"? If not, answer this in checked.`,
    }),
  ];
}

/** Two letters astray is a slip; more makes another heading, such as "Decision history". */
function isSlip(words: string, name: string): boolean {
  const tidy = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  return distance(tidy(words), tidy(name)) <= 2;
}

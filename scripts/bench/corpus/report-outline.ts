import type { Random } from "./random.ts";

/** One numbered paragraph to be: its number as it is cited, and about how many words it has. */
export interface OutlinedParagraph {
  readonly label: string;
  readonly words: number;
}

export interface OutlinedSection {
  readonly heading: string;
  readonly paragraphs: readonly OutlinedParagraph[];
}

/** A report before it is written, so that its other papers can cite its paragraphs by number. */
export interface ReportOutline {
  readonly sections: readonly OutlinedSection[];
  readonly labels: readonly string[];
}

/** Real reports have a numbered paragraph for every sixty words, near enough. */
const wordsInParagraph = 60;

const opening = ["Purpose of the report", "Recommendations"];
const middle = [
  "Background",
  "What was found",
  "The proposal",
  "Options",
  "Timetable",
  "Procurement",
  "Risk",
  "Policy framework",
  "Climate and environment",
];
const closing = [
  "Financial implications",
  "Legal implications",
  "Equality implications",
  "Consultation",
  "Conclusion",
];

/** Outlines a report of about so many words, numbered through (`14.`) or by section (`3.2`), as councils do. */
export function outlineReport(random: Random, words: number): ReportOutline {
  const isBySection = random.chance(0.35);
  const total = Math.max(9, Math.round(words / wordsInParagraph));
  const headings = [
    ...opening,
    ...random.sample(middle, Math.min(middle.length, 2 + Math.floor(total / 8))),
    ...closing,
  ];
  const counts = shareOut(headings, total);
  let number = 0;
  const sections = headings.map((heading, at) => ({
    heading: isBySection ? `${at + 1}. ${heading}` : heading,
    paragraphs: Array.from({ length: counts[at] ?? 1 }, (_, paragraphAt) => {
      number += 1;
      const label = isBySection ? `${at + 1}.${paragraphAt + 1}` : String(number);
      return { label, words: random.whole(wordsInParagraph / 3, (wordsInParagraph * 5) / 3) };
    }),
  }));
  return { sections, labels: sections.flatMap(({ paragraphs }) => paragraphs.map(({ label }) => label)) };
}

/** One paragraph each for the sections that open and close a report, and the rest for those between. */
function shareOut(headings: readonly string[], total: number): number[] {
  const between = headings.length - opening.length - closing.length;
  const rest = Math.max(between, total - opening.length - closing.length);
  return headings.map((heading) => {
    const at = middle.indexOf(heading);
    return at < 0 ? 1 : Math.max(1, Math.round(rest / between));
  });
}

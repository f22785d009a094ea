import type { MeantHeading } from "./meant-headings.ts";
import type { Mention, ParsedBody, ParsedSection } from "./parsed-body.ts";
import type { NumberGap } from "./rendered-body.ts";
import type { SectionName } from "./section-names.ts";

/**
 * What rules and other papers ask of a body, without its words: small enough to hold for every body of a register at
 * once. Plain data, as JSON has it.
 */
export interface BodyOutline {
  /** The name of the body, by which its words are found. */
  readonly digest: string;
  readonly sections: readonly OutlinedSection[];
  readonly anchors: readonly string[];
  /** As in a parsed body: `5`, `2-a`, to the anchor of that paragraph. */
  readonly anchorByLabel: Readonly<Record<string, string>>;
  readonly mentions: readonly Mention[];
  readonly linkAddresses: readonly string[];
  readonly meantHeadings: readonly MeantHeading[];
  readonly gaps: readonly NumberGap[];
  /** Whether some of its characters were damaged on their way here. */
  readonly isDamaged: boolean;
}

export interface OutlinedSection {
  readonly name: SectionName | null;
  /** The line of the body its heading stands on; null for what stands before the first. */
  readonly line: number | null;
  readonly hasWords: boolean;
}

/** The outline of a body that has been parsed. */
export function takeOutline(body: ParsedBody, digest: string): BodyOutline {
  const { anchors, anchorByLabel, mentions, linkAddresses, meantHeadings, gaps, problems } = body;
  return {
    digest,
    sections: body.sections.map((section) => takeSection(section, body.text)),
    anchors: [...anchors],
    anchorByLabel: Object.fromEntries(anchorByLabel),
    mentions,
    linkAddresses,
    meantHeadings,
    gaps,
    isDamaged: problems.some(({ id }) => id === "mojibake"),
  };
}

/** Whether a body has an agreed section with any words in it. */
export function hasSection({ sections }: BodyOutline, name: SectionName): boolean {
  return sections.some((section) => section.name === name && section.hasWords);
}

function takeSection({ name, heading, words }: ParsedSection, text: string): OutlinedSection {
  return {
    name,
    line: heading?.line ?? null,
    hasWords: text.slice(words.from, words.to).trim() !== "",
  };
}

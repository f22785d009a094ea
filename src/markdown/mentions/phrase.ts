/** Words in a block of text that may point somewhere. */
export interface Phrase {
  readonly kind: "paragraph" | "limb" | "appendix";
  readonly target: string;
  /** Where its words are in the block's text. */
  readonly start: number;
  readonly end: number;
  /** What the words after it say it belongs to. */
  readonly of: "unsaid" | "this-paper" | "report";
}

/** The pattern of one item of such a list, with what joins it to the item before it. */
export const listItem = (item: string): RegExp =>
  new RegExp(String.raw`(?<joint>\s*(?:,\s*and|,\s*or|,|and|or|to|&|–|—|-)\s*)?(?<item>${item})`, "y");

/**
 * The items of a list such as "65 and 66" or "2(a), (b) and 4", which begins at an index of the text.
 * @param pattern the pattern of one item, from `listItem`.
 */
export function readItems(
  text: string,
  from: number,
  pattern: RegExp,
): { items: { text: string; start: number }[]; end: number } {
  const items: { text: string; start: number }[] = [];
  let end = from;
  for (;;) {
    pattern.lastIndex = end;
    const groups = pattern.exec(text)?.groups;
    const written = groups?.["item"];
    if (written === undefined || items.length > 0 !== (groups?.["joint"] !== undefined))
      return { items, end };
    items.push({ text: written, start: pattern.lastIndex - written.length });
    end = pattern.lastIndex;
  }
}

/**
 * Whose paragraph it is, by the words after it: "of the report", "of this report", or null when it is another paper's
 * ("of Schedule 12A", "of the report to Council on 3 May").
 */
export function readOwner(after: string): Phrase["of"] | null {
  const words = after.replace(/^\s+(?:above|below)\b/, "");
  if (/^\s+(?:of|to|in|from|within)\s+this\s+(?:report|paper|appendix|notice|decision)\b/i.test(words))
    return "this-paper";
  const report = /^\s+(?:of|in|within)\s+the\s+(?:officer(?:’s|'s)?\s+)?report\b(?<rest>.*)/is.exec(words);
  if (report)
    return /^\s*(?:to|of|dated|by|from|on|submitted|presented|considered|entitled|titled|published|for|[“"‘(])/i.test(
      report.groups?.["rest"] ?? "",
    )
      ? null
      : "report";
  return /^\s*,?\s*(?:of|from|within|under)\b|^\s*,?\s*(?:to|in)\s+(?:the|a|an|that|its|our|their|these|those|each|part|schedule|section|appendix|annexe?|\p{Lu})/iu.test(
    words,
  )
    ? ofAnotherPaper(words)
    : "unsaid";
}

/** "to" and "in" before a small word are ordinary English, "as Appendix 2 to ensure"; before a name they say whose it is. */
function ofAnotherPaper(words: string): "unsaid" | null {
  const ordinary =
    /^\s+(?:to|in)\s+\p{Ll}/u.test(words) &&
    !/^\s+(?:to|in)\s+(?:the|a|an|that|its|our|their|these|those|each|part|schedule|section|appendix|annexe?)\b/i.test(
      words,
    );
  return ordinary ? "unsaid" : null;
}

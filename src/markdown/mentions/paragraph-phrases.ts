import { citesAnotherPaper } from "./citing-context.ts";
import { listItem, type Phrase, readItems, readOwner } from "./phrase.ts";

const lead = /(?<![\w-])(?:paragraphs?|paras?\.?)[\s\u00a0]+(?=\d)/gi;
const item = listItem(
  String.raw`(?:\d{1,3}[A-Z]?(?:\.\d{1,3})*(?:\([a-z]{1,4}\))*|\([a-z]{1,4}\))(?![\w%/]|\.\d)`,
);

/** "paragraph 14", "paragraphs 65 and 66", "paragraphs 3 to 5" (each end), "para 2(a)", "paragraph 1.3". */
export function findParagraphPhrases(text: string): Phrase[] {
  return [...text.matchAll(lead)].flatMap((match) => {
    const { items, end } = readItems(text, match.index + match[0].length, item);
    const of = readOwner(text.slice(end));
    if (of === null || items.length === 0 || (of === "unsaid" && citesAnotherPaper(text, match.index, end)))
      return [];
    let paragraph = "";
    return itemsMeant(match[0], items).map(({ text: written, start }, i) => {
      const target = written.startsWith("(") ? `${paragraph}-${toPath(written)}` : toPath(written);
      if (!written.startsWith("(")) paragraph = toPath(written.replace(/\(.*$/, ""));
      return {
        kind: "paragraph",
        target,
        start: i === 0 ? match.index : start,
        end: start + written.length,
        of,
      };
    });
  });
}

/** "paragraph 3, 14 days later" means one paragraph, but "paragraph 2(a) and (b)" means two. */
function itemsMeant<Item extends { text: string }>(lead: string, items: Item[]): Item[] {
  if (/^para(?:graph)?s/i.test(lead)) return items;
  const next = items.findIndex(({ text }, i) => i > 0 && !text.startsWith("("));
  return next < 0 ? items : items.slice(0, next);
}

/** `2(a)` gives `2-a`, `1.3` gives `1-3`, `(c)(ii)` gives `c-ii`. */
export function toPath(cited: string): string {
  return cited
    .toLowerCase()
    .split(/[.()]+/)
    .filter((part) => part !== "")
    .join("-");
}

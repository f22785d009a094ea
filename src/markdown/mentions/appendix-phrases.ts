import { listItem, type Phrase, readItems, readOwner } from "./phrase.ts";

const lead = /(?<![\w-])(?:appendix|appendices)[\s\u00a0]+(?=[\dA-Z])/gi;
const item = listItem(String.raw`(?:\d{1,2}|[A-Z])(?![\w(/]|\.\d|[’']s\b)`);
const citedBefore = /\b(?:its|their|his|her|plan(?:’s|'s)?|strategy(?:’s|'s)?|policy|NPPF|framework)\s+$/i;

/** "appendix 2", "Appendix B", "appendices 1 and 3". */
export function findAppendixPhrases(text: string): Phrase[] {
  return [...text.matchAll(lead)].flatMap((match) => {
    const { items, end } = readItems(text, match.index + match[0].length, item);
    const of = readOwner(text.slice(end));
    if (of === null || citedBefore.test(text.slice(0, match.index))) return [];
    const meant = /^appendices/i.test(match[0]) ? items : items.slice(0, 1);
    return meant.map(({ text: target, start }, i) => {
      return {
        kind: "appendix",
        target,
        start: i === 0 ? match.index : start,
        end: start + target.length,
        of,
      };
    });
  });
}

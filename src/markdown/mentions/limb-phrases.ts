import { citesAnotherPaper } from "./citing-context.ts";
import { toPath } from "./paragraph-phrases.ts";
import { listItem, type Phrase, readItems, readOwner } from "./phrase.ts";

const item = String.raw`(?<![\w)])\([a-z]{1,4}\)(?:\([ivx]{1,5}\))?`;
const limb = listItem(item);
const named = /(?<![\w-])limbs?[\s\u00a0]+(?=\()/gi;
const pointed = new RegExp(
  String.raw`(?:${item}(?:,\s*and|,\s*or|,|\s+and|\s+or|\s+to)\s+)*${item}(?=\s+(?:above|below)\b)`,
  "g",
);

/** "limb (c)", "limbs (a) and (b)", "(c) above", "(a) and (b) below". */
export function findLimbPhrases(text: string): Phrase[] {
  const afterName = [...text.matchAll(named)].map(({ index, 0: words }) => ({
    from: index + words.length,
    start: index,
  }));
  const before = [...text.matchAll(pointed)].map(({ index }) => ({ from: index, start: index }));
  return [...afterName, ...before.filter(({ start }) => !/limbs?\s+$/i.test(text.slice(0, start)))].flatMap(
    ({ from, start }) => {
      const { items, end } = readItems(text, from, limb);
      const of = readOwner(text.slice(end));
      if (of === null || of === "report" || citesAnotherPaper(text, start, end)) return [];
      return items.map(({ text: written, start: at }, i) => {
        const words = { start: i === 0 ? start : at, end: at + written.length };
        return { kind: "limb", target: toPath(written), ...words, of };
      });
    },
  );
}

import type { LoadedPage } from "./open-part.ts";

/** Words of a page: those that matched are marked. */
export interface PassageWord {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A numbered paragraph in which something matched: its anchor, and the words around the first match. */
export interface Passage {
  readonly anchor: string;
  readonly words: readonly PassageWord[];
}

/** What a result shows of its page. */
export interface Passages {
  /** Words around the most matches together, or from the beginning where nothing is marked. */
  readonly excerpt: readonly PassageWord[];
  /** The numbered paragraphs in which something matched, those with the most matches first; in order of the page. */
  readonly paragraphs: readonly Passage[];
}

const excerptWords = 30;
const wordsBefore = 8;
const mostParagraphs = 3;

/** An anchor made from the label of a paragraph or limb; one that had to be told apart begins with its part. */
const labelled = /(?:^|-)(?:para|limb)-/;

/** Where in a page its words matched, and in which of its numbered paragraphs. */
export function findPassages(page: LoadedPage): Passages {
  const words = page.content.split(/\s+/);
  const matched = new Set(page.locations);
  return {
    excerpt: cutAround(words, matched, findDensest([...matched]), 0, words.length),
    paragraphs: listParagraphs(page, words.length)
      .map(({ anchor, from, to }) => {
        const places = [...matched].filter((place) => place >= from && place < to).sort((a, b) => a - b);
        return { anchor, from, to, places };
      })
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length || a.from - b.from)
      .slice(0, mostParagraphs)
      .sort((a, b) => a.from - b.from)
      .map(({ anchor, from, to, places }) => {
        return { anchor, words: cutAround(words, matched, places[0] ?? from, from, to) };
      }),
  };
}

/**
 * The match that has the most others within an excerpt of it, the first of several: of two words of which the title has
 * one, what is worth showing is where both are. 0 where there are none.
 */
function findDensest(places: readonly number[]): number {
  const inOrder = [...places].sort((a, b) => a - b);
  let [best, most, end] = [0, 0, 0];
  for (const [at, place] of inOrder.entries()) {
    while ((inOrder[end] ?? Number.POSITIVE_INFINITY) < place + excerptWords - wordsBefore) end += 1;
    if (end - at > most) [best, most] = [place, end - at];
  }
  return best;
}

/** Each labelled paragraph with the places of its words: it ends where the next anchor of any kind begins. */
function listParagraphs(
  { anchors }: LoadedPage,
  count: number,
): { readonly anchor: string; readonly from: number; readonly to: number }[] {
  const inOrder = [...anchors].sort((a, b) => a.location - b.location);
  return inOrder
    .map(({ id, location }, at) => {
      return { anchor: id, from: location, to: inOrder[at + 1]?.location ?? count };
    })
    .filter(({ anchor, from, to }) => labelled.test(anchor) && to > from);
}

function cutAround(
  words: readonly string[],
  matched: ReadonlySet<number>,
  place: number,
  from: number,
  to: number,
): readonly PassageWord[] {
  const start = Math.max(from, Math.min(place - wordsBefore, to - excerptWords));
  return words.slice(start, Math.min(to, start + excerptWords)).map((text, at) => {
    return { text, isMatch: matched.has(start + at) };
  });
}

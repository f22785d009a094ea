import { createRandom, type Random } from "./random.ts";
import { nameEnds, nameMiddles, nameStarts } from "./word-list.ts";

/**
 * The coined words of a corpus, tens of thousands of them, that stand for its places, roads, firms and terms of art.
 * They are used as words are: a few all the time, most once or twice, so that a search index has the shape of a real one.
 */
export interface Lexicon {
  /** A name with a capital, `Thornermere`, drawn by rank. */
  drawName(random: Random): string;
  /** A word in small letters, drawn by rank from other ranks than names. */
  drawTerm(random: Random): string;
  /** The name at a rank, for what must stay the same throughout: wards, people. Below 0 are ranks that are never drawn. */
  nameAt(rank: number): string;
}

const size = nameStarts.length * nameMiddles.length * nameEnds.length;
/** Shares no factor with `size`, so that stepping by it meets every word before it meets one again. */
const stride = 7919;

/** The lexicon of a seed: the same words in every seed, at other ranks. */
export function createLexicon(seed: string): Lexicon {
  const offset = createRandom(`${seed} lexicon`).whole(0, size - 1);
  const known = new Map<number, string>();
  const nameAt = (rank: number): string => {
    const index = (((rank * stride + offset) % size) + size) % size;
    const coined = known.get(index) ?? coin(index);
    known.set(index, coined);
    return coined;
  };
  return {
    nameAt,
    drawName: (random) => nameAt(2 * drawRank(random)),
    drawTerm: (random) => nameAt(2 * drawRank(random) + 1).toLowerCase(),
  };
}

/** A rank by Zipf's law: the second is drawn half as often as the first. A few ranks are left to those that are never drawn. */
function drawRank(random: Random): number {
  return Math.floor((size / 2 - 500) ** random.next());
}

function coin(index: number): string {
  const start = nameStarts[index % nameStarts.length] ?? "";
  const rest = Math.floor(index / nameStarts.length);
  const middle = nameMiddles[rest % nameMiddles.length] ?? "";
  const end = nameEnds[Math.floor(rest / nameMiddles.length)] ?? "";
  return `${start}${middle === "-" ? "" : middle}${end}`;
}

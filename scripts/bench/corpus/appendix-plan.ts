import type { CorpusWorld } from "./council-files.ts";
import type { MatterKind, MatterSketch } from "./matter-sketch.ts";
import { createProse } from "./prose.ts";
import type { Random } from "./random.ts";

/** An appendix to be: text, a table in a file of its own, or one that is withheld. */
export interface AppendixPlan {
  /** From 1. */
  readonly number: number;
  readonly kind: "text" | "csv" | "exempt";
  readonly title: string;
  readonly words: number;
}

/** How many appendices a matter of each kind has at most, and how many in a hundred have any. */
const shares: Readonly<Record<MatterKind, readonly [most: number, inHundred: number]>> = {
  officer: [0, 0],
  delegated: [1, 20],
  committee: [2, 40],
  member: [2, 40],
  cabinet: [4, 60],
  forthcoming: [0, 0],
};

export function planAppendices(
  random: Random,
  { lexicon }: CorpusWorld,
  { kind }: MatterSketch,
): AppendixPlan[] {
  const [most, inHundred] = shares[kind];
  const count = random.chance(inHundred / 100) ? random.whole(1, most) : 0;
  const prose = createProse(random, lexicon);
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    kind: drawKind(random.next()),
    title: prose.fill("Survey of {nouns} at {name}, {year}"),
    words: Math.round(random.spread(250, 2_500)),
  }));
}

function drawKind(drawn: number): AppendixPlan["kind"] {
  if (drawn < 0.68) return "text";
  return drawn < 0.88 ? "csv" : "exempt";
}

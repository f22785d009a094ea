import type { FoundWard, WardAnswer } from "./find-ward.ts";

/** What the page the finder stands on calls things. */
export interface FinderWords {
  /** `ward`, or in a county `division`. */
  readonly area: string;
  readonly council: string;
}

/** A sentence in which wards are links. */
export type Saying = readonly (string | FoundWard)[];

/** An answer in a sentence or two. */
export function sayWard(answer: WardAnswer, { area, council }: FinderWords): Saying {
  switch (answer.kind) {
    case "nothing-typed":
      return ["Type a whole postcode first."];
    case "not-a-postcode":
      return [`“${answer.typed}” is not a whole postcode. Check it, and type both halves.`];
    case "elsewhere":
      return [`${answer.postcode} is not in the area of ${council}, as far as its lists go.`];
    case "found":
      return answer.wards.length === 1
        ? [`${answer.postcode} lies in `, ...answer.wards, "."]
        : [`${answer.postcode} lies in more than one ${area}: `, ...joinWards(answer.wards), "."];
  }
}

function joinWards(wards: readonly FoundWard[]): Saying {
  return wards.flatMap((ward, at) => {
    if (at === 0) return [ward];
    return [at === wards.length - 1 ? " and " : ", ", ward];
  });
}

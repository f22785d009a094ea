import { compareText } from "../register/order.ts";
import type { Matter } from "../register/register.ts";
import { deriveFeedDates } from "./feed-dates.ts";

/** How many entries a feed has: the rest are on the page it stands beside. */
export const mostEntries = 50;

/** The matters of a list that a feed gives, the last changed first. Those with no day at all are in no feed. */
export function listNewest(matters: readonly Matter[]): readonly Matter[] {
  return matters
    .flatMap((matter) => {
      const { updated } = deriveFeedDates(matter);
      return updated === null ? [] : [{ matter, updated }];
    })
    .sort((a, b) => compareText(b.updated, a.updated) || compareText(b.matter.reference, a.matter.reference))
    .slice(0, mostEntries)
    .map(({ matter }) => matter);
}

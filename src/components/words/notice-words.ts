import type { ForthcomingNotice } from "../../register/queries.ts";
import { countOf } from "./count-words.ts";
import { joinSentences, type Sentence, sentence } from "./sentence.ts";

/**
 * How much notice has been given so far, against what the law asks for:
 * "20 of 28 clear days so far; 8 to go. With all of them, the decision can be taken from 9 June 2026."
 */
export function describeNoticeCount({ kind, count }: Pick<ForthcomingNotice, "kind" | "count">): Sentence {
  const { soFar, needed, completeOn } = count;
  const given = countOf(soFar, "clear day");
  if (needed === null || completeOn === null)
    return joinSentences([
      sentence`${given} so far.`,
      kind === "special-urgency" ? sentence`In special urgency the law sets no number.` : [],
    ]);
  const what = kind === "private-meeting" ? "the meeting can be held" : "the decision can be taken";
  return soFar >= needed
    ? sentence`${given} so far, and ${String(needed)} are needed: ${what} from ${{ day: completeOn }}.`
    : sentence`${String(soFar)} of ${String(needed)} clear days so far; ${String(needed - soFar)} to go. With all of them, ${what} from ${{ day: completeOn }}.`;
}

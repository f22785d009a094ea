import type { Coverage } from "../../register/coverage.ts";
import { countOf } from "./count-words.ts";
import { joinSentences, type Sentence, sentence } from "./sentence.ts";

/** How much the register covers, in words: what it holds, where that came from, and the days of its decisions. */
export function describeCoverage({ matters, from, to, authored, transcribed }: Coverage): Sentence {
  if (matters === 0) return sentence`The register holds no records yet.`;
  return joinSentences([
    sentence`The register holds ${countOf(matters, "matter")}: ${String(authored)} written here, ${String(transcribed)} transcribed from other systems.`,
    from === null || to === null ? [] : sentence`Its decisions run from ${{ day: from }} to ${{ day: to }}.`,
    sentence`What is not here may still have been decided.`,
  ]);
}

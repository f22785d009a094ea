import type { Coverage } from "../../register/coverage.ts";
import { countOf } from "./count-words.ts";
import { joinSentences, type Sentence, sentence } from "./sentence.ts";

/** How much the register covers, in words: what it holds, from when to when, and where that came from. */
export function describeCoverage({ matters, from, to, authored, transcribed }: Coverage): Sentence {
  if (matters === 0) return sentence`The register holds no records yet.`;
  const span =
    from === null || to === null ? sentence`` : sentence`, from ${{ day: from }} to ${{ day: to }}`;
  return joinSentences([
    sentence`The register holds ${countOf(matters, "matter")}${span}: ${String(authored)} written here, ${String(transcribed)} transcribed from other systems.`,
    sentence`What is not here may still have been decided.`,
  ]);
}

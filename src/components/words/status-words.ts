import type { ListedMatter } from "../../register/listed-matter.ts";
import type { DecisionStatus } from "../../schema/vocabulary.ts";

/** How a tag is coloured: its words say the same, so colour never stands alone. */
export type Tone = "settled" | "waiting" | "stopped" | "plain";

interface StatusWords {
  /** An adjective for a tag. */
  readonly tag: string;
  readonly tone: Tone;
  /** How the summary of a decision begins: "Agreed on 20 March 2026 …". */
  readonly opening: string;
}

/** How each status is said to readers. What it means in law is in `schema/vocabulary.ts`. */
export const statusWords: Readonly<Record<DecisionStatus, StatusWords>> = {
  proposed: { tag: "Proposed only", tone: "waiting", opening: "A proposal, not a decision" },
  "recommendations-approved": { tag: "Agreed", tone: "settled", opening: "Agreed" },
  "approved-with-amendments": { tag: "Agreed with changes", tone: "settled", opening: "Agreed with changes" },
  refused: { tag: "Not agreed", tone: "stopped", opening: "Not agreed" },
  deferred: { tag: "Deferred", tone: "waiting", opening: "Deferred" },
  "referred-to-council": { tag: "Referred to council", tone: "waiting", opening: "Referred to full council" },
  noted: { tag: "Noted", tone: "plain", opening: "Noted" },
  withdrawn: { tag: "Withdrawn", tone: "stopped", opening: "Withdrawn. It was made" },
  "called-in": { tag: "Called in", tone: "stopped", opening: "Made" },
  upheld: { tag: "Upheld after call-in", tone: "settled", opening: "Made" },
  reconsidered: { tag: "Reconsidered after call-in", tone: "plain", opening: "Made" },
  "not-recorded": { tag: "Outcome not recorded", tone: "plain", opening: "Made" },
};

/** What a matter with no record of a decision still wants. */
const undecidedWords: Readonly<Record<"decision" | "record", Pick<StatusWords, "tag" | "tone">>> = {
  decision: { tag: "Not yet decided", tone: "waiting" },
  record: { tag: "No decision recorded", tone: "plain" },
};

/** How a matter stands, in the words of a tag. */
export function tagOf({
  decision,
  awaits,
}: Pick<ListedMatter, "decision" | "awaits">): Pick<StatusWords, "tag" | "tone"> {
  return decision === null ? undecidedWords[awaits ?? "decision"] : statusWords[decision.status];
}

/** What a reader must know before relying on the words of a decision in some states; said under its title. */
export const statusWarnings: Readonly<Partial<Record<DecisionStatus, string>>> = {
  proposed:
    "The register holds no record that this was decided. What was proposed may have been changed, or not agreed.",
  "referred-to-council": "This was referred to full council. It is not the last word on the matter.",
  withdrawn: "This decision was taken back. Its record is kept so that what was done can be seen.",
  "called-in": "This decision has been called in. It has no effect until the call-in has been dealt with.",
  reconsidered:
    "This decision was called in and then taken again. What came of the call-in may stand in place of the words below.",
};

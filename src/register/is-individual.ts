import type { DecisionMakerType } from "../schema/vocabulary.ts";

/** Whether a decision maker is one person at a time rather than a body. */
export function isIndividual({ type }: { readonly type: DecisionMakerType }): boolean {
  return type === "executive-member" || type === "officer";
}

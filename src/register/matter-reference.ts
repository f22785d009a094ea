import type { DecisionFrontMatter } from "../schema/decision.ts";

/** A matter named by a decision's front matter, down to a limb. */
export interface NamedMatter {
  readonly field: "exercises" | "supersedes" | "relatedTo";
  readonly at: number;
  readonly reference: string;
  readonly limb: string | null;
}

/** Cuts `2025/0101#c` into its reference and limb. */
function splitLimbReference(text: string): { reference: string; limb: string | null } {
  const [reference = "", limb] = text.split("#", 2);
  return { reference, limb: limb ?? null };
}

/** Every matter a decision names in its front matter, in the order of the fields. */
export function listNamedMatters(facts: DecisionFrontMatter): NamedMatter[] {
  return (["exercises", "supersedes", "relatedTo"] as const).flatMap((field) =>
    (facts[field] ?? []).map((text, at) => ({ field, at, ...splitLimbReference(text) })),
  );
}

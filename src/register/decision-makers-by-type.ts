import { type DecisionMakerType, decisionMakerTypes } from "../schema/vocabulary.ts";
import type { DecisionMaker, Register } from "./register.ts";

/** The decision makers of one kind, in the register's order. */
export interface DecisionMakersOfType {
  readonly type: DecisionMakerType;
  readonly decisionMakers: readonly DecisionMaker[];
}

/** Decision makers by kind, kinds in the order of the vocabulary; kinds with none are left out. */
export function listDecisionMakersByType({ decisionMakers }: Register): readonly DecisionMakersOfType[] {
  return (Object.keys(decisionMakerTypes) as DecisionMakerType[])
    .map((type) => ({ type, decisionMakers: decisionMakers.filter((maker) => maker.type === type) }))
    .filter((group) => group.decisionMakers.length > 0);
}

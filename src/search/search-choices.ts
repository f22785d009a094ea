import { compareText } from "../register/order.ts";
import type { DecisionMaker, Matter, Register, Ward } from "../register/register.ts";
import { type DecisionStatus, decisionStatuses } from "../schema/vocabulary.ts";

/** What a reader of this register can choose of the facets whose values are the register's own. */
export interface SearchChoices {
  readonly wards: readonly Pick<Ward, "id" | "name" | "validTo">[];
  readonly decisionMakers: readonly Pick<DecisionMaker, "id" | "name">[];
  /** Decision makers that a source names and the register does not list. */
  readonly namedMakers: readonly string[];
  readonly statuses: readonly DecisionStatus[];
  readonly topics: readonly string[];
}

/** Every value there is, sorted; statuses in the order of the vocabulary. */
export function listSearchChoices({ wards, decisionMakers, matters }: Register): SearchChoices {
  return {
    wards: wards.map(({ id, name, validTo }) => ({ id, name, validTo })),
    decisionMakers: decisionMakers.map(({ id, name }) => ({ id, name })),
    namedMakers: listDistinct(matters.flatMap(listNamedMakers)),
    statuses: (Object.keys(decisionStatuses) as DecisionStatus[]).filter((status) =>
      matters.some(({ decision }) => decision?.status === status),
    ),
    topics: listDistinct(matters.flatMap(({ topics }) => topics)),
  };
}

function listNamedMakers({ decision, reports }: Matter): string[] {
  const takenBy = decision?.takenBy;
  return [
    ...(takenBy && takenBy.decisionMaker === null ? [takenBy.nameThen] : []),
    ...reports.flatMap(({ to, toAsWritten }) => (to === null && toAsWritten !== null ? [toAsWritten] : [])),
  ];
}

function listDistinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareText);
}

import { type ListedYear, listedYearOf, splitByYear } from "../listed-year.ts";
import { isDecided } from "../queries.ts";
import type { Decision, DecisionMaker, Delegation, Matter, Register } from "../register.ts";
import { remember } from "../remember.ts";

/** A limb of a decision that hands power on, and what was done under it. */
export interface DelegatedPower extends Omit<Delegation, "to"> {
  readonly year: ListedYear;
  readonly to: Pick<DecisionMaker, "name" | "url">;
  readonly decision: Pick<Decision, "reference" | "title" | "url" | "decidedOn">;
  /** Whether its last day has passed, used or not. */
  readonly isOver: boolean;
}

/** How many powers are in each state. */
export type PowerCounts = Readonly<Record<Delegation["state"], number>>;

/** Every power that a decision has handed on, those of the newest decision first; of one decision, in its order. */
export const listDelegatedPowers = remember(({ matters, asOf }: Register): readonly DelegatedPower[] =>
  matters.filter(isDecided).flatMap((matter) => listPowersOf(matter, asOf)),
);

/** The same by the year of the decision. */
export const listDelegationYears = remember((register: Register) =>
  splitByYear(listDelegatedPowers(register), ({ year }) => year),
);

/** Counts powers by whether they were used. */
export function countPowers(powers: readonly Pick<DelegatedPower, "state">[]): PowerCounts {
  const countOf = (wanted: Delegation["state"]) => powers.filter(({ state }) => state === wanted).length;
  return { used: countOf("used"), unused: countOf("unused"), "expired-unused": countOf("expired-unused") };
}

function listPowersOf(matter: Matter, asOf: Register["asOf"]): DelegatedPower[] {
  if (!matter.decision) return [];
  const { reference, title, url, decidedOn, delegations } = matter.decision;
  return delegations.map(({ to, ...delegation }) => ({
    ...delegation,
    year: listedYearOf(matter),
    to: { name: to.name, url: to.url },
    decision: { reference, title, url, decidedOn },
    isOver: delegation.expiresOn !== null && delegation.expiresOn < asOf,
  }));
}

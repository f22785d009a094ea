import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { DecisionMakerFrontMatter } from "../../schema/decision-maker.ts";
import type { WardScopeFrontMatter } from "../../schema/shared-fields.ts";
import type { WardFrontMatter } from "../../schema/ward.ts";
import { decisionMakerUrl, wardUrl } from "../../urls.ts";
import { isIndividual } from "../is-individual.ts";
import { compareNames, sortBy } from "../order.ts";
import { isWithin } from "../periods.ts";
import type { DecisionMaker, TakenBy, Ward, WardScope } from "../register.ts";
import { getById, type JoinScope } from "./join-scope.ts";

/** Wards by name, one of two with the same name the older first. */
export function joinWards(wards: readonly WardFrontMatter[]): Ward[] {
  return wards.map(joinWard).sort(compareWards);
}

/** Decision makers by name. */
export function joinDecisionMakers(decisionMakers: readonly DecisionMakerFrontMatter[]): DecisionMaker[] {
  return decisionMakers
    .map(joinDecisionMaker)
    .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.id, b.id));
}

/**
 * Which wards a record concerns, by the names they had on its day; a record that does not say has none recorded, never
 * all.
 */
export function joinWardScope(
  wards: WardScopeFrontMatter | undefined,
  day: CalendarDate | null,
  { wardById }: Pick<JoinScope, "wardById">,
): WardScope {
  if (wards === undefined) return { scope: "not-recorded" };
  if (typeof wards === "string") return { scope: wards };
  const named = [...new Set(wards)].map((id) => asNamedOn(getById(wardById, id), day)).sort(compareWards);
  return { scope: "named", wards: named };
}

/** Who decided, as they were called and held on the day; today's name where the day is not recorded. */
export function joinTakenBy(
  decisionMaker: DecisionMaker,
  asWritten: string | undefined,
  decidedOn: CalendarDate | undefined,
): TakenBy {
  const nameThen = asWritten ?? nameOn(decisionMaker, decidedOn ?? null);
  return { decisionMaker, nameThen, holderThen: holderOn(decisionMaker, decidedOn) };
}

function asNamedOn(ward: Ward, day: CalendarDate | null): Ward {
  const name = nameOn(ward, day);
  return name === ward.name ? ward : { ...ward, name };
}

function joinWard({ id, name, code, validFrom, validTo, formerNames }: WardFrontMatter): Ward {
  return {
    id,
    name,
    code: code ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    formerNames: sortBy(formerNames ?? [], ({ until }) => until),
    url: wardUrl(id),
  };
}

function joinDecisionMaker(facts: DecisionMakerFrontMatter): DecisionMaker {
  const { id, name, type, validFrom, validTo, formerNames, holders } = facts;
  return {
    id,
    name,
    type,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    formerNames: sortBy(formerNames ?? [], ({ until }) => until),
    holders: sortBy(holders ?? [], ({ from }) => from).map((holder) => ({
      ...holder,
      to: holder.to ?? null,
    })),
    url: decisionMakerUrl(id),
  };
}

/** Former names stand oldest first, each with its last day: the first not yet over is the name on the day. */
function nameOn(
  { name, formerNames }: Pick<DecisionMaker | Ward, "name" | "formerNames">,
  day: CalendarDate | null,
): string {
  if (day === null) return name;
  return formerNames.find(({ until }) => day <= until)?.name ?? name;
}

function holderOn(decisionMaker: DecisionMaker, day: CalendarDate | undefined): string | null {
  if (day === undefined || !isIndividual(decisionMaker)) return null;
  return decisionMaker.holders.find((holder) => isWithin(holder, day))?.name ?? null;
}

function compareWards(a: Ward, b: Ward): number {
  return compareNames(a.name, b.name) || compareNames(a.validFrom ?? "", b.validFrom ?? "");
}

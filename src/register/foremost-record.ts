import type { WardScopeFrontMatter } from "../schema/shared-fields.ts";
import type { NoticeKind } from "../schema/vocabulary.ts";
import type { NoticeRecord, ParsedMatter } from "./content.ts";
import { sortByLead } from "./leading-notices.ts";

/** The wards of the foremost record that gives them: the decision, then the newest report, then the leading notice. */
export function findWards({ decision, reports, notices }: ParsedMatter): WardScopeFrontMatter | undefined {
  const foremostFirst = [decision, ...reports.toReversed(), ...sortByLead(notices, kindOf)];
  return foremostFirst.find((record) => record?.facts.wards !== undefined)?.facts.wards;
}

/** The id of who decided or, before there is a decision, of whom the newest report or the leading notice says is to. */
export function findDecisionMakerId({ decision, reports, notices }: ParsedMatter): string | undefined {
  if (decision) return decision.facts.decisionMaker;
  const askedOf = [
    ...reports.toReversed().map(({ facts }) => facts.to),
    ...sortByLead(notices, kindOf).map(({ facts }) => facts.decisionMaker),
  ];
  return askedOf.find((maker) => maker !== undefined);
}

function kindOf({ facts }: NoticeRecord): NoticeKind {
  return facts.kind;
}

import type { Problem } from "../../problems/problem.ts";
import { isAuthored } from "../content.ts";
import type { ContentIndex } from "../content-index.ts";
import { checkBankHolidayYears } from "./council/check-bank-holiday-years.ts";
import {
  checkCallInRuleInForce,
  checkCallInRulesOrder,
  checkClosuresRepeat,
} from "./council/check-call-in-rules.ts";
import { checkIdsTaken } from "./council/check-ids-taken.ts";
import { checkPageIds } from "./council/check-page-ids.ts";
import { checkHoldersOverlap, checkPeriods } from "./council/check-periods.ts";
import { checkPostcodeWards } from "./council/check-postcode-wards.ts";
import { checkWardMap, checkWardsDrawn } from "./council/check-ward-map.ts";
import { checkDecidedInFuture } from "./dates/check-decided-and-published.ts";
import { checkUpdates } from "./dates/check-updates.ts";
import { checkNotRecorded, checkProposedDate } from "./law/check-recorded.ts";
import { lawRules, lawRulesOfMatters } from "./law/law-rules.ts";
import { listOddities } from "./list-oddities.ts";
import { checkDecisionMakersNamed, checkHolderThen } from "./references/check-decision-makers-named.ts";
import { checkDelegationLimbs, checkExercises } from "./references/check-delegations.ts";
import { checkFilesNamed } from "./references/check-files-named.ts";
import { checkMattersNamed, checkSupersedesEarlier } from "./references/check-matters-named.ts";
import { checkWardsNamed } from "./references/check-wards-named.ts";
import { checkWithheldFiles } from "./references/check-withheld-files.ts";
import { checkMentionsPublic, checkPageLinks } from "./references/find-mention-oddities.ts";
import type { ContentRule, DecisionRule, MatterRule } from "./rule.ts";

const contentRules: readonly ContentRule[] = [
  checkIdsTaken,
  checkPageIds,
  checkPeriods,
  checkHoldersOverlap,
  checkCallInRulesOrder,
  checkClosuresRepeat,
  checkBankHolidayYears,
  checkWardMap,
  checkWardsDrawn,
  checkPostcodeWards,
  checkWithheldFiles,
  checkFilesNamed,
  checkPageLinks,
];

const matterRules: readonly MatterRule[] = [
  checkWardsNamed,
  checkDecisionMakersNamed,
  checkMentionsPublic,
  checkUpdates,
  checkNotRecorded,
  ...lawRulesOfMatters,
];

const decisionRules: readonly DecisionRule[] = [
  checkMattersNamed,
  checkSupersedesEarlier,
  checkDelegationLimbs,
  checkExercises,
  checkHolderThen,
  checkCallInRuleInForce,
  checkDecidedInFuture,
  checkProposedDate,
];

/** Runs every rule over everything that is not a draft. */
export function checkContent(index: ContentIndex): Problem[] {
  return [
    ...contentRules.flatMap((check) => check(index)),
    ...index.content.matters.flatMap((matter) => [
      ...matterRules.flatMap((check) => check(matter, index)),
      ...(matter.decision ? checkDecision(matter.decision, matter, index) : []),
      ...listOddities(matter, index)
        .filter(({ record }) => isAuthored(record.facts))
        .map(({ oddity }) => oddity.problem),
    ]),
  ];
}

const checkDecision: DecisionRule = (decision, matter, index) => {
  const rules = isAuthored(decision.facts) ? [...decisionRules, ...lawRules] : decisionRules;
  return rules.flatMap((check) => check(decision, matter, index));
};

import type { DecisionRule, MatterRule } from "../rule.ts";
import { checkCallInOutsideExecutive, checkCallInReason, checkCallInStatus } from "./check-call-in.ts";
import {
  checkKeyByOneWard,
  checkKeyOutsideExecutive,
  checkKeyReason,
  checkKeyReasonWithoutKey,
  checkKeyThreshold,
} from "./check-key.ts";
import {
  checkNoticeContents,
  checkPrivateNoticeInTime,
  checkPrivateReason,
} from "./check-notice-contents.ts";
import {
  checkGeneralException,
  checkNoticeGiven,
  checkNoticeInTime,
  checkUrgencyNotice,
} from "./check-notice-given.ts";
import { checkBackgroundPapers, checkReportPresent } from "./check-papers.ts";
import {
  checkMakerOfRegime,
  checkOfficerTrigger,
  checkOfficerTriggerOutside,
  checkRegimeOfNation,
} from "./check-regime.ts";
import { checkRequiredFields } from "./check-required-fields.ts";
import {
  checkAlternatives,
  checkConsultation,
  checkDecisionText,
  checkDispensations,
  checkInterests,
  checkReasons,
} from "./check-statement.ts";

/** What the law asks of a decision written here. Who transcribes a record cannot add what its publisher left out. */
export const lawRules: readonly DecisionRule[] = [
  checkRequiredFields,
  checkRegimeOfNation,
  checkMakerOfRegime,
  checkDecisionText,
  checkReasons,
  checkAlternatives,
  checkInterests,
  checkDispensations,
  checkConsultation,
  checkKeyReason,
  checkKeyReasonWithoutKey,
  checkKeyOutsideExecutive,
  checkKeyByOneWard,
  checkKeyThreshold,
  checkNoticeGiven,
  checkNoticeInTime,
  checkGeneralException,
  checkUrgencyNotice,
  checkCallInReason,
  checkCallInOutsideExecutive,
  checkCallInStatus,
  checkOfficerTrigger,
  checkOfficerTriggerOutside,
  checkReportPresent,
];

/** What the law asks of notices and reports written here; each rule passes over transcribed ones itself. */
export const lawRulesOfMatters: readonly MatterRule[] = [
  checkNoticeContents,
  checkPrivateReason,
  checkPrivateNoticeInTime,
  checkBackgroundPapers,
];

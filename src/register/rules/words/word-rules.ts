import type { DecisionRecord, ReportRecord } from "../../content.ts";
import type { WordRule } from "../rule.ts";
import { checkMoneyInText } from "./check-money.ts";
import { checkReasonsGiven } from "./check-reasons-given.ts";

/** What the words of a decision must say. A draft is not judged. */
export const checkDecisionWords: WordRule<DecisionRecord> = (decision, words) =>
  decision.facts.draft === true
    ? []
    : [...checkMoneyInText(decision, words), ...checkReasonsGiven(decision, words)];

/** What the words of a report must say. A draft is not judged. */
export const checkReportWords: WordRule<ReportRecord> = (report, words) =>
  report.facts.draft === true ? [] : checkMoneyInText(report, words);

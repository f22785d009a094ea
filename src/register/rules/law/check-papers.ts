import { hasSection } from "../../../markdown/body-outline.ts";
import type { Problem } from "../../../problems/problem.ts";
import { isAuthored } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule, MatterRule } from "../rule.ts";
import { findLaw } from "./law-of-regime.ts";

/** The report an executive decision was taken on is published with it: SI 2012/2089 reg 14. */
export const checkReportPresent: DecisionRule = (decision, { reports, brokenNames }) => {
  const { regime, status } = decision.facts;
  const hasBroken = brokenNames.some((name) => name.startsWith("report"));
  if (!findLaw(regime)?.hasNoticeRules || status === "proposed" || reports.length > 0 || hasBroken) return [];
  const message =
    "the report the decision was taken on must be published with it, and this folder holds none (SI 2012/2089 reg 14).";
  const remedy = "Add report.md, or say under checked that there was no report.";
  return [problemAt("report-missing", decision, [], { message, remedy })];
};

/** A report lists its background papers, or says that there are none: LGA 1972 s 100D; SI 2012/2089 reg 15. */
export const checkBackgroundPapers: MatterRule = ({ reports }) =>
  reports.flatMap((report): Problem[] => {
    const { facts } = report;
    if (!isAuthored(facts) || facts.backgroundPapers) return [];
    if (hasSection(report.body, "background-papers")) return [];
    const message = "must be given in a report (LGA 1972 s 100D; SI 2012/2089 reg 15).";
    const remedy = "Add backgroundPapers: with each paper, or none.";
    return [problemAt("background-papers-missing", report, ["backgroundPapers"], { message, remedy })];
  });

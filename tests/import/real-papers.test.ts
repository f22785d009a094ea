import { existsSync, globSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { openContentFolder } from "../../src/import/filing/content-folder.ts";
import { importFile } from "../../src/import/import-file.ts";
import { importPaper, isRefusal } from "../../src/import/import-paper.ts";
import type { Facts } from "../../src/import/imported-record.ts";
import type { Outcome } from "../../src/import/outcome.ts";
import { openPaper } from "../../src/import/paper.ts";
import { loadRegister } from "../../src/register/load-register.ts";

const papers = "../shared/real";
const absent = !existsSync(papers);
if (absent) console.warn(`Skipped: the real papers are not on this machine (${papers}).`);

type Expected = {
  kind: string;
  sourceReference?: string;
  facts?: Record<string, unknown>;
  words?: readonly string[];
};

/** What each paper is, its facts, and figures its record must hold; each read by hand. */
const read: Record<string, Expected> = {
  "seeds/decision-herefordshire.txt": {
    kind: "decision",
    facts: {
      title: "Substance Misuse Service Recommissioning",
      decisionMaker: "Cabinet member health and adult wellbeing",
      status: "Recommendations Approved",
      isKey: true,
      callInEligible: true,
      decidedOn: "2020-03-20",
      publishedOn: "2020-03-20",
      effectiveFrom: "2020-03-27",
      wards: "all",
    },
    words: ["£93,000", "£7,481,658"],
  },
  "seeds/report-leicestershire.txt": {
    kind: "report",
    facts: { title: "RECOVERY SERVICES" },
    words: ["£98,000", "£620,000", "Cld=135"],
  },
  "decisions/kent-24-00093-record-of-decision-family-hubs.txt": {
    kind: "decision",
    sourceReference: "24/00093",
    facts: {
      title: "Commissioned Family Hub Contracts",
      decisionMaker: "Mrs Sue Chandler, Cabinet Member for Integrated Children’s Services",
      isKey: true,
      decidedOn: "2025-01-17",
    },
    words: ["£108.8m", "£426,429.60"],
  },
  "decisions/kent-24-00096-prod-education-commissioning-plan.txt": {
    kind: "proposed-decision",
    sourceReference: "24/00096",
    facts: {
      title: "Commissioning Plan for Education Provision in Kent 2025-29",
      decisionMaker: "Cabinet",
      isKey: true,
    },
    words: ["£5,046,624", "2032"],
  },
  "decisions/kent-24-00108-prod-budget-monitoring.txt": {
    kind: "proposed-decision",
    sourceReference: "24/00108",
    facts: {
      title: "Revenue and Capital Budget Monitoring Report – September 2024-2025",
      decisionMaker: "Cabinet",
      isKey: false,
    },
    words: ["£23.3m", "£111.6m"],
  },
  "decisions/kent-24-00109-prod-strengthening-independence.txt": {
    kind: "proposed-decision",
    sourceReference: "24/00109",
    facts: {
      title:
        "Decision to transfer the 18-25 section of the Strengthening Independence Service (SIS) from the Children Young People and Education directorate to the Adult Social Care and Health directorate from April 2025",
      decisionMaker: "Cabinet",
      isKey: true,
    },
    words: ["£59m"],
  },
  "decisions/kent-24-00115-prod-integrated-care-strategy.txt": {
    kind: "proposed-decision",
    sourceReference: "24/00115",
    facts: {
      title: "Adoption of the Integrated Care Strategy Delivery Plan",
      decisionMaker: "Cabinet",
      isKey: true,
    },
  },
  "decisions/kirklees-minutes-of-previous-meeting-ieDecisionDetails.html": {
    kind: "decision",
    facts: {
      title: "Minutes of Previous Meeting",
      decisionMaker: "Policy Committee",
      status: "Recommendations Approved",
      isKey: false,
      callInEligible: false,
      decidedOn: "2015-10-19",
      publishedOn: "2015-10-22",
    },
  },
  "decisions/weca-2026-03-27-item-08-mayoral-combined-authority-and-mayoral-budget-fore.html": {
    kind: "decision",
    facts: { title: "Mayoral Combined Authority and Mayoral Budget Forecast 2025/26" },
  },
  "decisions/weca-2026-03-27-item-09-investment-fund-programme-and-grant-assurance.html": {
    kind: "decision",
    facts: { title: "Investment Fund Programme and Grant Assurance" },
    words: ["£742,500", "£396,000"],
  },
  "decisions/weca-2026-03-27-item-15-spatial-development-strategy.html": {
    kind: "decision",
    facts: { title: "Spatial Development Strategy" },
    words: ["£1,553,846"],
  },
  "reports/kent-24-00093-decision-report-family-hubs.txt": {
    kind: "report",
    sourceReference: "24/00093",
    facts: {
      title: "Commissioned Family Hub Contracts",
      isKey: true,
      callInEligible: true,
      wards: ["Sheppey", "Margate"],
    },
    words: ["£222,127.44", "1,016"],
  },
  "reports/kent-24-00096-report-education-commissioning-plan.txt": {
    kind: "report",
    facts: { title: "Commissioning Plan for Education Provision in Kent 2025-29", wards: "all" },
    words: ["19,407"],
  },
  "reports/kent-24-00108-report-budget-monitoring.txt": {
    kind: "report",
    facts: { title: "Revenue and Capital Budget Monitoring Report – November 2024-25" },
  },
  "reports/kent-24-00109-report-strengthening-independence.txt": {
    kind: "report",
    sourceReference: "24/00109",
    facts: {
      title:
        "Transfer the 18-25 section of the Strengthening Independence Service from the Children Young People and Education Directorate to the Adult Social Care and Health Directorate",
      isKey: true,
      callInEligible: true,
      wards: "all",
    },
  },
  "reports/kent-24-00115-report-integrated-care-strategy.txt": {
    kind: "report",
    sourceReference: "24/00115",
    facts: { title: "Kent County Council Integrated Care Strategy (KCC ICS) Delivery Plan" },
  },
  "reports/kent-cabinet-2025-03-04-report-minerals-waste-plan.txt": {
    kind: "report",
    facts: { title: "Adoption of the Kent Minerals and Waste Local Plan 2024-2039", wards: "all" },
  },
  "reports/kent-cabinet-2025-03-04-report-quarterly-performance-cover.txt": {
    kind: "report",
    facts: { title: "Quarterly Performance Report, Quarter 3, 2024/25" },
  },
  "reports/kent-council-2025-03-13-report-pay-policy.txt": {
    kind: "report",
    facts: { title: "Pay Policy Statement 2025/26" },
    words: ["£217,528"],
  },
  "decisions/kent-24-00096-prod-late-supplement-pack.txt": { kind: "supplement" },
  "decisions/kent-budget-amendment-8-ctrs.txt": { kind: "motion" },
  "decisions/kent-key-issue-05-medway-integrated-substance-misuse-service-contract-award-an.html": {
    kind: "search-result",
  },
  "html/harborough-cmis-search-results.html": { kind: "search-results" },
  "html/moderngov-search-no-results.html": { kind: "search-results" },
  "html/weca-committee-mgCommitteeDetails.html": { kind: "committee-page" },
  "html/weca-document-search-form.html": { kind: "search-form" },
  "html/weca-joint-committee-2026-03-27-ieListDocuments.html": { kind: "meeting-page" },
  "notices/bristol-forward-plan-transport-2026-01-21.txt": { kind: "forward-plan" },
  "notices/kent-24-00093-call-in-submission.txt": { kind: "call-in" },
  "notices/kent-cabinet-2025-01-30-agenda-frontsheet.txt": { kind: "agenda" },
  "notices/kent-council-2025-02-13-printed-minutes-with-amendment-votes.txt": { kind: "minutes" },
  "notices/kent-council-2025-03-13-motion-for-time-limited-debate.txt": { kind: "motion" },
  "notices/kirklees-decisions-list-mgDelegatedDecisions.html": { kind: "decisions-list" },
  "notices/preston-cabinet-2026-03-04-agenda.json": { kind: "agenda" },
  "appendices/kent-24-00096-appendix-eqia.txt": { kind: "unknown" },
};

describe.skipIf(absent)("real papers", () => {
  const into = join(mkdtempSync(join(tmpdir(), "register-real-")), "content");
  const today = calendarDate("2026-11-22");

  test.each(Object.entries(read))("%s is what it is", (name, { words = [], ...expected }) => {
    const record = importPaper(openPaper(basename(name), readFileSync(join(papers, name))));
    const { kind, sourceReference, facts } = isRefusal(record)
      ? { kind: record.kind, sourceReference: undefined, facts: undefined }
      : record;
    const found: { kind: string; sourceReference?: string; facts?: Facts } = {
      kind,
      ...(sourceReference && { sourceReference }),
      ...(facts && { facts }),
    };
    expect(found).toEqual(expected);
    for (const word of words) expect(JSON.stringify(record)).toContain(word);
  });

  test("make a content folder in which nothing is wrong, each word of theirs in it", async () => {
    const files = globSync(`${papers}/{seeds,decisions,reports,html,notices,appendices}/*`).sort();
    const folder = openContentFolder(into, "content/bank-holidays.json");
    const outcomes = files.map((file) =>
      importFile(file, readFileSync(file), folder, { today, withContacts: false }),
    );
    expect(outcomes.filter(({ outcome }) => outcome === "imported")).toHaveLength(33);
    expect(outcomes.flatMap(listLostFigures)).toEqual([]);
    const result = await loadRegister(into, today);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });
});

/** Figures of money and decimals in a paper that its record does not hold: the words that must never be lost. */
function listLostFigures(outcome: Outcome): string[] {
  if (outcome.outcome === "refused") return [];
  const figures = (text: string) => text.replaceAll("&pound;", "£").match(/£[\d,.]*\d/g) ?? [];
  const kept = new Set(figures(readFileSync(outcome.path, "utf8")));
  return figures(readFileSync(outcome.file, "utf8")).filter((figure) => !kept.has(figure));
}

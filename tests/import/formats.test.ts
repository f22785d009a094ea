import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  copyContent,
  fixtures,
  importFixture,
  importText,
  readWritten,
  withoutPlace,
} from "./import-folder.ts";

const papers = [
  ["a whole ModernGov decision page", "decision-page.html"],
  ["a decision page copied as text", "decision-copied.txt"],
  ["one item of a meeting's page", "meeting-item.html"],
  ["a signed record of decision, as text laid out in pages", "record-of-decision.txt"],
  ["a report, as text laid out in pages", "report.txt"],
] as const;

describe("the formats the importer reads", () => {
  test.each(papers)("%s becomes a record with the same words", (_, name) => {
    const expected = readFileSync(join(fixtures, name.replace(/\.\w+$/, ".expected.md")), "utf8");
    expect(readWritten(importFixture(name, copyContent())).replace(/^reference: .*$/m, "")).toBe(
      expected.replace(/^reference: .*$/m, ""),
    );
  });

  test("a decision page is told of as JSON in the source's own words", () => {
    expect(withoutPlace(importFixture("decision-page.html", copyContent()))).toEqual({
      file: "papers/decision-page.html",
      outcome: "imported",
      kind: "decision",
      reference: "2025/0001",
      sourceReference: "1204",
      path: "decisions/2025/0001-ferry-slipway-award-of-contract/decision.md",
      facts: {
        title: "Ferry slipway: award of contract",
        decisionMaker: "Cabinet Member for Transport and Streets",
        status: "Recommendations Approved (subject to call-in)",
        isKey: true,
        callInEligible: true,
        decidedOn: "2025-03-12",
        publishedOn: "2025-03-14",
        wards: ["Harbour East", "King's Orchard", "Old Quay Ward"],
      },
      notes: [
        "The source gives the status as “Recommendations Approved (subject to call-in)”.",
        "“Reason Key” ends with a semicolon in the source: “Expenditure > £500,000;”.",
        "“Wards Affected” ends with a semicolon in the source: “Harbour East; King's Orchard; Old Quay Ward;”.",
        "“Effective from: Not before 22/03/2025” could not be taken as one date.",
        "The source records no alternative options.",
        "The source records no interests declared.",
        "The source gives no reasons of its own: it says “As set out in the report.”.",
        'The decision points to appendix 2 ("appendix 2"), which the source does not hold.',
        "The officer's name, e-mail address and telephone number were left out (UK GDPR, data minimisation); --with-contacts keeps them.",
        "“Old Quay” was added to wards.yml as old-quay.",
      ],
    });
  });

  test("a named officer is kept only where asked for", () => {
    expect(readWritten(importFixture("decision-page.html", copyContent(), true))).toContain(
      "contact:\n  role: Harbour Engineer\n  name: Mel Oakshott\n  email: m.oakshott@wexmere.example\n  phone: 01632 960123\n",
    );
  });

  test("a record not yet signed is a proposal, and claims no decision", () => {
    const folder = copyContent();
    const outcome = importFixture("proposed-record.txt", folder);
    expect(outcome).toMatchObject({
      kind: "proposed-decision",
      facts: { title: "Bus shelters", decisionMaker: "Cabinet", isKey: false },
    });
    expect(readWritten(outcome)).toMatch(/^status: proposed$[\s\S]*^## Proposed decision$/m);
    expect(readWritten(outcome)).not.toMatch(/decidedOn|^## Decision$/m);
  });

  test.each([
    ["no day of decision", "", "proposed-decision", "proposed", undefined],
    ["a day of decision", "Date of decision: 1 May 2021\n", "decision", "not-recorded", "2021-05-01"],
  ])("a page left “For Determination” with %s", (_, date, kind, status, decidedOn) => {
    const text = `Title: Ferry\n\nDecision status: For Determination\n\nDecision:\n\nThat it sail.\n\n${date}`;
    const outcome = importText("d.txt", text, copyContent());
    expect(outcome).toMatchObject({ kind, facts: { status: "For Determination" } });
    expect("facts" in outcome && outcome.facts.decidedOn).toBe(decidedOn);
    expect(readWritten(outcome)).toContain(`\nstatus: ${status}\n`);
  });

  test("the day a proposal is to be decided is kept, and is no day of decision", () => {
    const text =
      "PROPOSED RECORD OF DECISION\n\nTitle: Ferry\n\nDecision:\n\nThat it sail.\n\nDate of decision: 30 January 2025\n";
    expect(readWritten(importText("d.txt", text, copyContent()))).toMatch(
      /^status: proposed$[\s\S]*not placed[\s\S]*Date of decision: 30 January 2025/m,
    );
  });
});

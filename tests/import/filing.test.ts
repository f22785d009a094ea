import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openContentFolder } from "../../src/import/filing/content-folder.ts";
import { copyContent, importFixture, importText, readWritten } from "./import-folder.ts";

const report = (title: string, number: string, meeting = "9 April 2025") =>
  `From: Ada Thornbury, Leader of the Council\n\nTo: Cabinet – ${meeting}\n\nSubject: ${title}\n\nDecision no: ${number}\n\nSummary: It is about ${title}.\n`;
const decision = (body: string) => `Title: Ferry\n\nDecision Maker: Cabinet\n\nDecision:\n\n${body}\n`;

describe("where a record is filed", () => {
  test("the same paper twice is refused the second time", () => {
    const folder = copyContent();
    importFixture("decision-copied.txt", folder);
    expect(importFixture("decision-copied.txt", openContentFolder(folder.path, ""))).toMatchObject({
      outcome: "refused",
      kind: "already-imported",
      reason:
        "This is already imported as 2021/0001 (decisions/2021/0001-street-trading-consents-at-long-saltby): change that record, or take it away first.",
    });
  });

  test("the same words decided on another day are another decision", () => {
    const folder = copyContent();
    const days = ["1 May 2024", "2 June 2024"].map((day) =>
      importText("d.txt", `${decision("The minutes were approved.")}\nDate of decision: ${day}\n`, folder),
    );
    expect(days.map((outcome) => "reference" in outcome && outcome.reference)).toEqual([
      "2024/0001",
      "2024/0002",
    ]);
  });

  test("a report joins the decision of its number, and a second report stands beside the first", () => {
    const folder = copyContent();
    importFixture("record-of-decision.txt", folder);
    const paths = ["Bus shelters", "Bus shelters, corrected"].map((title) =>
      importText("r.txt", report(title, "25/00017"), folder),
    );
    expect(paths.map((outcome) => "path" in outcome && outcome.path.replace(/^.*decisions\//, ""))).toEqual([
      "2025/0001-bus-shelters-in-castle-hythe/report.md",
      "2025/0001-bus-shelters-in-castle-hythe/report-2.md",
    ]);
  });

  test("a second decision of one number is refused, and a proposal is named as one", () => {
    const folder = copyContent();
    importFixture("proposed-record.txt", folder);
    const signed = `${decision("Agreed.")}\nDecision number: 25/00018\n`;
    expect(importText("d.txt", signed, folder)).toMatchObject({
      reason:
        "25/00018 is already here, as a proposed decision, in 2025/0001 (decisions/2025/0001-bus-shelters): change that record, or take it away first.",
    });
  });

  test.each([
    [
      "the day it was decided",
      "d-2019.txt",
      `${decision("Yes.")}\nDate of decision: 1 May 2024\n\nPublication date: 2 May 2025\n`,
      "2024/0001",
    ],
    ["the meeting", "r.txt", report("Ferry", "22/00001"), "2025/0001"],
    ["publication", "d-2019.txt", `${decision("Yes.")}\nPublication date: 2 May 2023\n`, "2023/0001"],
    ["its own number", "d-2019.txt", `${decision("Yes.")}\nDecision number: 22/00017\n`, "2022/0001"],
    ["the file's name", "d-2019-05-01.txt", decision("Yes."), "2019/0001"],
    ["today", "d.txt", decision("Yes."), "2026/0001"],
  ])("the year comes from %s where nothing surer is there", (_, name, text, reference) => {
    expect(importText(name, text, copyContent())).toMatchObject({ outcome: "imported", reference });
  });

  test("names the folder lacks are added below what is there, which stays as it was", () => {
    const folder = copyContent();
    importFixture("report.txt", folder);
    importText(
      "d.txt",
      decision("Yes.").replace("Cabinet", "cabinet  MEMBER for Transport and Streets"),
      folder,
    );
    expect(readFileSync(join(folder.path, "wards.yml"), "utf8")).toBe(
      `# The wards, by name.\n- { id: harbour-east, name: Harbour East }\n- { id: kings-orchard, name: "King's Orchard" }\n- { id: mill-bank, name: Mill Bank } # by the tide mill\n- id: northgate\n  name: Northgate\n`,
    );
    expect(readFileSync(join(folder.path, "decision-makers.yml"), "utf8")).not.toContain("MEMBER");
  });

  test("a person with no post is kept in the source's words, and is nobody's decision maker", () => {
    const text = readWritten(
      importText("d.txt", decision("Yes.").replace("Cabinet", "Councillor Ada Thornbury"), copyContent()),
    );
    expect(text).toContain("decisionMakerAsWritten: Councillor Ada Thornbury\n");
    expect(text).not.toContain("decisionMaker: ");
  });

  test("a folder with no council.yml is begun, and says what an officer must fill in", () => {
    const path = join(mkdtempSync(join(tmpdir(), "register-import-")), "new");
    openContentFolder(path, "no-bank-holidays.json");
    expect(readFileSync(join(path, "council.yml"), "utf8")).toMatch(
      /^# The council whose records these are[\s\S]*name: Imported records\nnation: england\nareaTerm: ward\n/,
    );
    expect(importText("d.txt", decision("Yes."), openContentFolder(path, ""))).toMatchObject({
      outcome: "imported",
    });
    expect(readFileSync(join(path, "decision-makers.yml"), "utf8")).toMatch(
      /^#.*\n#.*\n- id: cabinet\n {2}name: Cabinet\n {2}type: executive\n$/,
    );
  });

  test("a report that gives the reason it is key is key, and its people stay apart", () => {
    const text = readWritten(
      importText(
        "r.txt",
        "From:     Director of Place, Samuel Okoro-Wren\n          Harbour Manager, Mel Oakshott\n\nTo: Cabinet\n\nSubject: Ferry\n\nKey Decision: For the reason that:\n\n•    It affects more than 2 Electoral Divisions\n\nSummary: It is about the ferry.\n",
        copyContent(),
      ),
    );
    expect(text).toContain("\nisKey: true\n");
    expect(text).toContain(
      "From: Director of Place, Samuel Okoro-Wren\n\nHarbour Manager, Mel Oakshott\n\nKey Decision: For the reason that:\n\n- It affects more than 2 Electoral Divisions\n\n## Summary\n",
    );
  });

  test("words marked as not for publication are left to an officer, and nothing is answered for them", () => {
    const outcome = importText("d.txt", decision("NOT FOR PUBLICATION: the price."), copyContent());
    expect(outcome.notes).toContainEqual(
      expect.stringMatching(/^Before this can be published: .*NOT FOR PUBLICATION.*\[exempt-words\]$/),
    );
    expect(readWritten(outcome)).not.toContain("checked");
  });
});

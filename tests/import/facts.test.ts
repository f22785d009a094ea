import { describe, expect, test } from "vitest";
import { parseContact } from "../../src/import/facts/contact.ts";
import { findDateWithin } from "../../src/import/facts/date-within.ts";
import { findPost, typeOfDecisionMaker } from "../../src/import/facts/post.ts";
import { findStatus } from "../../src/import/facts/status.ts";
import { parseWards } from "../../src/import/facts/wards.ts";
import { parseYesOrNo } from "../../src/import/facts/yes-or-no.ts";
import { findLabel } from "../../src/import/find-label.ts";

describe("facts in the source's words", () => {
  test.each([
    ["Yes", true],
    ["YES .", true],
    ["Yes - It affects two divisions", true],
    ["No", false],
    ["NO.", false],
    ["Not for call-in", false],
    ["N/A", undefined],
    ["For the reason that:", undefined],
    ["Notified", undefined],
    ["", undefined],
  ])("%j as yes or no is %s", (value, answer) => {
    expect(parseYesOrNo(value)).toBe(answer);
  });

  test.each([
    [["(All Wards);"], { kind: "all" }],
    [["(All Divisions);"], { kind: "all" }],
    [["Countywide"], { kind: "all" }],
    [[""], { kind: "blank" }],
    [["None"], { kind: "blank" }],
    [
      ["Aylestone Hill; Queens Park / West;"],
      { kind: "named", names: ["Aylestone Hill", "Queens Park / West"] },
    ],
    [["Sheppey", "Margate"], { kind: "named", names: ["Sheppey", "Margate"] }],
    [["St. Anne's"], { kind: "named", names: ["St. Anne's"] }],
    [["Hythe, Staithe and others"], { kind: "unplaced" }],
    [["All Wards; Staithe"], { kind: "unplaced" }],
  ])("the wards %j", (lines, wards) => {
    expect(parseWards(lines)).toEqual(wards);
  });

  test.each([
    ["Recommendations Approved", "recommendations-approved"],
    ["For Determination", "proposed"],
    ["Approved", undefined],
    ["Decision made", undefined],
  ])("the status %s is %s", (written, status) => {
    expect(findStatus(written)).toBe(status);
  });

  test.each([
    ["Mrs Ada Thornbury, Cabinet Member for Health", "Cabinet Member for Health"],
    ["Samuel Okoro-Wren – Director of Place", "Director of Place"],
    ["Director, Infrastructure", "Director, Infrastructure"],
    ["Cabinet member health and adult wellbeing", "Cabinet member health and adult wellbeing"],
    ["Ada Thornbury, Leader,", "Leader"],
    ["Councillor Ada Thornbury", undefined],
  ])("the post in %j is %j", (written, post) => {
    expect(findPost(written)).toBe(post);
  });

  test.each([
    ["CABINET", "executive"],
    ["County Council", "council"],
    ["Leader of the Council", "executive-member"],
    ["West Joint Transport Committee", "joint-committee"],
    ["Policy Committee", "committee"],
    ["Head of Licensing", "officer"],
    ["Harbour Trust", "not-recorded"],
  ])("%s is of the type %s", (name, type) => {
    expect(typeOfDecisionMaker(name)).toBe(type);
  });

  test.each([
    [
      "A Person, Contracts officer Email: a.person@wexmere.example Tel: 01632 960727.",
      {
        role: "Contracts officer",
        name: "A Person",
        email: "a.person@wexmere.example",
        phone: "01632 960727",
      },
    ],
    ["Democratic Services", { role: "Democratic Services" }],
    ["A Person", undefined],
  ])("the contact %j", (value, contact) => {
    expect(parseContact(value)).toEqual(contact);
  });

  test.each([
    ["CABINET – 17TH DECEMBER 2019", { date: "2019-12-17", rest: "CABINET" }],
    ["19/10/2015 - Policy Committee", { date: "2015-10-19", rest: "Policy Committee" }],
    ["County Council: 13 March 2025", { date: "2025-03-13", rest: "County Council" }],
    ["Cabinet, 31 February 2025", undefined],
    ["Cabinet, April 2025", undefined],
  ])("the date within %j", (text, found) => {
    expect(findDateWithin(text)).toEqual(found);
  });

  test.each([
    ["Decision Maker: Cabinet", "decisionMaker", "Cabinet"],
    ["Decision:", "decision", ""],
    ["(h) Reason for decision:", "reasons", ""],
    ["Is the decision eligible for call-in? Yes", "callIn", "Yes"],
    ["Ward(s): Citywide", "wards", "Citywide"],
  ])("the label of %j is %s", (line, field, rest) => {
    expect(findLabel(line)).toMatchObject({ field, rest });
  });

  test.each(["Decision makers met", "The decision: yes", "Contact", "Decision notices were sent"])(
    "%j begins with no label",
    (line) => {
      expect(findLabel(line)).toBeUndefined();
    },
  );
});

import { describe, expect, test } from "vitest";
import type { Matter } from "../../src/register/register.ts";
import { deriveMatterFacts, derivePaperFacts, type SearchFacts } from "../../src/search/search-facts.ts";
import { sampleDecision, sampleMatter } from "../components/sample-register.ts";

const undecided: Matter = {
  ...sampleMatter,
  decision: null,
  awaits: "decision",
  reports: [],
  wards: { scope: "not-recorded" },
  listedOn: null,
};
const proposed: Matter = { ...sampleMatter, decision: { ...sampleDecision, status: "proposed" } };

/** A page's facts as lines: what a failing test shows should be readable. */
function linesOf({ reference, day, filters }: SearchFacts): string[] {
  return [`${reference}, ${day}`, ...filters.map(({ name, value }) => `${name}: ${value}`)];
}

describe("what the search knows of a page", () => {
  test("is, of a decision, what it records: each ward by itself, each day as it is", () => {
    expect(linesOf(deriveMatterFacts(sampleMatter))).toEqual([
      "2026/0143, 2026-11-18",
      "kind: decision",
      "wards: named",
      "ward: Harbour East",
      "ward: Harbour West",
      "ward: Staithe",
      "maker: Cabinet Member for Transport and Streets",
      "status: recommendations-approved",
      "key: yes",
      "topic: Transport",
      "decided: 2026-11-18",
      "published: 2026-11-18",
      "effective: 2026-11-25",
    ]);
  });

  test("is, of a report, its own meeting and publication, and what became of its matter", () => {
    expect(linesOf(derivePaperFacts(sampleMatter, "report"))).toEqual([
      "2026/0143, 2026-11-18",
      "kind: report",
      "wards: named",
      "ward: Harbour East",
      "ward: Harbour West",
      "ward: Staithe",
      "maker: Cabinet Member for Transport and Streets",
      "status: recommendations-approved",
      "key: yes",
      "topic: Transport",
      "decided: 2026-11-18",
      "published: 2026-11-10",
      "effective: 2026-11-25",
    ]);
  });

  test("is, of an appendix, what its matter says, for it has no day of its own", () => {
    const lines = linesOf(derivePaperFacts(sampleMatter, "appendix-3"));
    expect(lines.slice(0, 2)).toEqual(["2026/0143, 2026-11-18", "kind: appendix"]);
    expect(lines.filter((line) => line.startsWith("published"))).toEqual([]);
  });

  test("tells wards not recorded from all wards, and sorts the undated after everything", () => {
    expect(linesOf(deriveMatterFacts(undecided))).toEqual([
      "2026/0143, 0000-00-00",
      "kind: undecided",
      "wards: not-recorded",
      "maker: Cabinet Member for Transport and Streets",
      "status: awaits-decision",
      "key: yes",
      "topic: Transport",
    ]);
  });

  test("never calls a proposal a decision", () => {
    expect(linesOf(deriveMatterFacts(proposed)).slice(1, 2)).toEqual(["kind: undecided"]);
  });

  test.each([
    ["a key decision's notice", "key-decision", "key: yes"],
    ["a special urgency notice", "special-urgency", "key: yes"],
    ["a private meeting's notice, which may be of any decision", "private-meeting", "key: not-recorded"],
  ] as const)("says of the matter of %s whether it is key", (_, kind, line) => {
    const matter = { ...undecided, notices: sampleMatter.notices.map((notice) => ({ ...notice, kind })) };
    expect(linesOf(deriveMatterFacts(matter)).filter((each) => each.startsWith("key"))).toEqual([line]);
  });
});

import { describe, expect, test } from "vitest";
import type { Matter } from "../../src/register/register.ts";
import { moneyBandOf } from "../../src/search/money-bands.ts";
import { deriveMatterFacts, derivePaperFacts } from "../../src/search/search-facts.ts";
import { parseAmount } from "../components/sample-amount.ts";
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

const ofDecision = {
  reference: "2026/0143",
  kind: "decision",
  day: "2026-11-18",
  decided: "2026-11-18",
  published: "2026-11-18",
  effective: "2026-11-25",
  wards: ["harbour-east", "harbour-west", "staithe"],
  maker: "cabinet-member-transport",
  status: "recommendations-approved",
  key: "yes",
  topics: ["Transport"],
  callIn: "open",
  money: "1m-over",
};

describe("what the search knows of a page", () => {
  test("is, of a decision, what it records: each ward by itself, each day as it is", () => {
    expect(deriveMatterFacts(sampleMatter)).toEqual(ofDecision);
  });

  test("is, of a report, its own meeting and publication, and what became of its matter", () => {
    expect(derivePaperFacts(sampleMatter, "report")).toEqual({
      ...ofDecision,
      kind: "report",
      published: "2026-11-10",
      money: null,
    });
  });

  test("is, of an appendix, what its matter says, for it has no day of its own", () => {
    expect(derivePaperFacts(sampleMatter, "appendix-3")).toEqual({
      ...ofDecision,
      kind: "appendix",
      published: null,
    });
  });

  test("tells wards not recorded from all wards, and a matter still to be decided from a decision", () => {
    expect(deriveMatterFacts(undecided)).toEqual({
      ...ofDecision,
      kind: "undecided",
      day: null,
      decided: null,
      published: null,
      effective: null,
      wards: ["not_recorded"],
      status: "awaits-decision",
      callIn: null,
      money: null,
    });
    expect(deriveMatterFacts({ ...undecided, wards: { scope: "all" } }).wards).toEqual(["all_wards"]);
    expect(deriveMatterFacts({ ...undecided, wards: { scope: "none" } }).wards).toEqual(["no_ward"]);
  });

  test("never calls a proposal a decision", () => {
    expect(deriveMatterFacts(proposed).kind).toBe("undecided");
  });

  test.each([
    ["a key decision's notice", "key-decision", "yes"],
    ["a special urgency notice", "special-urgency", "yes"],
    ["a private meeting's notice, which may be of any decision", "private-meeting", "not-recorded"],
  ] as const)("says of the matter of %s whether it is key", (_, kind, key) => {
    const matter = { ...undecided, notices: sampleMatter.notices.map((notice) => ({ ...notice, kind })) };
    expect(deriveMatterFacts(matter).key).toBe(key);
  });
});

test.each([
  [[], null],
  [["£49,999.99"], "under-50k"],
  [["£50,000"], "50k-250k"],
  [["£249,999.99"], "50k-250k"],
  [["£250,000"], "250k-1m"],
  [["£999,999.99"], "250k-1m"],
  [["£1,000,000"], "1m-over"],
  [["£10", "£300,000", "£20"], "250k-1m"],
])("amounts of %j are in the band of the largest: %s", (amounts, band) => {
  expect(moneyBandOf(amounts.map((text) => ({ amount: parseAmount(text) })))).toBe(band);
});

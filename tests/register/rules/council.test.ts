import { describe, expect, test } from "vitest";
import { listPublicUrls } from "../../../src/register/queries.ts";
import { takenPageIds } from "../../../src/urls.ts";
import {
  councilFile,
  decisionFile,
  decisionMakersFile,
  problemsOf,
  quay,
  record,
  registerOf,
  wardsFile,
} from "../sample-content.ts";

const rule = {
  days: 5,
  unit: "working-days",
  clear: false,
  countsFrom: "publication",
  closesAt: "end-of-day",
  takesEffect: "day-after-last-day",
};

describe("the council's own files", () => {
  test("say nothing when they are right", async () => {
    expect(await problemsOf()).toEqual([]);
  });

  test("give no two wards one id", async () => {
    expect(await problemsOf({ "wards.yml": wardsFile({ id: "westgate", name: "West Gate" }) })).toEqual([
      'wards.yml:12:7 [4].id: "westgate" is already the id of the ward "Westgate". Give this ward an id of its own. [id-taken error]',
    ]);
  });

  test("give no two wards one code", async () => {
    const files = { "wards.yml": wardsFile({ id: "northgate", name: "Northgate", code: "E05999801" }) };
    expect(await problemsOf(files)).toEqual([
      'wards.yml:14:9 [4].code: "E05999801" is already the code of the ward "Eastgate". Give this ward a code of its own. [ward-code-taken error]',
    ]);
  });

  test("give no two decision makers one id", async () => {
    const files = {
      "decision-makers.yml": decisionMakersFile({ id: "cabinet", name: "The Cabinet", type: "executive" }),
    };
    expect(await problemsOf(files)).toEqual([
      'decision-makers.yml:23:7 [5].id: "cabinet" is already the id of the decision maker "Cabinet". Give this decision maker an id of its own. [id-taken error]',
    ]);
  });

  test("end nothing before it begins", async () => {
    const ward = { id: "northgate", name: "Northgate", validFrom: "2023-05-04", validTo: "2023-05-03" };
    const post = {
      id: "director-people",
      name: "Director of People",
      type: "officer",
      holders: [{ name: "Ines Farrow", from: "2025-01-02", to: "2025-01-01" }],
    };
    const files = { "wards.yml": wardsFile(ward), "decision-makers.yml": decisionMakersFile(post) };
    expect(await problemsOf(files)).toEqual([
      "decision-makers.yml:29:11 [5].holders[1].to: the last day, 2025-01-01, is before the first, 2025-01-02. Correct whichever of the two days is wrong. [period-reversed error]",
      "wards.yml:15:12 [4].validTo: the last day, 2023-05-03, is before the first, 2023-05-04. Correct whichever of the two days is wrong. [period-reversed error]",
    ]);
  });

  test.each([
    ["the day after the first leaves", "2025-01-01", "2025-01-02", []],
    [
      "on the day the first leaves",
      "2025-01-01",
      "2025-01-01",
      [
        'decision-makers.yml:28:13 [5].holders[1].from: "Oswin Tarn" is recorded from 2025-01-01, when "Ines Farrow" still held the post, until 2025-01-01. Give the earlier holder a last day before it. Where two people share a post, write both names in one entry. [holders-overlap error]',
      ],
    ],
  ])("let the next person take up a post %s", async (_when, to, from, expected) => {
    const post = {
      id: "director-people",
      name: "Director of People",
      type: "officer",
      holders: [
        { name: "Oswin Tarn", from },
        { name: "Ines Farrow", from: "2024-01-01", to },
      ],
    };
    expect(await problemsOf({ "decision-makers.yml": decisionMakersFile(post) })).toEqual(expected);
  });

  test("let many people sit on a body at once", async () => {
    const body = {
      id: "planning",
      name: "Planning Committee",
      type: "committee",
      holders: [
        { name: "Oswin Tarn", from: "2024-01-01" },
        { name: "Ines Farrow", from: "2024-01-01" },
      ],
    };
    expect(await problemsOf({ "decision-makers.yml": decisionMakersFile(body) })).toEqual([]);
  });

  test("put call-in rules in order, each from its own day", async () => {
    const callInRules = [
      { from: "2024-01-01", ...rule },
      { from: "2020-01-01", ...rule },
      { from: "2020-01-01", ...rule },
    ];
    expect(await problemsOf({ "council.yml": councilFile({ callInRules }) })).toEqual([
      "council.yml:13:11 callInRules[2].from: the rule from 2020-01-01 stands after the one from 2024-01-01. Put the rules in order of the day they came in, oldest first, each with a different day. [call-in-rules-order error]",
      "council.yml:20:11 callInRules[3].from: the rule from 2020-01-01 stands after the one from 2020-01-01. Put the rules in order of the day they came in, oldest first, each with a different day. [call-in-rules-order error]",
    ]);
  });

  test("give each closure once", async () => {
    const closures = [
      { date: "2026-12-29", why: "Christmas closure" },
      { date: "2026-12-29", why: "Christmas closure" },
    ];
    expect(await problemsOf({ "council.yml": councilFile({ closures }) })).toEqual([
      "council.yml:16:11 closures[2].date: 2026-12-29 is given twice. Delete one of the two, or correct its date. [closure-repeats error]",
    ]);
  });

  test("have a call-in rule for every decision that can be called in", async () => {
    const callInRules = [{ from: "2026-03-21", ...rule }];
    expect(await problemsOf({ "council.yml": councilFile({ callInRules }) })).toEqual([
      "decision.md:14:13 callIn.eligible: the decision was published on 2026-03-20, before the council's first call-in rule, which is from 2026-03-21. Add the rule that was in force to callInRules in council.yml, from the constitution of the time. [call-in-rule-missing error]",
    ]);
  });

  test("give the bank holidays of every year that must be counted", async () => {
    const files = {
      "decision-makers.yml": decisionMakersFile(),
      [`${quay}/decision.md`]: decisionFile({ decidedOn: "2026-03-20" }),
      "bank-holidays.json": JSON.stringify({
        source: "https://www.gov.uk/bank-holidays",
        takenOn: "2026-01-01",
      }),
    };
    expect(await problemsOf(files)).toEqual([
      "bank-holidays.json:1:1 england-and-wales.2026: the bank holidays of 2026 are not given for england-and-wales; decision 2026/0001 needs them to count working days. Add 2026 from https://www.gov.uk/bank-holidays.json, and keep the years that are there. [bank-holidays-year-missing error]",
    ]);
  });

  test("give whole years of bank holidays", async () => {
    const table = {
      source: "https://www.gov.uk/bank-holidays",
      takenOn: "2026-01-01",
      scotland: { "2026": {} },
    };
    expect(await problemsOf({ "bank-holidays.json": JSON.stringify(table, null, 2) })).toEqual([
      'bank-holidays.json:5:13 scotland.2026: must be a whole year, of 8 bank holidays or more; found 0. Write each day as "2026-12-25": "Christmas Day", under its year, as the years that were there before are. [bank-holidays-format error]',
    ]);
  });

  test("keep the bank holidays by year, and not as GOV.UK gives them", async () => {
    const list = { "england-and-wales": { division: "england-and-wales", events: [] } };
    expect(await problemsOf({ "bank-holidays.json": JSON.stringify(list) })).toEqual([
      'bank-holidays.json:1:22 england-and-wales: this is the list as GOV.UK gives it, and here the days stand by year. Put back the file as it was, and add to it the days of the new year, each as "2026-12-25": "Christmas Day". [bank-holidays-format error]',
    ]);
  });
});

describe("a page the council writes", () => {
  const page = record({ title: "How we decide" }, "In public.\n");

  test.each(["404", "500", "decisions", "help", "index", "schema", "wards"])(
    "does not take the address of the register's own %s",
    async (id) => {
      expect(await problemsOf({ [`pages/${id}.md`]: page })).toEqual([
        `pages/${id}.md:1:1 the register needs the address "/${id}/" for itself. Rename the file, such as ${id}-notes.md. [page-address-taken error]`,
      ]);
    },
  );

  test.each(["about", "accessibility", "privacy"])("may be %s", async (id) => {
    expect(await problemsOf({ [`pages/${id}.md`]: page })).toEqual([]);
  });

  test("leaves every first part of a public address to the register", async () => {
    const ownPages = new Set(["about", "accessibility"]);
    const parts = listPublicUrls(await registerOf()).flatMap((url) => /^\/([^/.]+)/.exec(url)?.[1] ?? []);
    expect(parts.filter((part) => !ownPages.has(part) && !takenPageIds.has(part))).toEqual([]);
  });
});

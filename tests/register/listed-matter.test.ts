import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { plainText } from "../../src/components/words/sentence.ts";
import { summariseInList } from "../../src/components/words/summary.ts";
import { asListed, deriveListedMatter } from "../../src/register/listed-matter.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import { getMatter } from "../../src/register/queries.ts";
import { noticeFile, registerOf, reportFile } from "./sample-content.ts";

const undecided = {
  "decisions/2026/0002-noticed/notice.md": noticeFile({ reference: "2026/0002", wards: "all" }),
  "decisions/2026/0002-noticed/notice-2.md": noticeFile({
    reference: "2026/0002",
    kind: "private-meeting",
    privateReason: "It names a bidder.",
    publishedOn: "2026-02-10",
  }),
  "decisions/2026/0003-reported/report.md": reportFile({ reference: "2026/0003", meetingOn: "2026-05-01" }),
  "decisions/2026/0003-reported/report-2.md": reportFile({ reference: "2026/0003", meetingOn: "2026-07-01" }),
};

const streets = {
  name: "Cabinet Member for Streets",
  type: "executive-member",
  formerNames: [{ name: "Cabinet Member for Roads", until: "2025-05-20" }],
};

const listed = async (reference: string) =>
  deriveListedMatter(getMatter(await registerOf(undecided), reference));

describe("a matter as lists show it", () => {
  test("holds of a decision who, when, where and whether it can be challenged, and nothing of its papers", async () => {
    expect(await listed("2026/0001")).toEqual({
      reference: "2026/0001",
      url: "/decisions/2026/0001/",
      title: "Quay lighting: new lamps",
      awaits: null,
      listedOn: "2026-03-20",
      wards: { scope: "named", wards: [{ name: "Eastgate" }] },
      decision: {
        status: "recommendations-approved",
        decidedOn: "2026-03-20",
        isKey: false,
        takenBy: { nameThen: "Cabinet Member for Streets", decisionMaker: streets },
        callIn: { kind: "closed", clock: { closesOn: "2026-03-27", closesAt: null } },
      },
      reports: [],
      notices: [],
    });
  });

  test("holds before a decision only the newest report", async () => {
    expect(await listed("2026/0003")).toEqual({
      reference: "2026/0003",
      url: "/decisions/2026/0003/",
      title: "Quay lighting",
      awaits: "decision",
      listedOn: "2026-07-01",
      wards: { scope: "named", wards: [{ name: "Eastgate" }] },
      decision: null,
      reports: [{ to: streets, toAsWritten: null, meetingOn: "2026-07-01" }],
      notices: [],
    });
  });

  test("holds before a report only the notice that speaks for it", async () => {
    expect(await listed("2026/0002")).toEqual({
      reference: "2026/0002",
      url: "/decisions/2026/0002/",
      title: "Quay lighting: new lamps",
      awaits: "decision",
      listedOn: "2026-02-01",
      wards: { scope: "all" },
      decision: null,
      reports: [],
      notices: [
        { kind: "key-decision", decisionDue: { from: "2026-03-20", to: null }, decisionMaker: streets },
      ],
    });
  });

  test("is made once, however many lists it stands in", async () => {
    const { matters } = await registerOf(undecided);
    const [once, again] = [asListed(matters), asListed([...matters].reverse()).toReversed()];
    expect(once.map((matter, at) => matter === again[at])).toEqual([true, true, true]);
  });
});

describe("every matter of the demonstration, as lists show it,", () => {
  const demonstration = loadRegister("content", calendarDate("2026-11-22")).then((result) =>
    result.ok ? result.register.matters : [],
  );

  test("is there", async () => {
    expect((await demonstration).length).toBeGreaterThan(40);
  });

  test("is summed up in the words of the whole matter", async () => {
    const matters = await demonstration;
    const sayAll = (each: readonly Parameters<typeof summariseInList>[0][]) =>
      each.map((matter) => plainText(summariseInList(matter)));
    expect(sayAll(asListed(matters))).toEqual(sayAll(matters));
  });

  test("leads to no body and no HTML", async () => {
    const matters = await demonstration;
    const keys = new Set<string>();
    JSON.stringify(asListed(matters), (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    expect([...keys].filter((key) => ["body", "html", "text", "sections"].includes(key))).toEqual([]);
  });
});

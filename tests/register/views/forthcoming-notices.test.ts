import { describe, expect, test } from "vitest";
import { listForthcomingNotices } from "../../../src/register/queries.ts";
import { councilFile, noticeFile, quay, registerOf, reportFile } from "../sample-content.ts";

const folder = (reference: string) => `decisions/${reference}-coming`;
const coming = (reference: string, changes = {}) => ({
  [`${folder(reference)}/notice.md`]: noticeFile({
    reference,
    title: `Matter ${reference}`,
    publishedOn: "2026-05-11",
    decisionDue: { from: "2026-06-15", to: "2026-06-30" },
    ...changes,
  }),
});

const several = {
  ...coming("2026/0002"),
  [`${folder("2026/0002")}/notice-2.md`]: noticeFile({
    reference: "2026/0002",
    title: "Bids, to be heard in private",
    kind: "private-meeting",
    publishedOn: "2026-05-11",
    decisionDue: { from: "2026-06-15", to: "2026-06-30" },
    keyReasons: undefined,
    wards: undefined,
    privateReason: "It names a bidder.",
    representationsBy: "2026-06-05",
  }),
  ...coming("2026/0003", { decisionDue: { from: "2026-06-12" }, wards: "all" }),
  // A notice of what has been decided is not of anything to come.
  [`${quay}/notice.md`]: noticeFile(),
};

const streets = { name: "Cabinet Member for Streets", url: "/decision-makers/member-streets/" };
const eastgate = { scope: "named", wards: [{ name: "Eastgate" }] };

describe("forthcoming notices", () => {
  test("are those of what is not decided, soonest due first, with the days of notice counted", async () => {
    expect(listForthcomingNotices(await registerOf(several))).toEqual([
      {
        matter: {
          reference: "2026/0003",
          title: "Matter 2026/0003",
          url: "/decisions/2026/0003/",
          wards: { scope: "all" },
        },
        title: "Matter 2026/0003",
        url: "/decisions/2026/0003/notice/",
        kind: "key-decision",
        publishedOn: "2026-05-11",
        decisionDue: { from: "2026-06-12", to: null },
        keyReasons: ["expenditure-or-savings"],
        representationsBy: null,
        decisionMaker: streets,
        count: { soFar: 20, needed: 28, completeOn: "2026-06-09" },
        isDayPassed: false,
      },
      {
        matter: {
          reference: "2026/0002",
          title: "Matter 2026/0002",
          url: "/decisions/2026/0002/",
          wards: eastgate,
        },
        title: "Matter 2026/0002",
        url: "/decisions/2026/0002/notice/",
        kind: "key-decision",
        publishedOn: "2026-05-11",
        decisionDue: { from: "2026-06-15", to: "2026-06-30" },
        keyReasons: ["expenditure-or-savings"],
        representationsBy: null,
        decisionMaker: streets,
        count: { soFar: 20, needed: 28, completeOn: "2026-06-09" },
        isDayPassed: false,
      },
      {
        matter: {
          reference: "2026/0002",
          title: "Matter 2026/0002",
          url: "/decisions/2026/0002/",
          wards: eastgate,
        },
        title: "Bids, to be heard in private",
        url: "/decisions/2026/0002/notice-2/",
        kind: "private-meeting",
        publishedOn: "2026-05-11",
        decisionDue: { from: "2026-06-15", to: "2026-06-30" },
        keyReasons: [],
        representationsBy: "2026-06-05",
        decisionMaker: streets,
        count: { soFar: 20, needed: 28, completeOn: "2026-06-09" },
        isDayPassed: false,
      },
    ]);
  });

  test.each([
    ["the day it is published", "2026-05-11", 0],
    ["the day after", "2026-05-12", 0],
    ["one clear day on", "2026-05-13", 1],
    ["the day before the 28 are over", "2026-06-08", 27],
    ["the first day with all 28", "2026-06-09", 28],
  ])("count only whole days since publication: %s", async (_when, asOf, soFar) => {
    const [notice] = listForthcomingNotices(await registerOf(coming("2026/0002"), asOf));
    expect(notice?.count).toEqual({ soFar, needed: 28, completeOn: "2026-06-09" });
  });

  test.each([
    ["key-decision", 28, "2026-06-09"],
    ["general-exception", 5, "2026-05-17"],
    ["special-urgency", null, null],
  ])("need as many days as the law asks for: %s", async (kind, needed, completeOn) => {
    const [notice] = listForthcomingNotices(await registerOf(coming("2026/0002", { kind })));
    expect(notice?.count).toEqual({ soFar: 20, needed, completeOn });
  });

  test("are held to no number of days where English law does not apply", async () => {
    const files = { ...coming("2026/0002"), "council.yml": councilFile({ nation: "scotland" }) };
    const [notice] = listForthcomingNotices(await registerOf({ ...files, [`${quay}/decision.md`]: null }));
    expect(notice?.count).toEqual({ soFar: 20, needed: null, completeOn: null });
  });

  test.each([
    ["on the last day", "2026-06-30", false],
    ["the day after", "2026-07-01", true],
  ])("are told apart once the last day they give has passed: %s", async (_when, asOf, isDayPassed) => {
    const [notice] = listForthcomingNotices(await registerOf(coming("2026/0002"), asOf));
    expect(notice?.isDayPassed).toBe(isDayPassed);
  });

  test.each([
    ["once the meeting of its report has passed, where the notice gives no day", undefined, true],
    ["only by its own day where it gives one", { from: "2026-07-15" }, false],
  ])("are told apart %s", async (_when, decisionDue, isDayPassed) => {
    const files = {
      ...coming("2026/0002", { decisionDue, origin: { source: "old-register.html" } }),
      [`${folder("2026/0002")}/report.md`]: reportFile({ reference: "2026/0002", meetingOn: "2026-05-20" }),
    };
    const [notice] = listForthcomingNotices(await registerOf(files));
    expect(notice?.isDayPassed).toBe(isDayPassed);
  });
});

import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { listFeeds } from "../../src/feeds/list-feeds.ts";
import { checkCalendar, propertyOf } from "../helpers/check-calendar.ts";
import { councilFile, decisionFile, noticeFile, quay, registerOf } from "../register/sample-content.ts";
import { eventsOf, feedFileOf, siteUrl } from "./feeds-of.ts";

const [all, callIn, forthcoming] = [
  "/decisions/calendar.ics",
  "/call-in/calendar.ics",
  "/forthcoming/calendar.ics",
];
const callInRule = {
  ...{ from: "2020-01-01", days: 5, unit: "working-days", clear: false, countsFrom: "publication" },
  ...{ closesAt: "16:00", takesEffect: "next-working-day" },
};
const closesAtFour = { "council.yml": councilFile({ callInRules: [callInRule] }) };
const ferry = "decisions/2026/0004-ferry";
const coming = {
  [`${ferry}/notice.md`]: noticeFile({
    reference: "2026/0004",
    title: "Ferry fares",
    decisionDue: { from: "2026-07-01", to: "2026-07-31" },
  }),
  [`${ferry}/notice-2.md`]: noticeFile({
    reference: "2026/0004",
    title: "Ferry fares: private meeting",
    kind: "private-meeting",
    publishedOn: "2026-05-01",
    decisionDue: undefined,
    privateReason: "The bids are exempt.",
    representationsBy: "2026-06-10",
  }),
};

test("a calendar gives the last day to call a decision in, and says nothing of when it was written", async () => {
  const register = await registerOf({}, "2026-03-25");
  const file = feedFileOf(register, callIn).write();
  expect(file.split("\r\n").filter((line) => !/^(?:BEGIN|END|TZ|RRULE|DTSTART:)/.test(line))).toEqual([
    "VERSION:2.0",
    "PRODID:-//Marrow Vale Council//Decisions register//EN",
    "CALSCALE:GREGORIAN",
    "NAME:Call-in deadlines – Marrow Vale Council decisions register",
    "X-WR-CALNAME:Call-in deadlines – Marrow Vale Council decisions register",
    "UID:decision/2026/0001/call-in@decisions.example.org",
    "DTSTAMP:20260320T000000Z",
    "DTSTART;VALUE=DATE:20260327",
    "DTEND;VALUE=DATE:20260328",
    "SUMMARY:Call-in closes: Quay lighting: new lamps",
    "DESCRIPTION:Agreed on 20 March 2026 by the Cabinet Member for Streets. It c",
    " an be called in until 27 March 2026. Ward: Eastgate.\\nPublished Friday 20 ",
    " March 2026\\; counted 23\\, 24\\, 25\\, 26 and 27 March\\; can be called in unt",
    " il the end of Friday 27 March 2026\\; takes effect Saturday 28 March 2026.",
    "URL:https://decisions.example.org/decisions/2026/0001/",
    "TRANSP:TRANSPARENT",
    "",
  ]);
  expect(feedFileOf(await registerOf({}, "2026-03-26"), callIn).write()).toBe(file);
});

test("a deadline with an hour is that hour in London", async () => {
  const register = await registerOf({
    ...closesAtFour,
    [`${quay}/decision.md`]: decisionFile({ effectiveFrom: "2026-03-30" }),
  });
  const [event] = eventsOf(register, callIn);
  const { startDate: start } = new ICAL.Event(event);
  expect([String(start), start.zone?.tzid]).toEqual(["2026-03-27T16:00:00", "Europe/London"]);
  expect(start.toJSDate().toISOString()).toBe("2026-03-27T16:00:00.000Z");
  expect(event?.hasProperty("dtend")).toBe(false);
});

test("what is to be decided is due over all the days its notice gives, and representations by the last of theirs", async () => {
  const events = eventsOf(await registerOf(coming), forthcoming);
  expect(
    events.map((event) =>
      ["uid", "dtstart", "dtend", "summary", "url"].map((name) => propertyOf(event, name)),
    ),
  ).toEqual([
    [
      "undecided/2026/0004/notice-2/representations@decisions.example.org",
      "2026-06-10",
      "2026-06-11",
      "Last day to ask for a public meeting: Ferry fares: private meeting",
      `${siteUrl}/decisions/2026/0004/notice-2/`,
    ],
    [
      "undecided/2026/0004/decision-due@decisions.example.org",
      "2026-07-01",
      "2026-08-01",
      "Decision due: Ferry fares",
      `${siteUrl}/decisions/2026/0004/`,
    ],
  ]);
});

describe("the day of effect", () => {
  const summariesOf = async (changes: Record<string, unknown>, asOf?: string) => {
    const register = await registerOf({ [`${quay}/decision.md`]: decisionFile(changes) }, asOf);
    return eventsOf(register, all)
      .map((event) => [propertyOf(event, "dtstart"), propertyOf(event, "summary").split(":")[0]])
      .filter(([, opening]) => opening?.startsWith("Takes effect"));
  };

  test("is the one on record", async () => {
    expect(await summariesOf({})).toEqual([["2026-03-28", "Takes effect"]]);
  });

  test("is by the call-in rule where none is on record", async () => {
    expect(await summariesOf({ effectiveFrom: undefined })).toEqual([["2026-03-28", "Takes effect"]]);
  });

  test("may still not come while the decision can be called in", async () => {
    expect(await summariesOf({}, "2026-03-25")).toEqual([["2026-03-28", "Takes effect unless called in"]]);
  });

  test("is not given for what was called in, which has no effect meanwhile", async () => {
    const callIn = { eligible: true, calledIn: { on: "2026-03-24", by: "Six members", grounds: "Cost." } };
    expect(await summariesOf({ status: "called-in", callIn, effectiveFrom: undefined })).toEqual([]);
  });
});

test("every calendar is valid, with events and without", async () => {
  const registers = [
    await registerOf({
      ...closesAtFour,
      ...coming,
      [`${quay}/decision.md`]: decisionFile({ effectiveFrom: "2026-03-30" }),
    }),
  ];
  const [register] = registers;
  if (!register) throw new Error("There is a register.");
  const calendars = [register, { ...register, matters: [] }].flatMap((each) =>
    [...listFeeds(each, siteUrl)].filter(({ url }) => url.endsWith(".ics")),
  );
  expect(calendars.map(({ url }) => url)).toEqual([all, callIn, forthcoming, all, callIn, forthcoming]);
  expect(calendars.flatMap(({ write }) => checkCalendar(write()))).toEqual([]);
});

test("a calendar keeps the latest two hundred events", async () => {
  const register = await registerOf({});
  const [matter] = register.matters;
  const matters = Array.from({ length: 250 }, (_, at) => ({ ...matter, reference: `2026/${1000 + at}` }));
  const events = eventsOf({ ...register, matters: matters as typeof register.matters }, callIn);
  expect(events).toHaveLength(200);
  expect(propertyOf(events[0], "uid")).toContain("2026/1050");
});

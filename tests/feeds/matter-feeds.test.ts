import { describe, expect, test } from "vitest";
import { listFeeds } from "../../src/feeds/list-feeds.ts";
import { escapeXml } from "../../src/feeds/xml.ts";
import { getMatter } from "../../src/register/queries.ts";
import { checkAtom } from "../helpers/check-atom.ts";
import {
  councilFile,
  decisionFile,
  matterFiles,
  noticeFile,
  quay,
  registerOf,
} from "../register/sample-content.ts";
import { feedFileOf, siteUrl, textsOf } from "./feeds-of.ts";

const all = "/decisions/feed.atom";
const decided = { ...matterFiles("2026/0002"), ...matterFiles("2026/0003", { wards: "all" }) };
const undecided = {
  "decisions/2026/0004-ferry/notice.md": noticeFile(
    { reference: "2026/0004", title: "Ferry fares", decisionDue: { from: "2026-07-01" } },
    "Fares for the ferry.\n",
  ),
};

test("a feed gives the whole of a decision, after a line that says who, what, when and where", async () => {
  const register = await registerOf({});
  const body = getMatter(register, "2026/0001").decision?.body.html ?? "";
  const whole = body.replaceAll('href="#', `href="${siteUrl}/decisions/2026/0001/#`);
  const content = `<p>Agreed on 20 March 2026 by the Cabinet Member for Streets. Ward: Eastgate.</p>\n${whole}`;
  expect(feedFileOf(register, all).write()).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
      "<id>tag:decisions.example.org,2026:feed/decisions</id>",
      "<title>All decisions, and what is to be decided – Marrow Vale Council decisions register</title>",
      "<subtitle>The newest, by the day of the last change. What has no day on record is in no feed.</subtitle>",
      "<updated>2026-03-20T00:00:00+00:00</updated>",
      "<author>",
      "<name>Marrow Vale Council</name>",
      "</author>",
      `<link rel="self" type="application/atom+xml" href="${siteUrl}/decisions/feed.atom"/>`,
      `<link rel="alternate" type="text/html" href="${siteUrl}/decisions/"/>`,
      "<entry>",
      "<id>tag:decisions.example.org,2026:decision/2026/0001</id>",
      "<title>Quay lighting: new lamps</title>",
      "<published>2026-03-20T00:00:00+00:00</published>",
      "<updated>2026-03-20T00:00:00+00:00</updated>",
      `<link rel="alternate" type="text/html" href="${siteUrl}/decisions/2026/0001/"/>`,
      `<category term="eastgate" scheme="${siteUrl}/wards/" label="Eastgate"/>`,
      `<content type="html">${escapeXml(content)}</content>`,
      "</entry>",
      "</feed>",
      "",
    ].join("\n"),
  );
});

test("a feed names the council's website and licence, and takes its ids from the website", async () => {
  const council = {
    website: "https://www.marrowvale.example/home",
    shortName: "Marrow Vale",
    licence: { name: "Open licence", url: "https://licence.example/3" },
  };
  const register = await registerOf({ "council.yml": councilFile(council) });
  const feed = feedFileOf(register, all).write();
  expect(feed).toContain("<uri>https://www.marrowvale.example/home</uri>");
  expect(feed).toContain(
    '<link rel="license" href="https://licence.example/3"/>\n<rights>Open licence</rights>',
  );
  expect(feed).toContain("what is to be decided – Marrow Vale decisions register</title>");
  expect(textsOf(register, all, "id")).toEqual(["tag:www.marrowvale.example,2026:decision/2026/0001"]);
  expect(textsOf(register, all, "id", "https://elsewhere.example")).toEqual(textsOf(register, all, "id"));
});

test("an entry keeps its id when its title changes", async () => {
  const renamed = await registerOf({
    [`${quay}/decision.md`]: decisionFile({ title: "Lamps for the quay" }),
  });
  expect(textsOf(renamed, all, "title")).toEqual(["Lamps for the quay"]);
  expect(textsOf(renamed, all, "id")).toEqual(textsOf(await registerOf({}), all, "id"));
});

test("an entry is updated by a correction, in summer time where that day is, and moves to the front", async () => {
  const updated = [
    { on: "2026-04-02", what: "A cost was added." },
    { on: "2026-05-01", what: "A cost was corrected." },
  ];
  const register = await registerOf({ ...decided, [`${quay}/decision.md`]: decisionFile({ updated }) });
  expect(textsOf(register, all, "id").map((id) => id.slice(-9))).toEqual([
    "2026/0001",
    "2026/0003",
    "2026/0002",
  ]);
  expect(textsOf(register, all, "updated")[0]).toBe("2026-05-01T00:00:00+01:00");
  expect(textsOf(register, all, "published")[0]).toBe("2026-03-20T00:00:00+00:00");
  expect(feedFileOf(register, all).write()).toContain(
    "</subtitle>\n<updated>2026-05-01T00:00:00+01:00</updated>",
  );
});

describe("what is not decided", () => {
  test("says so before its title, and gives the notice in full", async () => {
    const register = await registerOf(undecided);
    const notice = getMatter(register, "2026/0004").notices[0]?.body.html;
    expect(textsOf(register, "/forthcoming/feed.atom", "title")).toEqual(["Not yet decided: Ferry fares"]);
    expect(textsOf(register, "/forthcoming/feed.atom", "id")).toEqual([
      "tag:decisions.example.org,2026:undecided/2026/0004",
    ]);
    expect(textsOf(register, "/forthcoming/feed.atom", "content")).toEqual([
      [
        "<p>No decision has been published yet. A decision by the Cabinet Member for Streets is due on 1 July 2026. Ward: Eastgate.</p>",
        notice,
        "<p>Published so far:</p>",
        `<ul><li><a href="${siteUrl}/decisions/2026/0004/notice/">Notice: Ferry fares</a></li></ul>`,
      ].join("\n"),
    ]);
  });

  test("gives a report by its link only, for what it recommends is no decision", async () => {
    const { [`decisions/2026/0002-other-matter/decision.md`]: _, ...report } = matterFiles("2026/0002");
    const [, entry] = textsOf(await registerOf(report), all, "content");
    expect(entry).toBe(
      [
        "<p>No decision has been published yet. There is a report to the Cabinet Member for Streets. Ward: Eastgate.</p>",
        "<p>Published so far:</p>",
        `<ul><li><a href="${siteUrl}/decisions/2026/0002/report/">Report: Quay lighting</a></li></ul>`,
      ].join("\n"),
    );
  });

  test.each([
    ["proposed", "Proposed only: Quay lighting: new lamps", "undecided"],
    ["refused", "Not agreed: Quay lighting: new lamps", "decision"],
    ["withdrawn", "Withdrawn: Quay lighting: new lamps", "decision"],
    ["approved-with-amendments", "Quay lighting: new lamps", "decision"],
  ])("is told from what is: %s", async (status, title, stage) => {
    const register = await registerOf({});
    const matters = register.matters.map((matter) => ({
      ...matter,
      decision: matter.decision && { ...matter.decision, status: status as "proposed" },
    }));
    expect(textsOf({ ...register, matters }, all, "title")).toEqual([title]);
    expect(textsOf({ ...register, matters }, all, "id")[0]).toContain(`:${stage}/2026/0001`);
  });
});

test("there is a feed beside every list, for each ward, decision maker and topic, and each says what it holds", async () => {
  const register = await registerOf({
    [`${quay}/decision.md`]: decisionFile({ topics: ["Street lighting"] }),
  });
  const feeds = [...listFeeds(register, siteUrl)].filter(({ url }) => url.endsWith(".atom"));
  const names = feeds.map(({ url, write }) => [url, /<title>(.*) – /.exec(write())?.[1]]);
  expect(names).toEqual([
    ["/decisions/feed.atom", "All decisions, and what is to be decided"],
    ["/key-decisions/feed.atom", "Key decisions"],
    ["/call-in/feed.atom", "Decisions that can still be called in"],
    ["/forthcoming/feed.atom", "Decisions to come"],
    ["/urgent/feed.atom", "Urgent decisions"],
    ["/wards/eastgate/feed.atom", "Decisions naming Eastgate ward"],
    ["/wards/old-town/feed.atom", "Decisions naming Old Town ward"],
    ["/wards/westgate/feed.atom", "Decisions naming Westgate ward"],
    ["/wards/all-wards.atom", "Decisions for all wards"],
    ["/wards/not-recorded.atom", "Decisions whose ward was not recorded"],
    ["/decision-makers/cabinet/feed.atom", "Decisions of the Cabinet"],
    ["/decision-makers/member-streets/feed.atom", "Decisions of the Cabinet Member for Streets"],
    ["/decision-makers/director-place/feed.atom", "Decisions of the Director of Place"],
    ["/decision-makers/council/feed.atom", "Decisions of Full Council"],
    ["/topics/street-lighting/feed.atom", "Decisions on the topic “Street lighting”"],
    ["/corrections/feed.atom", "Corrections and changes"],
  ]);
  expect(feeds.flatMap(({ write }) => checkAtom(write()))).toEqual([]);
});

test("each feed holds what its list holds, and no other", async () => {
  const files = {
    ...decided,
    ...undecided,
    ...matterFiles("2026/0005", { isKey: true, keyReasons: ["expenditure-or-savings"] }),
    "decisions/2026/0005-other-matter/notice.md": noticeFile({ reference: "2026/0005" }),
  };
  const register = await registerOf(files, "2026-03-25");
  const held = (url: string) => textsOf(register, url, "id").map((id) => id.split(":")[2]);
  expect(held("/call-in/feed.atom")).toContain("decision/2026/0001");
  expect(held("/call-in/feed.atom")).not.toContain("undecided/2026/0004");
  expect(held("/forthcoming/feed.atom")).toEqual(["undecided/2026/0004"]);
  expect(held("/wards/all-wards.atom")).toEqual(["decision/2026/0003"]);
  expect(held("/wards/not-recorded.atom")).toEqual([]);
  expect(held("/wards/westgate/feed.atom")).toEqual([]);
  expect(held("/wards/eastgate/feed.atom")).toContain("undecided/2026/0004");
  expect(held("/key-decisions/feed.atom")).toEqual(["decision/2026/0005"]);
  expect(held("/urgent/feed.atom")).toEqual([]);
  expect(held("/decision-makers/member-streets/feed.atom")).toHaveLength(5);
});

test("a feed gives the fifty last changed, and leaves out what has no day", async () => {
  const register = await registerOf({});
  const [matter] = register.matters;
  const decision = matter?.decision;
  if (!matter || !decision) throw new Error("The sample has one decision.");
  const many = Array.from({ length: 60 }, (_, at) => ({ ...matter, reference: `2026/${1000 + at}` }));
  const undated = {
    ...matter,
    decision: { ...decision, publishedOn: null, decidedOn: null },
    reference: "2026/9999",
  };
  const matters = [undated, ...many];
  const ids = textsOf({ ...register, matters }, all, "id");
  expect(ids).toHaveLength(50);
  expect(ids[0]).toContain("2026/1059");
  expect(ids.at(-1)).toContain("2026/1010");
});

test("a feed with nothing in it is a feed, and says the same whenever it is written", async () => {
  const register = await registerOf({});
  const feed = feedFileOf(register, "/wards/westgate/feed.atom").write();
  expect(checkAtom(feed)).toEqual([]);
  expect(feed).toContain("<updated>1970-01-01T00:00:00+00:00</updated>");
});

test("a feed is planned from the matters it gives, without their words", async () => {
  const register = await registerOf(decided);
  const { madeFrom } = feedFileOf(register, "/wards/all-wards.atom");
  expect(madeFrom).toMatchObject({ newest: [getMatter(register, "2026/0003")] });
  expect(textsOf(register, "/wards/all-wards.atom", "id")).toHaveLength(1);
});

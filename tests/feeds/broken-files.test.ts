import { describe, expect, test } from "vitest";
import { checkAtom } from "../helpers/check-atom.ts";
import { checkCalendar } from "../helpers/check-calendar.ts";
import { councilFile, decisionFile, registerOf } from "../register/sample-content.ts";
import { feedFileOf } from "./feeds-of.ts";

const rule = {
  ...{ from: "2020-01-01", days: 5, unit: "working-days", clear: false, countsFrom: "publication" },
  ...{ closesAt: "16:00", takesEffect: "next-working-day" },
};
const register = await registerOf({
  "council.yml": councilFile({ callInRules: [rule] }),
  "decisions/2026/0001-quay-lighting/decision.md": decisionFile({ effectiveFrom: "2026-03-30" }),
});
const feed = feedFileOf(register, "/decisions/feed.atom").write();
const calendar = feedFileOf(register, "/decisions/calendar.ics").write();

describe("a feed that is broken is found at fault", () => {
  test.each([
    ["is not well formed", "</entry>", "", "Opening and ending tag mismatch"],
    ["holds what is no character", "<entry>", "<entry>\u0007", "invalid Char value 7"],
    ["is of another namespace", "2005/Atom", "2006/Atom", "Did not expect element feed there"],
    ["has no id", /<id>.*?<\/id>/, "", "Invalid sequence in interleave"],
    ["has two titles", /<title>.*?<\/title>/, "$&$&", "Extra element title in interleave"],
    ["has an author without a name", /<name>.*<\/name>/, "", "Expecting an element name, got nothing"],
    ["has a date in words", /<updated>[^<]*/, "<updated>20 March 2026", "Type dateTime doesn't allow"],
    [
      "has a day that is none",
      /<published>2026-03-20/,
      "<published>2026-02-30",
      "Type dateTime doesn't allow",
    ],
    ["has an attribute of its own", "<entry>", '<entry mood="fair">', "Invalid attribute mood"],
    ["has an element of its own", "<entry>", "<entry><mood/>", "Element entry failed to validate content"],
    [
      "has markup in its text",
      'type="html">',
      'type="html"><b>Bold</b>',
      "Element content has extra content: b",
    ],
    ["has a link to nowhere", / href="[^"]*"/, "", "Element link failed to validate attributes"],
    ["has entries before its title", "<title>", "<entry/><title>", "Element feed failed to validate content"],
    ["has no author", /<author>[\s\S]*<\/author>\n/, "", "An entry has no author."],
    [
      "has an entry with no page",
      /(<\/updated>\n)<link rel="alternate".*\n(<category)/,
      "$1$2",
      "An entry has no page.",
    ],
    ["has an entry twice", /<entry>[\s\S]*<\/entry>/, "$&$&", "Two entries have one id."],
    ["has a blank title", /<title>.*?<\/title>/, "<title> </title>", "A title is blank."],
    ["has no address of its own", 'rel="self"', 'rel="related"', "The feed has not one address."],
    ["has an id that is none", /<id>.*?<\/id>/, "<id>decisions</id>", "decisions is no address."],
    ["has an instant of no zone", "00:00:00+00:00", "00:00:00", "2026-03-20T00:00:00 is of no zone."],
    [
      "changed before its entry",
      /<updated>2026-03-20/,
      "<updated>2026-03-19",
      "does not say when its newest entry",
    ],
  ])("%s", (_, written, instead, fault) => {
    const broken = feed.replace(written, instead);
    expect(broken).not.toBe(feed);
    expect(checkAtom(broken).join("\n")).toContain(fault);
  });

  test("and is not for what other standards add", () => {
    const more = '<entry xmlns:geo="http://www.georss.org/georss"><geo:point srs="1">51.5 -0.1</geo:point>';
    expect(checkAtom(feed)).toEqual([]);
    expect(checkAtom(feed.replace("<entry>", more))).toEqual([]);
  });
});

describe("a calendar that is broken is found at fault", () => {
  test.each([
    ["has a line that is none", "VERSION:2.0", "VERSION 2.0", "invalid line"],
    ["has a part that is not ended", "END:VEVENT\r\n", "", "component began but did not end"],
    ["has lines that end as in Unix", /\r\n/g, "\n", "The last line is not ended."],
    ["has a line that is too long", /\r\n /g, "", "is too long, or not one whole line."],
    ["has text that is not escaped", "\\;", ";", "It is read as another."],
    ["is of another version", "VERSION:2.0", "VERSION:3.0", "It is of another version."],
    ["has an event with no stamp", /DTSTAMP:.*\r\n/, "", "A vevent has not one dtstamp."],
    ["has a stamp of no zone", /(DTSTAMP:.*)Z/, "$1", "2026-03-20T00:00:00 is not in UTC."],
    ["has a day that is none", ":20260330", ":20260230", "dtstart holds 2026-02-30, which is no day."],
    ["has a day in words", ":20260330", ":tomorrow", "Could not extract integer"],
    [
      "has a day of a type that is none",
      "DTSTART;VALUE=DATE",
      "DTSTART;VALUE=DAY",
      "dtstart is of the type day.",
    ],
    ["ends as it begins", ":20260331", ":20260330", "2026-03-30 is no end for 2026-03-30."],
    [
      "has a time in a zone that is not there",
      "TZID=Europe/London",
      "TZID=Europe/Paris",
      "Europe/Paris is a time zone that is not there.",
    ],
    ["has a zone with no rule", /RRULE:FREQ=YEARLY/, "RRULE:FREQ=OFTEN", "invalid frequency"],
    [
      "has an event twice",
      /BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/,
      "$&$&",
      "Two events are decision/2026/0001/",
    ],
    ["has a link to nowhere", /URL:.*/, "URL:nowhere", "nowhere is no address."],
  ])("%s", (_, written, instead, fault) => {
    const broken = calendar.replace(written, instead);
    expect(broken).not.toBe(calendar);
    expect(checkCalendar(broken).join("\n")).toContain(fault);
  });

  test("and is not when it is whole", () => {
    expect(checkCalendar(calendar)).toEqual([]);
  });
});

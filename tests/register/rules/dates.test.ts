import { describe, expect, test } from "vitest";
import { decisionFile, noticeFile, problemsOf, quay, record } from "../sample-content.ts";

const changed = (changes: Record<string, unknown>) => ({ [`${quay}/decision.md`]: decisionFile(changes) });
const calledIn = (changes: Record<string, unknown>) => ({
  status: "called-in",
  effectiveFrom: undefined,
  callIn: { eligible: true, calledIn: { on: "2026-03-24", by: "Six members", grounds: "Cost.", ...changes } },
});

describe("the day a decision takes effect", () => {
  test.each([
    [
      "before it was decided",
      { effectiveFrom: "2026-03-19" },
      [
        'decision.md:9:16 effectiveFrom: "2026-03-19" is before the day it was decided, 2026-03-20. Correct whichever of the two dates is wrong. [effective-before-decided error]',
      ],
    ],
    [
      "before it was published",
      { decidedOn: "2026-03-18", effectiveFrom: "2026-03-19" },
      [
        'decision.md:9:16 effectiveFrom: "2026-03-19" is before the day it was published, 2026-03-20. Correct whichever of the two dates is wrong. [effective-before-published error]',
      ],
    ],
    [
      "on a day the rule does not give",
      { effectiveFrom: "2026-03-27" },
      [
        'decision.md:9:16 effectiveFrom: "2026-03-27" is not the day the council\'s call-in rule gives. Published Friday 20 March 2026; counted 23, 24, 25, 26 and 27 March; can be called in until the end of Friday 27 March 2026; takes effect Saturday 28 March 2026. Change it to 2026-03-28, or say under checked why it is right. [effective-differs-from-rule review]',
      ],
    ],
    ["on the day the rule gives", { effectiveFrom: "2026-03-28" }, []],
    [
      "at once, where it cannot be called in",
      { effectiveFrom: "2026-03-20", callIn: { eligible: false, reason: "urgent" } },
      [],
    ],
    [
      "on another day, having been called in",
      { ...calledIn({ outcome: "upheld" }), status: "upheld", effectiveFrom: "2026-04-10" },
      [],
    ],
  ])("may be: %s", async (_when, changes, expected) => {
    expect(await problemsOf(changed(changes))).toEqual(expected);
  });
});

describe("the days of decision and publication", () => {
  test.each([
    ["decided today", { decidedOn: "2026-06-01", publishedOn: "2026-06-01", effectiveFrom: undefined }, []],
    [
      "decided tomorrow",
      { decidedOn: "2026-06-02", publishedOn: "2026-06-01", effectiveFrom: undefined },
      [
        'decision.md:7:12 decidedOn: "2026-06-02" has not come yet: today is 2026-06-01. Correct the date or, if it is still to be decided, take decision.md away until then. [decided-in-future error]',
      ],
    ],
    [
      "decided before a publication still to come",
      { decidedOn: "2026-06-02", publishedOn: "2026-06-03", effectiveFrom: undefined },
      [],
    ],
    [
      "published 90 days after",
      { decidedOn: "2026-02-01", publishedOn: "2026-05-02", effectiveFrom: undefined },
      [],
    ],
    [
      "published 91 days after",
      { decidedOn: "2026-02-01", publishedOn: "2026-05-03", effectiveFrom: undefined },
      [
        'decision.md:8:14 publishedOn: "2026-05-03" is 91 days after the decision was taken, on 2026-02-01. Correct whichever of the two dates is wrong, or say under checked what the delay was. [published-long-after review]',
      ],
    ],
  ])("fit together: %s", async (_when, changes, expected) => {
    expect(await problemsOf(changed(changes))).toEqual(expected);
  });
});

describe("changes after publication", () => {
  test("stand oldest first, after publication", async () => {
    const updated = [
      { on: "2026-04-02", what: "Corrected the ward." },
      { on: "2026-03-19", what: "Corrected the title." },
      { on: "2026-04-03", what: "Corrected a name." },
    ];
    expect(await problemsOf(changed({ updated }))).toEqual([
      'decision.md:19:9 updated[2].on: "2026-03-19" is before the record was published, on 2026-03-20. Correct the date. The first publication date never moves. [updated-before-published error]',
      'decision.md:19:9 updated[2].on: "2026-03-19" stands after "2026-04-02", which is later. Put the changes in order, oldest first. [updated-out-of-order error]',
    ]);
  });
});

describe("call-in", () => {
  test.each([
    ["on the last day", { on: "2026-03-27" }, []],
    [
      "the day after the last",
      { on: "2026-03-28" },
      [
        'decision.md:15:9 callIn.calledIn.on: "2026-03-28" is after the time for it ended. Published Friday 20 March 2026; counted 23, 24, 25, 26 and 27 March; can be called in until the end of Friday 27 March 2026; takes effect Saturday 28 March 2026. Correct the date, or say under checked how the call-in came to be accepted. [called-in-out-of-time review]',
      ],
    ],
    [
      "before publication",
      { on: "2026-03-19" },
      [
        'decision.md:15:9 callIn.calledIn.on: "2026-03-19" is before the time for it began. Published Friday 20 March 2026; counted 23, 24, 25, 26 and 27 March; can be called in until the end of Friday 27 March 2026; takes effect Saturday 28 March 2026. Correct the date, or say under checked how the call-in came to be accepted. [called-in-out-of-time review]',
      ],
    ],
    ["heard on the day", { heardOn: "2026-03-24" }, []],
    [
      "heard the day before",
      { heardOn: "2026-03-23" },
      [
        'decision.md:18:14 callIn.calledIn.heardOn: "2026-03-23" is before the decision was called in, on 2026-03-24. Correct whichever of the two dates is wrong. [heard-before-called-in error]',
      ],
    ],
  ])("is made and heard in time: %s", async (_when, changes, expected) => {
    expect(await problemsOf(changed(calledIn(changes)))).toEqual(expected);
  });
});

describe("notice", () => {
  test("comes before the decision, unless it is of special urgency", async () => {
    const files = {
      [`${quay}/notice.md`]: noticeFile({ publishedOn: "2026-03-21" }),
      [`${quay}/notice-2.md`]: noticeFile({ publishedOn: "2026-03-21", kind: "special-urgency" }),
    };
    expect(await problemsOf(files)).toEqual([
      'notice.md:5:14 publishedOn: "2026-03-21" is after the decision was taken, on 2026-03-20. Correct whichever of the two dates is wrong. [notice-after-decision error]',
    ]);
  });

  test("gives a period that ends after it begins", async () => {
    const files = {
      [`${quay}/notice.md`]: noticeFile({ decisionDue: { from: "2026-03-20", to: "2026-03-19" } }),
    };
    expect(await problemsOf(files)).toEqual([
      "notice.md:9:7 decisionDue.to: the last day, 2026-03-19, is before the first, 2026-03-20. Correct whichever of the two days is wrong. [due-period-reversed error]",
    ]);
  });
});

test("a transcribed record's dates are told to readers, and stop nothing", async () => {
  const origin = { source: "decision-details.html" };
  const changes = { origin, decidedOn: "2026-03-20", publishedOn: "2026-03-18", effectiveFrom: "2026-03-17" };
  const files = {
    ...changed(changes),
    [`${quay}/notice.md`]: record({
      reference: "2026/0001",
      title: "Lamps",
      kind: "key-decision",
      publishedOn: "2026-04-01",
      origin,
    }),
  };
  expect(await problemsOf(files)).toEqual([]);
});

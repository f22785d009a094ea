import { describe, expect, test } from "vitest";
import {
  councilFile,
  decisionFile,
  noticeFile,
  problemsOf,
  quay,
  record,
  reportFile,
} from "../sample-content.ts";

type Changes = Record<string, unknown>;
const changed = (changes: Changes, body?: string) => ({
  [`${quay}/decision.md`]: decisionFile(changes, body),
});
const bodyOf = (reasons: string) =>
  `## Decision\n\nTo light the quay.\n\n## Reasons\n\n${reasons}\n\n## Alternative options considered\n\nNone better.\n`;
const key = { isKey: true, keyReasons: ["expenditure-or-savings"] };

describe("a record written here", () => {
  const bare = {
    decisionMaker: undefined,
    decidedOn: undefined,
    publishedOn: undefined,
    effectiveFrom: undefined,
    isKey: undefined,
    wards: undefined,
    callIn: undefined,
    interests: undefined,
  };

  test.each([
    [
      "exec-meeting",
      {},
      [
        "decision.md:1:1 callIn: must be given for an executive decision at a meeting (LGA 2000 s 9F). Add callIn: with eligible: true, or with eligible: false and the reason. [field-required-by-law error]",
        "decision.md:1:1 decisionMaker: must be given for an executive decision at a meeting (SI 2012/2089 reg 12(2)(a)). Add decisionMaker: and the post or body, from decision-makers.yml. [field-required-by-law error]",
        "decision.md:1:1 decidedOn: must be given for an executive decision at a meeting (SI 2012/2089 reg 12(2)(a)). Add decidedOn: and the day it was decided. [field-required-by-law error]",
        "decision.md:1:1 publishedOn: must be given for an executive decision at a meeting (SI 2012/2089 reg 14). Add publishedOn: and the day this record is first published. [field-required-by-law error]",
        "decision.md:1:1 wards: must be given for an executive decision at a meeting (SI 2012/2089 reg 8). Add wards: with all, none, or a list of ward ids. [field-required-by-law error]",
        "decision.md:1:1 isKey: must be given for an executive decision at a meeting (SI 2012/2089 reg 8). Add isKey: with true or false. [field-required-by-law error]",
        "decision.md:1:1 interests: the record must say what interests were declared (SI 2012/2089 reg 12(2)(d)). Add interests: none-declared, or each interest with member, nature and dispensation. [interests-missing error]",
        'decision.md:7:1 the record must say what other options were considered, under the heading "## Alternative options considered" (SI 2012/2089 reg 12(2)(c)). Write the section or, if there were none, add alternatives: none-considered. [alternatives-missing error]',
        'decision.md:7:1 the record must say what was decided, under the heading "## Decision" (SI 2012/2089 reg 12(2)(a)). Write the section, word for word as it was decided. [decision-text-missing error]',
        'decision.md:7:1 the record must say why it was decided, under the heading "## Reasons" (SI 2012/2089 reg 12(2)(b)). Write the section. [reasons-missing error]',
      ],
    ],
    [
      "exec-member",
      {},
      [
        "decision.md:1:1 callIn: must be given for an executive decision by a member (LGA 2000 s 9F). Add callIn: with eligible: true, or with eligible: false and the reason. [field-required-by-law error]",
        "decision.md:1:1 decisionMaker: must be given for an executive decision by a member (SI 2012/2089 reg 13(2)(a)). Add decisionMaker: and the post or body, from decision-makers.yml. [field-required-by-law error]",
        "decision.md:1:1 decidedOn: must be given for an executive decision by a member (SI 2012/2089 reg 13(2)(a)). Add decidedOn: and the day it was decided. [field-required-by-law error]",
        "decision.md:1:1 publishedOn: must be given for an executive decision by a member (SI 2012/2089 reg 14). Add publishedOn: and the day this record is first published. [field-required-by-law error]",
        "decision.md:1:1 wards: must be given for an executive decision by a member (SI 2012/2089 reg 8). Add wards: with all, none, or a list of ward ids. [field-required-by-law error]",
        "decision.md:1:1 isKey: must be given for an executive decision by a member (SI 2012/2089 reg 8). Add isKey: with true or false. [field-required-by-law error]",
        "decision.md:1:1 interests: the record must say what interests were declared (SI 2012/2089 reg 13(2)(d)). Add interests: none-declared, or each interest with member, nature and dispensation. [interests-missing error]",
        'decision.md:7:1 the record must say what other options were considered, under the heading "## Alternative options considered" (SI 2012/2089 reg 13(2)(c)). Write the section or, if there were none, add alternatives: none-considered. [alternatives-missing error]',
        'decision.md:7:1 the record must say what was decided, under the heading "## Decision" (SI 2012/2089 reg 13(2)(a)). Write the section, word for word as it was decided. [decision-text-missing error]',
        'decision.md:7:1 the record must say why it was decided, under the heading "## Reasons" (SI 2012/2089 reg 13(2)(b)). Write the section. [reasons-missing error]',
      ],
    ],
    [
      "exec-officer",
      {},
      [
        "decision.md:1:1 callIn: must be given for an executive decision by an officer (LGA 2000 s 9F). Add callIn: with eligible: true, or with eligible: false and the reason. [field-required-by-law error]",
        "decision.md:1:1 decisionMaker: must be given for an executive decision by an officer (SI 2012/2089 reg 13(4)(a)). Add decisionMaker: and the post or body, from decision-makers.yml. [field-required-by-law error]",
        "decision.md:1:1 decidedOn: must be given for an executive decision by an officer (SI 2012/2089 reg 13(4)(a)). Add decidedOn: and the day it was decided. [field-required-by-law error]",
        "decision.md:1:1 publishedOn: must be given for an executive decision by an officer (SI 2012/2089 reg 14). Add publishedOn: and the day this record is first published. [field-required-by-law error]",
        "decision.md:1:1 wards: must be given for an executive decision by an officer (SI 2012/2089 reg 8). Add wards: with all, none, or a list of ward ids. [field-required-by-law error]",
        "decision.md:1:1 isKey: must be given for an executive decision by an officer (SI 2012/2089 reg 8). Add isKey: with true or false. [field-required-by-law error]",
        "decision.md:1:1 interests: the record must say what interests were declared (SI 2012/2089 reg 13(4)(d)). Add interests: none-declared, or each interest with member, nature and dispensation. [interests-missing error]",
        'decision.md:7:1 the record must say what other options were considered, under the heading "## Alternative options considered" (SI 2012/2089 reg 13(4)(c)). Write the section or, if there were none, add alternatives: none-considered. [alternatives-missing error]',
        'decision.md:7:1 the record must say what was decided, under the heading "## Decision" (SI 2012/2089 reg 13(4)(a)). Write the section, word for word as it was decided. [decision-text-missing error]',
        'decision.md:7:1 the record must say why it was decided, under the heading "## Reasons" (SI 2012/2089 reg 13(4)(b)). Write the section. [reasons-missing error]',
      ],
    ],
    [
      "officer-2014",
      { officerTrigger: "permission-or-licence" },
      [
        "decision.md:1:1 decisionMaker: must be given for an officer decision under delegation (SI 2014/2095 reg 7(3)(a)). Add decisionMaker: and the post or body, from decision-makers.yml. [field-required-by-law error]",
        "decision.md:1:1 decidedOn: must be given for an officer decision under delegation (SI 2014/2095 reg 7(3)(a)). Add decidedOn: and the day it was decided. [field-required-by-law error]",
        "decision.md:1:1 publishedOn: must be given for an officer decision under delegation (SI 2014/2095 reg 7(3)(a)). Add publishedOn: and the day this record is first published. [field-required-by-law error]",
        "decision.md:1:1 wards: must be given for an officer decision under delegation (the register lists every decision by ward). Add wards: with all, none, or a list of ward ids. [field-required-by-law error]",
        'decision.md:8:1 the record must say what other options were considered, under the heading "## Alternative options considered" (SI 2014/2095 reg 7(3)(c)). Write the section or, if there were none, add alternatives: none-considered. [alternatives-missing error]',
        'decision.md:8:1 the record must say what was decided, under the heading "## Decision" (SI 2014/2095 reg 7(3)(a)). Write the section, word for word as it was decided. [decision-text-missing error]',
        'decision.md:8:1 the record must say why it was decided, under the heading "## Reasons" (SI 2014/2095 reg 7(3)(b)). Write the section. [reasons-missing error]',
      ],
    ],
    [
      "officer-2014",
      { officerTrigger: "express-authorisation" },
      [
        "decision.md:1:1 decisionMaker: must be given for an officer decision under delegation (SI 2014/2095 reg 7(3)(a)). Add decisionMaker: and the post or body, from decision-makers.yml. [field-required-by-law error]",
        "decision.md:1:1 decidedOn: must be given for an officer decision under delegation (SI 2014/2095 reg 7(3)(a)). Add decidedOn: and the day it was decided. [field-required-by-law error]",
        "decision.md:1:1 publishedOn: must be given for an officer decision under delegation (SI 2014/2095 reg 7(3)(a)). Add publishedOn: and the day this record is first published. [field-required-by-law error]",
        "decision.md:1:1 wards: must be given for an officer decision under delegation (the register lists every decision by ward). Add wards: with all, none, or a list of ward ids. [field-required-by-law error]",
        "decision.md:1:1 interests: the record must say what interests were declared (SI 2014/2095 reg 7(3)(d)). Add interests: none-declared, or each interest with member, nature and dispensation. [interests-missing error]",
        'decision.md:8:1 the record must say what other options were considered, under the heading "## Alternative options considered" (SI 2014/2095 reg 7(3)(c)). Write the section or, if there were none, add alternatives: none-considered. [alternatives-missing error]',
        'decision.md:8:1 the record must say what was decided, under the heading "## Decision" (SI 2014/2095 reg 7(3)(a)). Write the section, word for word as it was decided. [decision-text-missing error]',
        'decision.md:8:1 the record must say why it was decided, under the heading "## Reasons" (SI 2014/2095 reg 7(3)(b)). Write the section. [reasons-missing error]',
      ],
    ],
    [
      "council-or-committee",
      {},
      [
        "decision.md:1:1 decisionMaker: must be given for a decision of council or committee (LGA 1972 s 100C). Add decisionMaker: and the post or body, from decision-makers.yml. [field-required-by-law error]",
        "decision.md:1:1 decidedOn: must be given for a decision of council or committee (LGA 1972 s 100C). Add decidedOn: and the day it was decided. [field-required-by-law error]",
        "decision.md:1:1 publishedOn: must be given for a decision of council or committee (LGA 1972 s 100C). Add publishedOn: and the day this record is first published. [field-required-by-law error]",
        "decision.md:1:1 wards: must be given for a decision of council or committee (the register lists every decision by ward). Add wards: with all, none, or a list of ward ids. [field-required-by-law error]",
        'decision.md:7:1 the record must say what was decided, under the heading "## Decision" (LGA 1972 s 100C). Write the section, word for word as it was decided. [decision-text-missing error]',
      ],
    ],
  ])("has what its regime asks for: %s", async (regime, changes, expected) => {
    expect(await problemsOf(changed({ ...bare, regime, ...changes }, "Nothing is said.\n"))).toEqual(
      expected,
    );
  });

  test("has, in Wales, what was consulted on", async () => {
    const files = { "council.yml": councilFile({ nation: "wales" }), ...changed({ regime: "wales-2001" }) };
    expect(await problemsOf(files)).toEqual([
      'decision.md:17:1 the record must say what consultation there was, under the heading "## Consultation" (WSI 2001/2290). Write the section, or list consultees:. If there was none, write so. [consultation-missing error]',
    ]);
  });

  test("needs little while it is only proposed", async () => {
    expect(
      await problemsOf(
        changed({ ...bare, status: "proposed" }, "## Proposed decision\n\nTo light the quay.\n"),
      ),
    ).toEqual([]);
  });

  test("is not decided while it is only proposed", async () => {
    expect(await problemsOf(changed({ status: "proposed" }))).toEqual([
      'decision.md:7:12 decidedOn: "2026-03-20" is given, and the status is "proposed". Delete decidedOn, or give the status it has now that it is decided. [proposed-with-date error]',
    ]);
  });

  test("records what a transcribed one may not", async () => {
    expect(
      await problemsOf(changed({ wards: "not-recorded", regime: "not-recorded", status: "not-recorded" })),
    ).toEqual([
      'decision.md:4:9 regime: "not-recorded" is only for records transcribed from elsewhere. Give the fact or, if the record was transcribed, say from where under origin. [not-recorded-when-authored error]',
      'decision.md:6:9 status: "not-recorded" is only for records transcribed from elsewhere. Give the fact or, if the record was transcribed, say from where under origin. [not-recorded-when-authored error]',
      'decision.md:11:8 wards: "not-recorded" is only for records transcribed from elsewhere. Give the fact or, if the record was transcribed, say from where under origin. [not-recorded-when-authored error]',
    ]);
  });

  test("is asked for nothing its source left out, when it is transcribed", async () => {
    const regime = {
      regime: "not-recorded",
      status: "not-recorded",
      origin: { source: "decision-details.html" },
    };
    const files = {
      ...changed({ ...bare, ...regime }, "Nothing is said.\n"),
      [`${quay}/report.md`]: record({
        reference: "2026/0001",
        title: "Lamps",
        origin: { source: "report.pdf" },
      }),
    };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe("reasons", () => {
  test.each([
    [
      "As set out in the report.",
      [
        'decision.md:22:1 the reasons say only "As set out in the report." (SI 2012/2089 reg 13(2)(b)). Give the reasons, or the paragraphs that hold them: "As set out in paragraphs 12 to 15 of the report". [reasons-only-refer review]',
      ],
    ],
    [
      "The reasons for the decision are set out in the attached report",
      [
        'decision.md:22:1 the reasons say only "The reasons for the decision are set out in the attached report" (SI 2012/2089 reg 13(2)(b)). Give the reasons, or the paragraphs that hold them: "As set out in paragraphs 12 to 15 of the report". [reasons-only-refer review]',
      ],
    ],
    [
      "See the report.",
      [
        'decision.md:22:1 the reasons say only "See the report." (SI 2012/2089 reg 13(2)(b)). Give the reasons, or the paragraphs that hold them: "As set out in paragraphs 12 to 15 of the report". [reasons-only-refer review]',
      ],
    ],
    ["As set out in paragraphs 1 and 2 of the report.", []],
    ["As set out in the report, the lamps are old.", []],
  ])("do more than point elsewhere: %s", async (reasons, expected) => {
    expect(await problemsOf(changed({}, bodyOf(reasons)))).toEqual(expected);
  });
});

describe("interests", () => {
  test("each have a note of dispensation", async () => {
    const interests = [
      { member: "Councillor Wren Aldous", nature: "Lives on the quay.", dispensation: "none" },
      { member: "Councillor Ivo Sedge", nature: "Moors a boat there." },
    ];
    expect(await problemsOf(changed({ interests }))).toEqual([
      'decision.md:19:5 interests[2].dispensation: the interest of "Councillor Ivo Sedge" must have a note of any dispensation (SI 2012/2089 reg 13(2)(e)). Add dispensation: and the one the head of paid service granted, or none. [dispensation-missing error]',
    ]);
  });
});

describe("the regime", () => {
  test("is law in the council's nation", async () => {
    expect(await problemsOf(changed({ regime: "ni-2015" }))).toEqual([
      'decision.md:4:9 regime: "ni-2015" is not law in England, which is this council\'s nation. Choose the regime the decision was taken under, or correct nation in council.yml. [regime-not-this-nation error]',
    ]);
  });

  test("fits who decided", async () => {
    expect(await problemsOf(changed({ decisionMaker: "cabinet" }))).toEqual([
      'decision.md:5:16 decisionMaker: "Cabinet" is of the kind "cabinet or executive", which does not take decisions of the kind "executive decision by a member". Correct regime or decisionMaker. [maker-not-this-regime error]',
    ]);
  });

  test("is the only one with an officer's trigger", async () => {
    expect(await problemsOf(changed({ officerTrigger: "individual-rights" }))).toEqual([
      'decision.md:16:17 officerTrigger: is for officers\' decisions under SI 2014/2095; the regime is "exec-member". Delete officerTrigger, or set regime: officer-2014. [officer-trigger-outside error]',
    ]);
  });

  test("allows key decisions and call-in only in the executive", async () => {
    const outside = { regime: "council-or-committee", decisionMaker: "council", ...key };
    expect(await problemsOf(changed(outside))).toEqual([
      'decision.md:10:8 isKey: only an executive decision can be key; the regime is "council-or-committee" (SI 2012/2089 reg 8). Correct regime, or set isKey: false. [key-outside-executive error]',
      'decision.md:14:13 callIn.eligible: only an executive decision can be called in; the regime is "council-or-committee" (LGA 2000 s 9F). Correct regime, or set eligible: false with reason: not-executive. [call-in-outside-executive error]',
    ]);
  });
});

describe("a key decision", () => {
  const noticed = { [`${quay}/notice.md`]: noticeFile() };

  test("says why it is key", async () => {
    expect(await problemsOf({ ...noticed, ...changed({ isKey: true }) })).toEqual([
      "decision.md:1:1 keyReasons: must be given for a key decision (SI 2012/2089 reg 8(1)). Add keyReasons: with expenditure-or-savings, two-or-more-wards, or both. [key-reason-missing error]",
    ]);
  });

  test("is key, if it says why", async () => {
    expect(await problemsOf(changed({ ...key, isKey: false }))).toEqual([
      "decision.md:16:1 keyReasons: reasons why it is key are given, and isKey is not true. Set isKey: true, or delete keyReasons. [key-reason-without-key error]",
    ]);
  });

  test("names two wards, if it is key for them", async () => {
    expect(
      await problemsOf({ ...noticed, ...changed({ ...key, keyReasons: ["two-or-more-wards"] }) }),
    ).toEqual([
      "decision.md:11:1 wards: it is key for its effect on two or more wards, and only one ward is named. Name every ward it affects, or correct keyReasons. [key-by-one-ward review]",
    ]);
  });

  test.each([
    ["£499,999.99", "contract-total", []],
    [
      "£500,000",
      "contract-total",
      [
        "decision.md:10:8 isKey: is false, and £500,000 reaches the council's threshold for a key decision, £500,000 (SI 2012/2089 reg 8(1)(a)). Set isKey: true, or say under checked why the amount is not significant. [key-threshold-crossed review]",
      ],
    ],
    ["£500,000", "annual", []],
  ])("is what spending of %s (%s) makes it", async (amount, kind, expected) => {
    const files = changed({ money: [{ amount, kind }] }, bodyOf(`It costs ${amount}.`));
    expect(await problemsOf(files)).toEqual(expected);
  });

  test("has notice", async () => {
    expect(await problemsOf(changed(key))).toEqual([
      "decision.md:10:8 isKey: 28 clear days' notice must be given of a key decision, and this folder holds none (SI 2012/2089 reg 9). Add notice.md with kind: key-decision or, if notice was shorter, add urgency: and how it was allowed. [notice-missing error]",
    ]);
  });

  test.each([
    ["28 clear days", "2026-02-19", []],
    [
      "27 clear days",
      "2026-02-20",
      [
        "decision.md:7:12 decidedOn: notice was published on 2026-02-20, 27 clear days before; 28 are needed (SI 2012/2089 reg 9(2)). The earliest lawful day was 2026-03-21. Correct whichever date is wrong, or add urgency: and how shorter notice was allowed. [notice-too-late error]",
      ],
    ],
  ])("has %s of notice", async (_days, publishedOn, expected) => {
    const files = { [`${quay}/notice.md`]: noticeFile({ publishedOn }), ...changed(key) };
    expect(await problemsOf(files)).toEqual(expected);
  });

  test.each([
    [
      "5 clear days",
      "2026-03-14",
      [
        'decision.md:19:9 urgency.kind: a notice giving the reasons must be published, and this folder holds none of kind "general-exception" (SI 2012/2089 reg 10(3)). Add notice.md with kind: general-exception, or say under checked where it was published. [urgency-notice-missing review]',
      ],
    ],
    [
      "4 clear days",
      "2026-03-15",
      [
        'decision.md:19:9 urgency.kind: a notice giving the reasons must be published, and this folder holds none of kind "general-exception" (SI 2012/2089 reg 10(3)). Add notice.md with kind: general-exception, or say under checked where it was published. [urgency-notice-missing review]',
        'decision.md:20:13 urgency.noticeOn: "2026-03-15" is 4 clear days before the decision; 5 are needed (SI 2012/2089 reg 10). The earliest lawful day was 2026-03-21. Correct the date, or record special-urgency and who agreed to it. [general-exception-too-short error]',
      ],
    ],
  ])("has %s under the general exception, and its notice", async (_days, noticeOn, expected) => {
    const urgency = { kind: "general-exception", noticeOn, reasons: "The offer lapses." };
    expect(await problemsOf(changed({ ...key, urgency }))).toEqual(expected);
  });

  test("is let off notice it could not be read to have", async () => {
    const files = { [`${quay}/notice.md`]: noticeFile({ kind: "key" }), ...changed(key) };
    expect(await problemsOf(files)).toEqual([
      'notice.md:4:7 kind: "key" is not one of the words this field takes. Did you mean "key-decision"? It must be key-decision, general-exception, special-urgency or private-meeting. [value-not-listed error]',
    ]);
  });
});

describe("a notice", () => {
  test("of a key decision says all the law asks", async () => {
    const bare = {
      decisionMaker: undefined,
      decisionDue: undefined,
      documents: undefined,
      copiesFrom: undefined,
    };
    expect(await problemsOf({ [`${quay}/notice.md`]: noticeFile(bare) })).toEqual([
      "notice.md:1:1 decisionMaker: must be given in notice of a key decision (SI 2012/2089 reg 9(1)(c)). Add decisionMaker: and who will decide, from decision-makers.yml. [notice-contents-missing error]",
      "notice.md:1:1 decisionDue: must be given in notice of a key decision (SI 2012/2089 reg 9(1)(d)). Add decisionDue: with from: and, for a period, to:. [notice-contents-missing error]",
      "notice.md:1:1 documents: must be given in notice of a key decision (SI 2012/2089 reg 9(1)(e)). Add documents: with each document to be considered, or none. [notice-contents-missing error]",
      "notice.md:1:1 copiesFrom: must be given in notice of a key decision (SI 2012/2089 reg 9(1)(f)-(h)). Add copiesFrom: and where copies and later documents can be had. [notice-contents-missing error]",
    ]);
  });

  test("of a private meeting gives the reason, 28 and again 5 clear days before", async () => {
    const meeting = { kind: "private-meeting" };
    const files = {
      [`${quay}/notice.md`]: noticeFile({
        ...meeting,
        publishedOn: "2026-02-20",
        privateReason: "Paragraph 3.",
      }),
      [`${quay}/notice-2.md`]: noticeFile({ ...meeting, publishedOn: "2026-03-15" }),
    };
    expect(await problemsOf(files)).toEqual([
      "notice-2.md:1:1 privateReason: must be given for a meeting that will be private (SI 2012/2089 reg 5(3)). Add privateReason: and why the public will be excluded. [private-reason-missing error]",
      'notice-2.md:5:14 publishedOn: "2026-03-15" is 4 clear days before the meeting on 2026-03-20; 5 are needed (SI 2012/2089 reg 5). The earliest lawful day is 2026-03-21. Correct whichever date is wrong, or say under checked who agreed to shorter notice (reg 5(6)). [private-notice-too-late review]',
      'notice.md:5:14 publishedOn: "2026-02-20" is 27 clear days before the meeting on 2026-03-20; 28 are needed (SI 2012/2089 reg 5). The earliest lawful day is 2026-03-21. Correct whichever date is wrong, or say under checked who agreed to shorter notice (reg 5(6)). [private-notice-too-late review]',
    ]);
  });
});

describe("call-in", () => {
  test("has a reason for being ruled out", async () => {
    expect(await problemsOf(changed({ callIn: { eligible: false } }))).toEqual([
      "decision.md:13:1 callIn.reason: must be given when a decision cannot be called in (LGA 2000 s 9F). Add reason: under callIn, such as urgent or recommendation-to-council. [call-in-reason-missing error]",
    ]);
  });

  test.each([
    ["called-in", undefined, []],
    [
      "recommendations-approved",
      undefined,
      [
        'decision.md:6:9 status: is "recommendations-approved", and the decision was called in and the outcome is awaited. Set status: called-in, or correct callIn.calledIn. [call-in-status-differs error]',
      ],
    ],
    ["upheld", "upheld", []],
    [
      "upheld",
      "reconsidered",
      [
        'decision.md:6:9 status: is "upheld", and the decision was called in and its outcome is "reconsidered". Set status: reconsidered, or correct callIn.calledIn. [call-in-status-differs error]',
      ],
    ],
    ["referred-to-council", "referred-to-council", []],
    ["recommendations-approved", "withdrawn", []],
    [
      "called-in",
      "withdrawn",
      [
        'decision.md:6:9 status: is "called-in" (called in), and the call-in was withdrawn. Give the status the decision had before. [call-in-status-differs error]',
      ],
    ],
  ])("agrees with the status: %s after %s", async (status, outcome, expected) => {
    const calledIn = {
      on: "2026-03-24",
      by: "Six members",
      grounds: "Cost.",
      ...(outcome ? { outcome } : {}),
    };
    const callIn = { eligible: true, calledIn };
    expect(await problemsOf(changed({ status, callIn, effectiveFrom: undefined }))).toEqual(expected);
  });

  test("is told of, where the status speaks of it", async () => {
    expect(await problemsOf(changed({ status: "upheld" }))).toEqual([
      'decision.md:6:9 status: is "upheld" (upheld after call-in), and callIn.calledIn does not say when and by whom. Fill in callIn.calledIn, or correct status. [call-in-status-differs error]',
    ]);
  });
});

describe("papers", () => {
  test("hold the report of an executive decision", async () => {
    expect(await problemsOf({ [`${quay}/report.md`]: null })).toEqual([
      "decision.md:1:1 the report the decision was taken on must be published with it, and this folder holds none (SI 2012/2089 reg 14). Add report.md, or say under checked that there was no report. [report-missing review]",
    ]);
  });

  test("name the background papers of a report", async () => {
    expect(await problemsOf({ [`${quay}/report.md`]: reportFile({ backgroundPapers: undefined }) })).toEqual([
      "report.md:1:1 backgroundPapers: must be given in a report (LGA 1972 s 100D; SI 2012/2089 reg 15). Add backgroundPapers: with each paper, or none. [background-papers-missing error]",
    ]);
  });

  test.each([
    ["It costs £40,000.", []],
    ["It costs £40,000 and more.", []],
    [
      "It costs £40,000.50.",
      [
        'decision.md:17:13 money[1].amount: "£40,000" is not in the text below. Write the amount exactly as the text has it, pounds, commas and pence. [money-not-in-text error]',
      ],
    ],
    [
      "It costs £40,000,000.",
      [
        'decision.md:17:13 money[1].amount: "£40,000" is not in the text below. Write the amount exactly as the text has it, pounds, commas and pence. [money-not-in-text error]',
      ],
    ],
    [
      "It costs £40,000 million.",
      [
        'decision.md:17:13 money[1].amount: "£40,000" is not in the text below. Write the amount exactly as the text has it, pounds, commas and pence. [money-not-in-text error]',
      ],
    ],
  ])("hold the amounts that are counted: %s", async (text, expected) => {
    const files = changed({ money: [{ amount: "£40,000", kind: "one-off" }] }, bodyOf(text));
    expect(await problemsOf(files)).toEqual(expected);
  });
});

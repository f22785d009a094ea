import { describe, expect, test } from "vitest";
import { getMatter } from "../../src/register/queries.ts";
import { loadFixtureMatter } from "./fixture-register.ts";
import {
  decisionFile,
  matterFiles,
  noticeFile,
  proposedFiles,
  quay,
  record,
  registerOf,
  reportFile,
} from "./sample-content.ts";

const body = expect.objectContaining({ html: expect.any(String) });
const eastgate = {
  id: "eastgate",
  name: "Eastgate",
  code: "E05999801",
  validFrom: "2023-05-04",
  validTo: null,
  formerNames: [],
  url: "/wards/eastgate/",
};
const memberStreets = {
  id: "member-streets",
  name: "Cabinet Member for Streets",
  type: "executive-member",
  validFrom: null,
  validTo: null,
  formerNames: [{ name: "Cabinet Member for Roads", until: "2025-05-20" }],
  holders: [{ name: "Councillor Wren Aldous", from: "2024-05-20", to: null }],
  url: "/decision-makers/member-streets/",
};

describe("a matter", () => {
  test("joins its decision, report, wards and decision maker", async () => {
    const wards = { scope: "named", wards: [eastgate] };
    expect(await loadFixtureMatter("one-decision", "2026/0001")).toEqual({
      reference: "2026/0001",
      year: 2026,
      number: "0001",
      folderPath: "content/decisions/2026/0001-quay-lighting",
      url: "/decisions/2026/0001/",
      title: "Quay lighting: new lamps",
      decision: {
        reference: "2026/0001",
        title: "Quay lighting: new lamps",
        url: "/decisions/2026/0001/",
        regime: "exec-member",
        takenBy: {
          decisionMaker: memberStreets,
          nameThen: "Cabinet Member for Streets",
          holderThen: "Councillor Wren Aldous",
        },
        status: "recommendations-approved",
        decidedOn: "2026-03-20",
        publishedOn: "2026-03-20",
        effectiveFrom: "2026-03-28",
        isKey: false,
        keyReasons: [],
        keyReasonAsWritten: null,
        wards,
        callIn: expect.objectContaining({ kind: "closed", agrees: true }),
        urgency: null,
        officerTrigger: null,
        interests: "none-declared",
        alternatives: expect.objectContaining({
          text: "To mend the lamps, which would cost more within three years.",
        }),
        reasons: expect.objectContaining({
          html: expect.stringContaining('href="/decisions/2026/0001/report/#para-2"'),
        }),
        consultees: [],
        money: [
          {
            amount: { text: "£40,000", inPence: 4_000_000 },
            kind: "one-off",
            years: null,
            approximate: false,
            note: "Lamps",
          },
        ],
        delegations: [],
        exercises: [],
        supersedes: [],
        supersededBy: [],
        relatedTo: [],
        topics: ["Streets"],
        contact: { role: "Head of Streets", name: null, email: null, phone: null },
        updated: [],
        origin: null,
        checked: [],
        body,
        sourcePath: "content/decisions/2026/0001-quay-lighting/decision.md",
      },
      reports: [
        {
          name: "report",
          reference: "2026/0001",
          title: "Quay lighting",
          url: "/decisions/2026/0001/report/",
          to: memberStreets,
          toAsWritten: null,
          from: "Director of Place",
          meetingOn: null,
          publishedOn: "2026-03-10",
          isKey: null,
          wards,
          backgroundPapers: "none",
          money: [],
          contact: null,
          updated: [],
          origin: null,
          body,
          sourcePath: "content/decisions/2026/0001-quay-lighting/report.md",
        },
      ],
      appendices: [],
      notices: [],
      wards,
      decisionMaker: memberStreets,
      topics: ["Streets"],
      listedOn: "2026-03-20",
      awaits: null,
      listedBy: "decided",
    });
  });

  test.each([
    ["2026-03-19", "decision"],
    ["2026-03-20", "decision"],
    ["2026-03-21", "record"],
  ])("as of %s, with a report for 20 March and no decision, awaits a %s", async (asOf, awaits) => {
    const files = {
      [`${quay}/decision.md`]: null,
      [`${quay}/report.md`]: reportFile({ meetingOn: "2026-03-20" }),
    };
    const { matters } = await registerOf(files, asOf);
    expect(matters[0]?.awaits).toBe(awaits);
  });

  test("lists its appendices by number, and of withheld ones only what may be said", async () => {
    const { appendices } = await loadFixtureMatter("exempt-appendix", "2026/0001");
    const base = (number: number, title: string) => ({
      number,
      name: `appendix-${number}`,
      reference: "2026/0001",
      title,
      url: `/decisions/2026/0001/appendix-${number}/`,
      origin: null,
      sourcePath: `content/decisions/2026/0001-quay-lighting/appendix-${number}.md`,
    });
    const file = {
      name: "appendix-2.csv",
      type: "csv",
      sizeInBytes: 24,
      digest: "66576e65586fbb3ca4cb0ca884b3abe4c41d484f86d71461f252766b2bfd88b2",
      url: "/decisions/2026/0001/appendix-2.csv",
      sourcePath: "content/decisions/2026/0001-quay-lighting/appendix-2.csv",
    };
    expect(appendices).toEqual([
      { ...base(1, "Places of the lamps"), kind: "page", body },
      { ...base(2, "Costs of the lamps"), kind: "file", file, body },
      {
        ...base(3, "Tenders received"),
        kind: "exempt",
        paragraphs: [3, 5],
        publicInterest: "Publishing tenders before award would harm the council's position.",
        resolvedOn: "2026-03-20",
        reviewOn: null,
      },
      {
        ...base(10, "Advice of the harbour police"),
        kind: "confidential",
        ground: "government-terms",
        explanation: "Supplied by the Home Office in confidence.",
      },
    ]);
  });

  test("takes its title, wards and decision maker from its notice of a key decision before one of a private meeting", async () => {
    const reference = "2026/0010";
    const inPrivate = {
      kind: "private-meeting",
      title: "Lamps: notice to meet in private",
      wards: undefined,
    };
    const register = await registerOf({
      "decisions/2026/0010-lamps/notice.md": noticeFile({ reference, title: "Lamps: choice of maker" }),
      "decisions/2026/0010-lamps/notice-2.md": noticeFile({
        reference,
        ...inPrivate,
        decisionMaker: undefined,
        privateReason: "Prices of those who tendered.",
        representationsBy: "2026-03-10",
      }),
    });
    expect(getMatter(register, reference)).toMatchObject({
      title: "Lamps: choice of maker",
      wards: { scope: "named", wards: [eastgate] },
      decisionMaker: memberStreets,
    });
  });

  test("takes its wards from its notice where the report does not give them", async () => {
    const reference = "2026/0010";
    const register = await registerOf({
      "decisions/2026/0010-lamps/notice.md": noticeFile({ reference }),
      "decisions/2026/0010-lamps/report.md": reportFile({ reference, title: "Lamps", wards: undefined }),
    });
    expect(getMatter(register, reference)).toMatchObject({
      title: "Lamps",
      wards: { scope: "named", wards: [eastgate] },
    });
  });

  test("counts the clear days of its notice", async () => {
    const { notices } = await loadFixtureMatter("key-decision-called-in", "2026/0002");
    expect(notices.map(({ name, kind, clearDays }) => [name, kind, clearDays])).toEqual([
      ["notice", "key-decision", 35],
    ]);
  });
});

describe("a transcribed record", () => {
  test("tells readers its importer's notes, then what is odd about it", async () => {
    const { decision, reports } = await loadFixtureMatter("transcribed-with-gaps", "2020/0007");
    expect(decision?.origin?.notes).toEqual([
      "The source gives no reference.",
      "The source has no limb (b).",
      "Recorded as published on 18 March 2020, before it was decided on 20 March 2020.",
      'The decision points to appendix 2 ("appendix 2"), which the source does not hold.',
      'The decision points to paragraph 4 of the report ("paragraph 4"), which the source does not hold.',
    ]);
    expect(reports[0]?.origin?.notes).toEqual([
      "The source has no paragraph 4.",
      "The link https://old.marrowvale.example/ieListDocuments.aspx?Cld=135&Mld=5608 is as the source has it: a small l stands where the address needs a capital I, so it leads nowhere.",
    ]);
  });

  test("tells of each place its source points to once, as a reader would say it", async () => {
    const text = "## Decision\n\nSee Appendix 2 and appendix 2, and paragraphs 6.4 and 2(a) of the report.\n";
    const changes = { origin: { source: "old-register.html" } };
    const { matters } = await registerOf({ [`${quay}/decision.md`]: decisionFile(changes, text) });
    expect(matters[0]?.decision?.origin?.notes).toEqual([
      'The decision points to appendix 2 ("Appendix 2"), which the source does not hold.',
      'The decision points to paragraph 6.4 of the report ("paragraphs 6.4"), which the source does not hold.',
      'The decision points to paragraph 2(a) of the report ("2(a)"), which the source does not hold.',
    ]);
  });

  test("keeps its source's damaged characters, near-miss headings and misread links, and asks nobody about them", async () => {
    const text =
      "## Decision\n\n(a) A joined?up plan.\n\n## Reason for decison\n\nSee https://old.example/a.aspx?Cld=1&Mld=2 for more.\n";
    const changes = { origin: { source: "old-register.html" }, interests: undefined };
    const { matters } = await registerOf({ [`${quay}/decision.md`]: decisionFile(changes, text) });
    expect(matters[0]?.decision?.origin?.notes).toEqual([
      "The link https://old.example/a.aspx?Cld=1&Mld=2 is as the source has it: a small l stands where the address needs a capital I, so it leads nowhere.",
      "Some characters of the source are damaged.",
    ]);
  });

  test("says of a withheld appendix only what its importer wrote", async () => {
    const stub = { access: "exempt", title: "Bids", paragraphs: [3], publicInterest: "Bids are open." };
    const origin = { source: "bids.pdf", notes: ["The source is in two parts."] };
    const text = "1. A bid of paragraph 9 of the report.\n\n3. A [bid](bid.pdf).\n";
    const register = await registerOf({ [`${quay}/appendix-1.md`]: record({ ...stub, origin }, text) });
    expect(register.matters[0]?.appendices[0]?.origin?.notes).toEqual(["The source is in two parts."]);
    expect(JSON.stringify(register)).not.toContain("bid.pdf");
  });

  test("names a decision maker that the register does not list", async () => {
    const origin = { source: "old-register.html" };
    const changes = {
      decisionMaker: undefined,
      decisionMakerAsWritten: "Joint Crematorium Committee",
      origin,
    };
    const { matters } = await registerOf({ [`${quay}/decision.md`]: decisionFile(changes) });
    expect(matters[0]?.decision?.takenBy).toEqual({
      decisionMaker: null,
      nameThen: "Joint Crematorium Committee",
      holderThen: null,
    });
  });

  test("keeps the decision maker in the source's own words", async () => {
    const { decision } = await loadFixtureMatter("transcribed-with-gaps", "2020/0007");
    expect(decision?.takenBy).toMatchObject({ nameThen: "The Cabinet Cttee", holderThen: null });
  });
});

describe("links between decisions", () => {
  test("are told at both ends", async () => {
    const link = (number: string) => ({
      reference: `2026/${number}`,
      title: expect.any(String),
      limb: null,
      url: `/decisions/2026/${number}/`,
    });
    const { matters } = await registerOf(
      matterFiles("2026/0002", { supersedes: ["2026/0001#a"], relatedTo: ["2026/0001"] }),
    );
    const [later, earlier] = matters;
    expect(later?.decision?.supersedes).toEqual([
      { ...link("0001"), limb: "a", url: "/decisions/2026/0001/#limb-a" },
    ]);
    expect(later?.decision?.relatedTo).toEqual([link("0001")]);
    expect(earlier?.decision?.supersededBy).toEqual([link("0002")]);
  });

  test("show that a delegation was used, and by what", async () => {
    const { decision } = await loadFixtureMatter("key-decision-called-in", "2026/0002");
    expect(decision?.delegations).toEqual([
      {
        limb: "b",
        limbUrl: "/decisions/2026/0002/#limb-b",
        to: expect.objectContaining({ id: "director-place" }),
        what: "Settle the terms.",
        inConsultationWith: ["Cabinet Member for Streets"],
        expiresOn: "2026-12-31",
        usedBy: [
          {
            reference: "2026/0003",
            title: "Market hall: terms of the contract",
            limb: null,
            url: "/decisions/2026/0003/",
          },
        ],
        state: "used",
      },
    ]);
  });

  test("show nothing done by a proposal: it supersedes no decision, and uses no power", async () => {
    const register = await registerOf({
      [`${quay}/decision.md`]: decisionFile({
        delegations: [{ limb: "b", to: "director-place", what: "Choose the lamps." }],
      }),
      ...proposedFiles("2026/0002", { supersedes: ["2026/0001#a"], exercises: ["2026/0001#b"] }),
    });
    const { decision } = getMatter(register, "2026/0001");
    expect(decision?.supersededBy).toEqual([]);
    expect(decision?.delegations.map(({ usedBy, state }) => ({ usedBy, state }))).toEqual([
      { usedBy: [], state: "unused" },
    ]);
  });

  test.each([
    ["2026-03-31", "unused"],
    ["2026-04-01", "expired-unused"],
  ])("show that one was not used: on %s it is %s", async (asOf, state) => {
    const delegations = [
      { limb: "b", to: "director-place", what: "Choose the lamps.", expiresOn: "2026-03-31" },
    ];
    const register = await registerOf({ [`${quay}/decision.md`]: decisionFile({ delegations }) }, asOf);
    expect(register.matters[0]?.decision?.delegations.map((delegation) => delegation.state)).toEqual([state]);
  });
});

describe("who decided", () => {
  test.each([
    ["2025-05-20", "Cabinet Member for Roads"],
    ["2025-05-21", "Cabinet Member for Streets"],
  ])("is called as they were on %s", async (decidedOn, name) => {
    const changes = { decidedOn, publishedOn: decidedOn, effectiveFrom: undefined };
    const register = await registerOf({ [`${quay}/decision.md`]: decisionFile(changes) });
    expect(register.matters[0]?.decision?.takenBy).toMatchObject({
      nameThen: name,
      holderThen: "Councillor Wren Aldous",
    });
  });
});

import { describe, expect, test } from "vitest";
import { listPublicUrls } from "../../../src/register/queries.ts";
import {
  decisionFile,
  decisionMakersFile,
  matterFiles,
  problemsOf,
  quay,
  record,
  registerOf,
  reportFile,
} from "../sample-content.ts";

const changed = (changes: Record<string, unknown>, body?: string) => ({
  [`${quay}/decision.md`]: decisionFile(changes, body),
});
const delegating = {
  delegations: [{ limb: "b", to: "director-place", what: "Choose the lamps.", expiresOn: "2026-03-31" }],
};
const officer = {
  regime: "exec-officer",
  decisionMaker: "director-place",
  decidedOn: "2026-03-30",
  publishedOn: "2026-03-30",
  effectiveFrom: undefined,
};

describe("wards and decision makers named", () => {
  test("are those of the council", async () => {
    expect(await problemsOf(changed({ wards: ["eastgaet", "westgate"] }))).toEqual([
      'decision.md:12:5 wards[1]: "eastgaet" is not a ward of this council. Did you mean "eastgate"? Wards are listed in wards.yml. [unknown-ward error]',
    ]);
  });

  test("existed on the day of the decision", async () => {
    expect(await problemsOf(changed({ wards: ["old-town"] }))).toEqual([
      'decision.md:12:5 wards[1]: "Old Town" existed until 3 May 2023; it did not exist on 2026-03-20. Name the ward that lay there on the day, or correct the dates in wards.yml. [ward-not-then error]',
    ]);
  });

  test("are listed in decision-makers.yml", async () => {
    expect(await problemsOf(changed({ decisionMaker: "member-street" }))).toEqual([
      'decision.md:5:16 decisionMaker: "member-street" is not a decision maker of this council. Did you mean "member-streets"? Decision makers are listed in decision-makers.yml. [unknown-decision-maker error]',
    ]);
  });

  test("are posts that existed on the day", async () => {
    const files = {
      "decision-makers.yml": decisionMakersFile({
        id: "member-sea",
        name: "Cabinet Member for the Sea",
        type: "executive-member",
        validFrom: "2026-03-21",
      }),
      ...changed({ decisionMaker: "member-sea" }),
    };
    expect(await problemsOf(files)).toEqual([
      'decision.md:5:16 decisionMaker: "Cabinet Member for the Sea" has existed since 21 March 2026; it did not exist on 2026-03-20. Name the post or body that acted on the day, or correct the dates in decision-makers.yml. [post-not-then error]',
    ]);
  });

  test("were held by somebody on the day", async () => {
    const post = { id: "member-sea", name: "Cabinet Member for the Sea", type: "executive-member" };
    const files = {
      "decision-makers.yml": decisionMakersFile(post),
      ...changed({ decisionMaker: "member-sea" }),
    };
    expect(await problemsOf(files)).toEqual([
      'decision.md:5:16 decisionMaker: nobody is recorded as "Cabinet Member for the Sea" on 2026-03-20. Add the person to holders in decision-makers.yml, with the day they began. [holder-not-then review]',
    ]);
  });
});

describe("matters named", () => {
  test("are in the register", async () => {
    expect(await problemsOf(changed({ relatedTo: ["2026/0010"] }))).toEqual([
      'decision.md:17:5 relatedTo[1]: "2026/0010" is not the reference of a matter in this register. Did you mean "2026/0001"? Correct the reference, or add the matter first. [dangling-reference error]',
    ]);
  });

  test("are not the matter itself", async () => {
    expect(await problemsOf(changed({ supersedes: ["2026/0001#a"] }))).toEqual([
      'decision.md:17:5 supersedes[1]: "2026/0001" is this matter\'s own reference. Name the other matter, or delete the entry. [refers-to-itself error]',
    ]);
  });

  test("have the limb that is named", async () => {
    expect(
      await problemsOf({ ...changed({ supersedes: ["2026/0002#d"] }), ...matterFiles("2026/0002") }),
    ).toEqual([
      "decision.md:17:5 supersedes[1]: decision 2026/0002 has no limb (d). Correct the limb: use the label it has in the decision's text. [dangling-limb error]",
    ]);
  });

  test("have a decision, where one is superseded", async () => {
    const files = { "decisions/2026/0002-other/report.md": reportFile({ reference: "2026/0002" }) };
    expect(await problemsOf({ ...changed({ supersedes: ["2026/0002"] }), ...files })).toEqual([
      "decision.md:17:5 supersedes[1]: 2026/0002 has no decision yet. Correct the reference, or name the matter under relatedTo. [dangling-limb error]",
    ]);
  });

  test.each([
    ["the day before", "2026-03-19", []],
    ["the same day", "2026-03-20", []],
    [
      "the day after",
      "2026-03-21",
      [
        "decision.md:17:5 supersedes[1]: decision 2026/0002 was taken on 2026-03-21, after this one, which was taken on 2026-03-20. Name it the other way round: the later decision supersedes the earlier. [supersedes-later error]",
      ],
    ],
  ])("were decided before what supersedes them: %s", async (_when, decidedOn, expected) => {
    const other = matterFiles("2026/0002", {
      decidedOn,
      publishedOn: "2026-03-21",
      effectiveFrom: undefined,
    });
    expect(await problemsOf({ ...changed({ supersedes: ["2026/0002"] }), ...other })).toEqual(expected);
  });

  test("are public when the record that names them is", async () => {
    const draft = matterFiles("2026/0002", { draft: true });
    const embargoed = matterFiles("2026/0003", {
      publishedOn: "2026-07-01",
      effectiveFrom: undefined,
      checked: [{ id: "published-long-after", by: "Monitoring Officer", why: "Held for the election." }],
    });
    const files = { ...changed({ supersedes: ["2026/0002", "2026/0003"] }), ...draft, ...embargoed };
    expect(await problemsOf(files)).toEqual([
      "decision.md:17:5 supersedes[1]: 2026/0002 will not be public when this decision is. Publish the one it names first, or leave the entry out until then. [names-unpublished error]",
      "decision.md:18:5 supersedes[2]: 2026/0003 will not be public when this decision is. Publish the one it names first, or leave the entry out until then. [names-unpublished error]",
    ]);
  });

  test("may be withheld today, if they are public by the day the record that names them is", async () => {
    const dates = { decidedOn: "2026-07-01", publishedOn: "2026-07-02", effectiveFrom: undefined };
    const files = {
      ...matterFiles("2026/0002", { ...dates, relatedTo: ["2026/0003"] }),
      ...matterFiles("2026/0003", dates),
    };
    expect(await problemsOf(files)).toEqual([]);
  });

  test("are not said to be missing when their record could not be read", async () => {
    const files = {
      ...changed({ supersedes: ["2026/0002#a"] }),
      ...matterFiles("2026/0002", { status: "aproved" }),
    };
    expect(await problemsOf(files)).toEqual([
      'decisions/2026/0002-other-matter/decision.md:6:9 status: "aproved" is not one of the words this field takes. It must be proposed, recommendations-approved, approved-with-amendments, refused, deferred, referred-to-council, noted, withdrawn, called-in, upheld, reconsidered or not-recorded. [value-not-listed error]',
    ]);
  });
});

describe("a matter whose folder could not be read", () => {
  const misnamed = { "decisions/2026/0007 New Lamps/report.md": reportFile({ reference: "2026/0007" }) };
  const linking = decisionFile(
    { supersedes: ["2026/0007"] },
    "## Decision\n\nTo follow [it](/decisions/2026/0007/).\n\n## Reasons\n\nIt is old.\n\n## Alternatives considered\n\nNone.\n",
  );

  test("is not said to be missing by those that name it and link to it", async () => {
    expect(await problemsOf({ ...misnamed, [`${quay}/decision.md`]: linking })).toEqual([
      'decisions/2026/0007 New Lamps:1:1 "0007 New Lamps" must be a number of four digits, perhaps a letter, a hyphen, and words in small letters joined by hyphens. Rename it "0007-new-lamps". [matter-folder-name error]',
    ]);
  });
});

describe("delegations", () => {
  test("stand in the text", async () => {
    expect(
      await problemsOf(changed({ delegations: [{ limb: "c", to: "director-place", what: "Choose." }] })),
    ).toEqual([
      'decision.md:17:11 delegations[1].limb: the decision\'s text has no limb (c). Use the label the limb has in the text, or label the paragraph "(c)". [delegation-limb-missing error]',
    ]);
  });

  test("are what a later decision is taken under", async () => {
    const files = {
      ...changed(delegating),
      ...matterFiles("2026/0002", { ...officer, exercises: ["2026/0001#a"] }),
    };
    expect(await problemsOf(files)).toEqual([
      "decisions/2026/0002-other-matter/decision.md:16:5 exercises[1]: limb (a) of 2026/0001 hands no power on. Name the limb that does. If that decision lacks the entry, add it to its delegations. [exercises-nothing error]",
    ]);
  });

  test.each([
    [
      "before it was given",
      "2026-03-19",
      [
        "decisions/2026/0002-other-matter/decision.md:16:5 exercises[1]: limb (b) of 2026/0001 was decided on 2026-03-20, after this decision, which was taken on 2026-03-19. Correct the reference, or whichever of the two dates is wrong. [exercised-before-delegated error]",
      ],
    ],
    ["on its last day", "2026-03-31", []],
    [
      "the day after its last",
      "2026-04-01",
      [
        "decisions/2026/0002-other-matter/decision.md:16:5 exercises[1]: Limb (b) of 2026/0001 could be used until 31 March 2026; this decision was taken on 1 April 2026. Correct the date, or name the decision that gave the power anew. [delegation-expired error]",
      ],
    ],
  ])("are used in their time: %s", async (_when, decidedOn, expected) => {
    const later = matterFiles("2026/0002", {
      ...officer,
      decidedOn,
      publishedOn: "2026-04-01",
      exercises: ["2026/0001#b"],
    });
    expect(await problemsOf({ ...changed(delegating), ...later })).toEqual(expected);
  });

  test("are used by the post they were handed to", async () => {
    const later = matterFiles("2026/0002", {
      decidedOn: "2026-03-25",
      publishedOn: "2026-03-25",
      effectiveFrom: undefined,
      exercises: ["2026/0001#b"],
    });
    expect(await problemsOf({ ...changed(delegating), ...later })).toEqual([
      "decisions/2026/0002-other-matter/decision.md:16:5 exercises[1]: Limb (b) of 2026/0001 hands power to Director of Place; this decision was taken by Cabinet Member for Streets. Correct the decision maker, or say under checked how the power came to them. [delegate-differs review]",
    ]);
  });
});

describe("places mentioned in the text", () => {
  const mentioning = (words: string) =>
    decisionFile(
      {},
      `## Decision\n\n(a) ${words}\n\n## Reasons\n\nThe quay is dark.\n\n## Alternative options considered\n\nNone better.\n`,
    );

  test("are there", async () => {
    const words =
      "To light the quay as in paragraph 9 of the report, appendix 3. To do so under limb (f). To follow [the plan](plan.pdf).";
    expect(await problemsOf({ [`${quay}/decision.md`]: mentioning(words) })).toEqual([
      'decision.md:20:29 "paragraph 9" is mentioned, and the report has no paragraph 9. Correct the number, or add the paragraph it means. [paragraph-mention-missing review]',
      'decision.md:20:56 "appendix 3" is mentioned, and this folder has no appendix 3. Add the appendix or, if it is withheld, a page that says so; or correct the mention. [appendix-mention-missing review]',
      'decision.md:20:83 "limb (f)" is mentioned, and the decision has no limb (f). Correct the letter, or add the limb it means. [limb-mention-missing review]',
      'decision.md:20:103 "the plan" leads to "plan.pdf", which is not there. Correct the link: a file\'s name from this folder, a reference such as 2025/0101, or an address such as /decisions/2025/0101/. [link-target-missing error]',
    ]);
  });

  test("may be the register's own lists, help and schemas, of years and months that have matters", async () => {
    const links = [
      "/decisions/2026/",
      "/decisions/2026/03/",
      "/help/problems/",
      "/help/problems/field-unknown/",
      "/schema/decision.json",
    ];
    const words = `To follow ${links.map((link) => `[this](${link})`).join(", ")}, not [that](/decisions/2026/04/).`;
    const problems = await problemsOf({ [`${quay}/decision.md`]: mentioning(words) });
    expect(problems.map((problem) => /leads to "([^"]+)"/.exec(problem)?.[1])).toEqual([
      "/decisions/2026/04/",
    ]);
  });

  test("are not said to be missing when their file could not be read", async () => {
    const files = {
      [`${quay}/decision.md`]: mentioning("To light the quay as in appendix 3."),
      [`${quay}/appendix-3.md`]: "---\naccess: pubic\n---\n",
    };
    expect(await problemsOf(files)).toEqual([
      'appendix-3.md:2:9 access: "pubic" is not one of the words this field takes. Did you mean "public"? It must be public, exempt or confidential. [value-not-listed error]',
    ]);
  });

  test("are public", async () => {
    const files = {
      [`${quay}/decision.md`]: mentioning("To light the quay as in appendix 1 and [another](2026/0002)."),
      [`${quay}/appendix-1.md`]: record({ access: "public", title: "Lamps", draft: true }, "Forty lamps.\n"),
      "decisions/2026/0002-other/report.md": reportFile({ reference: "2026/0002", draft: true }),
    };
    expect(await problemsOf(files)).toEqual([
      'decision.md:20:29 "appendix 1" points to something that will not be public when this is. Publish that first, or change the words. [names-unpublished error]',
      'decision.md:20:44 "another" points to something that will not be public when this is. Publish that first, or change the words. [names-unpublished error]',
    ]);
  });

  test("are there in the council's own pages", async () => {
    const page = record(
      { title: "About" },
      "See [the rules](/rules/) and [a decision](/decisions/2026/0001/).\n",
    );
    expect(await problemsOf({ "pages/about.md": page })).toEqual([
      'pages/about.md:5:5 "the rules" leads to "/rules/", which is not there. Correct the link: a file\'s name from this folder, a reference such as 2025/0101, or an address such as /decisions/2025/0101/. [link-target-missing error]',
    ]);
  });
});

describe("a file an appendix names", () => {
  const page = (file: string, changes: Record<string, unknown> = {}) =>
    record({ access: "public", title: "Lamps", file, ...changes });

  test("is not a page of text", async () => {
    expect(await problemsOf({ [`${quay}/appendix-1.md`]: page("report.md") })).toEqual([
      'appendix-1.md:4:7 file: "report.md" is a page of text, not a file to download. Name a file such as appendix-1.pdf or, where the text below is the appendix, delete file. [attachment-is-record error]',
    ]);
  });

  test("is no other page's, not even a draft's", async () => {
    const files = {
      [`${quay}/appendix-1.md`]: page("appendix-1.txt", { draft: true }),
      [`${quay}/appendix-2.md`]: page("appendix-1.txt"),
      [`${quay}/appendix-1.txt`]: "Forty lamps.\n",
    };
    expect(await problemsOf(files)).toEqual([
      'appendix-2.md:4:7 file: "appendix-1.txt" is already the file of appendix-1.md. Correct the name here or there, or make the two pages one. [attachment-named-twice error]',
    ]);
  });
});

describe("a withheld appendix", () => {
  const stub = { access: "exempt", title: "Bids", paragraphs: [3], publicInterest: "Bids are open." };

  test("has no file beside it, even in a draft", async () => {
    const files = {
      [`${quay}/appendix-1.md`]: record({ ...stub, draft: true }),
      [`${quay}/appendix-1.txt`]: "Bid one.\n",
    };
    expect(await problemsOf(files)).toEqual([
      "appendix-1.txt:1:1 appendix-1.txt is beside appendix-1.md, which says that the appendix is exempt. Delete appendix-1.txt now, and tell the Monitoring Officer if it has been committed: it stays in the history. See content/decisions/2026/0001-quay-lighting/appendix-1.md. [exempt-file-present error]",
    ]);
  });
});

describe("answers to problems for review", () => {
  const answer = (id: string) => ({ checked: [{ id, by: "Monitoring Officer", why: "See minute 12." }] });

  test("take the problem away", async () => {
    expect(
      await problemsOf(changed({ effectiveFrom: "2026-03-27", ...answer("effective-differs-from-rule") })),
    ).toEqual([]);
  });

  test("name a problem that exists", async () => {
    expect(await problemsOf(changed(answer("effective-differs")))).toEqual([
      'decision.md:17:9 checked[1].id: "effective-differs" is not the id of a problem. Did you mean "effective-differs-from-rule"? Copy the id from the end of the problem as npm run check prints it. [checked-unknown error]',
    ]);
  });

  test("cannot excuse an error", async () => {
    expect(await problemsOf(changed({ interests: undefined, ...answer("interests-missing") }))).toEqual([
      "decision.md:1:1 interests: the record must say what interests were declared (SI 2012/2089 reg 13(2)(d)). Add interests: none-declared, or each interest with member, nature and dispensation. [interests-missing error]",
      'decision.md:16:9 checked[1].id: "interests-missing" is an error; only a problem for review can be answered. Mend the error and delete the answer. [checked-unknown error]',
    ]);
  });

  test("are not called idle while a file the rules judge by cannot be read", async () => {
    const files = {
      ...changed(answer("effective-differs-from-rule")),
      "council.yml": "name: Marrow Vale Council\n",
    };
    const problems = await problemsOf(files);
    expect(problems.filter((problem) => problem.includes("[checked-"))).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  test("are not left behind", async () => {
    expect(await problemsOf(changed(answer("effective-differs-from-rule")))).toEqual([
      'decision.md:17:9 checked[1].id: "effective-differs-from-rule" does not occur in this record. Delete the answer: what it answered has been mended. [checked-unused error]',
    ]);
  });
});

describe("links to pages that list matters", () => {
  const files = {
    ...matterFiles("2025/0001", {
      decidedOn: "2025-02-03",
      publishedOn: "2025-02-03",
      effectiveFrom: undefined,
      wards: "all",
    }),
    "decisions/2024/0001-undated/report.md": record({
      reference: "2024/0001",
      title: "Undated",
      to: "cabinet",
      wards: ["westgate"],
      origin: { source: "old-register.html" },
    }),
  };
  const linking = (urls: readonly string[]) => {
    const links = urls.map((url) => `[${url}](${url})`).join(", ");
    return { ...files, "pages/links.md": record({ title: "Links" }, `See ${links}.\n`) };
  };

  test("may lead to every public page", async () => {
    const urls = listPublicUrls(await registerOf(files)).filter((url) => url !== "/404.html");
    expect(urls.filter((url) => /^\/(wards|decision-makers)\/./.test(url))).toEqual([
      "/decision-makers/cabinet/",
      "/decision-makers/cabinet/undated/",
      "/decision-makers/council/",
      "/decision-makers/director-place/",
      "/decision-makers/member-streets/",
      "/decision-makers/member-streets/2025/",
      "/decision-makers/member-streets/2026/",
      "/wards/eastgate/",
      "/wards/eastgate/2025/",
      "/wards/eastgate/2026/",
      "/wards/old-town/",
      "/wards/westgate/",
      "/wards/westgate/2025/",
      "/wards/westgate/undated/",
    ]);
    expect(await problemsOf(linking(urls))).toEqual([]);
  });

  test("may not lead to a year in which a ward or a decision maker has nothing listed, or has it only in draft", async () => {
    const draft = matterFiles("2023/0001", {
      draft: true,
      decidedOn: "2023-06-01",
      publishedOn: "2023-06-01",
    });
    const wrong = [
      "/wards/old-town/2025/",
      "/wards/westgate/2026/",
      "/wards/eastgate/undated/",
      "/wards/eastgate/2023/",
      "/decision-makers/cabinet/2026/",
      "/decision-makers/member-streets/undated/",
    ];
    const problems = await problemsOf({ ...linking(wrong), ...draft });
    expect(problems.map((problem) => /leads to "([^"]*)".*\[(\S+)/.exec(problem)?.slice(1))).toEqual(
      wrong.map((url) => [url, "link-target-missing"]),
    );
  });
});

import { describe, expect, test } from "vitest";
import { decisionFile, matterFiles, noticeFile, problemsOf, quay } from "./sample-content.ts";

/** What is told of the sample's decision when one thing in its file is written otherwise. */
function tellOf(written: string, instead: string): Promise<string[]> {
  const file = decisionFile();
  if (!file.includes(written)) throw new Error(`The sample has no ${written}.`);
  return problemsOf({ [`${quay}/decision.md`]: file.replace(written, () => instead) });
}

const heading =
  'the record must say what was decided, under the heading "## Decision" (SI 2012/2089 reg 13(2)(a)).';
const told = (place: string, words: string) =>
  `decision.md:${place} ${heading} "${words}" here is not read as that heading. Write the line as "## Decision", with nothing else on it. [decision-text-missing error]`;

describe("one mistake is one problem", () => {
  test.each([
    ["misspelt", "## Decison", "Decison"],
    ["in bold", "**Decision**", "Decision"],
    ["with no # at all", "Decision", "Decision"],
    ["with one #", "# Decision", "Decision"],
    ["with three #", "### Decision", "Decision"],
    ["with no space after #", "##Decision", "Decision"],
    ["underlined", "Decision\n========", "Decision"],
  ])("a heading %s is shown where it stands", async (_how, instead, words) => {
    expect(await tellOf("## Decision", instead)).toEqual([told("18:1", words)]);
  });

  test.each([
    [
      "a field's name misspelt is not also missing",
      "status: ",
      "statsu: ",
      'decision.md:6:1 statsu: "statsu" is not a field the register knows here. Did you mean "status"? [field-unknown error]',
    ],
    [
      "a field that should stand below another does not leave that one empty",
      "  eligible: true",
      "eligible: true",
      'decision.md:14:1 eligible: "eligible" is a field of callIn, and does not stand below it. Put two spaces before it, and before every other field of callIn. [field-unknown error]',
    ],
    [
      "a hidden character is told, and not what it makes of a value",
      "eastgate",
      "east\u200Bgate",
      "decision.md:12:9 There is a hidden character here, a zero-width space (U+200B). Delete the word and type it again. [hidden-character error]",
    ],
    [
      "a number that can be no reference is told as that",
      "reference: 2026/0001",
      "reference: 0001",
      'decision.md:2:12 reference: "0001" must be a year, a stroke and a number of four digits. Write it such as 2026/0143. [reference-format error]',
    ],
    [
      "a decision still to come is not also published before it",
      "decidedOn: 2026-03-20",
      "decidedOn: 2026-09-20",
      'decision.md:7:12 decidedOn: "2026-09-20" has not come yet: today is 2026-06-01. Correct the date or, if it is still to be decided, take decision.md away until then. [decided-in-future error]',
    ],
    [
      "an unfinished merge leaves nothing else to say of the file",
      "status: recommendations-approved",
      "<<<<<<< HEAD\nstatus: noted\n=======\nstatus: refused\n>>>>>>> other",
      "decision.md:6:1 Two people changed this file, and git has left both versions here. Keep the words that are right, and delete the other version and the lines of <<<<<<<, ======= and >>>>>>>. [merge-conflict error]",
    ],
  ])("%s", async (_what, written, instead, expected) => {
    expect(await tellOf(written, instead)).toEqual([expected]);
  });

  test("a report taken away is not also its paragraphs", async () => {
    const file = decisionFile().replace(
      "The lamps are old",
      "See paragraph 2 of the report: the lamps are old",
    );
    expect(await problemsOf({ [`${quay}/decision.md`]: file, [`${quay}/report.md`]: null })).toEqual([
      "decision.md:1:1 the report the decision was taken on must be published with it, and this folder holds none (SI 2012/2089 reg 14). Add report.md, or say under checked that there was no report. [report-missing review]",
    ]);
  });

  test("the year of a decision written wrong is not also a long delay", async () => {
    const decision = decisionFile({ decidedOn: "2025-03-20" });
    const notice = noticeFile();
    expect(await problemsOf({ [`${quay}/decision.md`]: decision, [`${quay}/notice.md`]: notice })).toEqual([
      'notice.md:5:14 publishedOn: "2026-02-01" is after the decision was taken, on 2025-03-20. Correct whichever of the two dates is wrong. [notice-after-decision error]',
    ]);
  });

  test("two mistakes on two lines are two problems", async () => {
    const file = decisionFile().replace("eastgate", "east\u200Bgate").replace("isKey: false", "isKey: no");
    expect(await problemsOf({ [`${quay}/decision.md`]: file })).toEqual([
      'decision.md:10:8 isKey: "no" must be true or false, without quotes. Write isKey: false. [field-type error]',
      "decision.md:12:9 There is a hidden character here, a zero-width space (U+200B). Delete the word and type it again. [hidden-character error]",
    ]);
  });

  test("a fault in one folder says nothing of another", async () => {
    const other = matterFiles("2026/0002", { decidedOn: "2026-03-20", publishedOn: "2026-03-19" });
    const found = await problemsOf({
      ...other,
      [`${quay}/decision.md`]: decisionFile({ decidedOn: "2026-09-20", effectiveFrom: undefined }),
    });
    expect(found.map((line) => line.replace(/ .*\[/, " ["))).toEqual([
      "decision.md:7:12 [decided-in-future error]",
      "decisions/2026/0002-other-matter/decision.md:8:14 [published-before-decided review]",
      "decisions/2026/0002-other-matter/decision.md:9:16 [effective-differs-from-rule review]",
    ]);
  });
});

describe("a name in place of an id", () => {
  test.each([
    ["Cabinet Member for Streets", "member-streets"],
    ["Cabinet Member for Roads", "member-streets"],
    ["Cllr Wren Aldous", "member-streets"],
    ["Director Place", "director-place"],
  ])("%j is taken for %j", async (written, id) => {
    expect(await problemsOf({ [`${quay}/decision.md`]: decisionFile({ decisionMaker: written }) })).toEqual([
      `decision.md:5:16 decisionMaker: "${written}" is not a decision maker of this council. Did you mean "${id}"? Decision makers are listed in decision-makers.yml. [unknown-decision-maker error]`,
    ]);
  });

  test.each([
    ["Old Town Ward", 'Did you mean "old-town"? Wards are listed in wards.yml.'],
    ["all", "Write wards: all, with no brackets."],
    ["Marsh", "Wards are listed in wards.yml."],
  ])("the ward %j", async (written, remedy) => {
    expect(await problemsOf({ [`${quay}/decision.md`]: decisionFile({ wards: [written] }) })).toEqual([
      `decision.md:12:5 wards[1]: "${written}" is not a ward of this council. ${remedy} [unknown-ward error]`,
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveCoverage } from "../../src/register/coverage.ts";
import * as queries from "../../src/register/queries.ts";
import type { Matter, Register } from "../../src/register/register.ts";
import {
  datedFiles as dated,
  decisionFile,
  matterFiles,
  noticeFile,
  quay,
  record,
  registerOf,
  reportFile,
} from "./sample-content.ts";

const references = (matters: readonly Matter[]) => matters.map(({ reference }) => reference);
const origin = { source: "old-register.html" };

const several = {
  ...dated("2025/0009", "2025-12-31", { wards: "all" }),
  ...dated("2026/0002", "2026-03-20"),
  ...dated("2026/0003", "2026-05-29", {
    wards: ["westgate"],
    decisionMaker: "cabinet",
    regime: "exec-meeting",
  }),
  ...dated("2026/0004", "2026-06-01", { wards: "none" }),
  ...dated("2021/0001", "2021-06-01", { wards: "all", origin }),
  ...dated("2022/0001", "2022-06-01", { wards: "not-recorded", origin }),
  "decisions/2024/0001-undated/report.md": record({ reference: "2024/0001", title: "Undated", origin }),
  "decisions/2026/0010-later/notice.md": noticeFile({
    reference: "2026/0010",
    decisionDue: { from: "2026-08-01" },
  }),
  "decisions/2026/0011-sooner/notice.md": noticeFile({
    reference: "2026/0011",
    decisionDue: { from: "2026-07-01" },
  }),
  "decisions/2026/0011-sooner/report.md": reportFile({ reference: "2026/0011", meetingOn: "2026-07-01" }),
};

/** A matter of which no date is recorded, though its ward and who was to decide are. */
const undatedInWestgate = {
  "decisions/2024/0002-undated/report.md": record({
    reference: "2024/0002",
    title: "Undated in Westgate",
    to: "cabinet",
    wards: ["westgate"],
    origin,
  }),
};

describe("the register's lists", () => {
  test("stand newest first, the higher reference first on one day, the undated last", async () => {
    const { matters } = await registerOf(several);
    expect(references(matters)).toEqual([
      "2026/0011",
      "2026/0004",
      "2026/0003",
      "2026/0002",
      "2026/0001",
      "2026/0010",
      "2025/0009",
      "2022/0001",
      "2021/0001",
      "2024/0001",
    ]);
  });

  test("give the latest decisions, and nothing that is still to be decided", async () => {
    expect(references(queries.latestDecisions(await registerOf(several), 2))).toEqual([
      "2026/0004",
      "2026/0003",
    ]);
  });

  test("cover the days of decisions taken, not of meetings to come", async () => {
    expect(deriveCoverage(await registerOf(several))).toEqual({
      matters: 10,
      from: "2021-06-01",
      to: "2026-06-01",
      authored: 7,
      transcribed: 3,
    });
  });

  test("count years newest first and months from January", async () => {
    const register = await registerOf(several);
    expect(queries.listYears(register)).toEqual([
      { year: 2026, count: 6 },
      { year: 2025, count: 1 },
      { year: 2022, count: 1 },
      { year: 2021, count: 1 },
    ]);
    expect(queries.listMonths(register, 2026)).toEqual([
      { month: 2, count: 1 },
      { month: 3, count: 2 },
      { month: 5, count: 1 },
      { month: 6, count: 1 },
      { month: 7, count: 1 },
    ]);
    expect(references(queries.listMattersInMonth(register, 2026, 3))).toEqual(["2026/0002", "2026/0001"]);
    expect(references(queries.listMattersInYear(register, 2025))).toEqual(["2025/0009"]);
    expect(references(queries.listUndated(register))).toEqual(["2024/0001"]);
  });

  test("keep apart what names a ward, what is for all, and what does not say, while the ward existed", async () => {
    const register = await registerOf(several);
    const bandsOf = (id: string) => {
      const ward = register.wards.find((each) => each.id === id);
      if (!ward) throw new Error(`The sample has no ward ${id}.`);
      const { named, allWards, notRecorded } = queries.bandsOfWard(register, ward);
      return {
        named: references(named),
        allWards: references(allWards),
        notRecorded: references(notRecorded),
      };
    };
    expect(bandsOf("eastgate")).toEqual({
      named: ["2026/0011", "2026/0002", "2026/0001", "2026/0010"],
      allWards: ["2025/0009"],
      notRecorded: [],
    });
    expect(bandsOf("old-town")).toEqual({ named: [], allWards: ["2021/0001"], notRecorded: ["2022/0001"] });
  });

  test.each([
    ["the day before it existed", "2023-05-03", "old-town"],
    ["the first day it existed", "2023-05-04", "eastgate"],
  ])("count a matter for all wards to a ward by its days: %s", async (_when, decidedOn, id) => {
    const register = await registerOf(dated("2023/0001", decidedOn, { wards: "all", origin }));
    const listing = register.wards
      .filter((ward) => queries.bandsOfWard(register, ward).allWards.length > 0)
      .map((ward) => ward.id);
    expect(listing).toEqual([id, "westgate"]);
  });

  test("give what a decision maker decided", async () => {
    const register = await registerOf(several);
    const cabinet = register.decisionMakers.find(({ id }) => id === "cabinet");
    expect(cabinet && references(queries.listMattersOf(register, cabinet))).toEqual(["2026/0003"]);
  });

  test("give a ward's bands by year, newest first and the undated last, without the years that hold none", async () => {
    const register = await registerOf({ ...several, ...undatedInWestgate });
    const yearsOf = (id: string) => {
      const ward = register.wards.find((each) => each.id === id);
      if (!ward) throw new Error(`The sample has no ward ${id}.`);
      return queries.listYearsOfWard(register, ward).map(({ year, bands }) => {
        return [year, ...Object.values(queries.mapBands(bands, references))];
      });
    };
    expect(yearsOf("westgate")).toEqual([
      [2026, ["2026/0003"], [], []],
      [2025, [], ["2025/0009"], []],
      [2022, [], [], ["2022/0001"]],
      [2021, [], ["2021/0001"], []],
      ["undated", ["2024/0002"], [], []],
    ]);
    expect(yearsOf("old-town")).toEqual([
      [2022, [], [], ["2022/0001"]],
      [2021, [], ["2021/0001"], []],
    ]);
  });

  test("give a decision maker's matters by year, newest first and the undated last", async () => {
    const register = await registerOf({ ...several, ...undatedInWestgate });
    const yearsOf = (id: string) =>
      register.decisionMakers
        .filter((maker) => maker.id === id)
        .flatMap((maker) => queries.listYearsOfDecisionMaker(register, maker))
        .map(({ year, entries }) => [year, references(entries)]);
    expect(yearsOf("cabinet")).toEqual([
      [2026, ["2026/0003"]],
      ["undated", ["2024/0002"]],
    ]);
    expect(yearsOf("director-place")).toEqual([]);
  });

  test("give what can still be called in, soonest closing first", async () => {
    expect(references(queries.listOpenCallIns(await registerOf(several)))).toEqual([
      "2026/0003",
      "2026/0004",
    ]);
  });

  test("give what is coming, soonest due first, and reports that await a decision", async () => {
    const register = await registerOf(several);
    expect(references(queries.listForthcoming(register))).toEqual(["2026/0011", "2026/0010"]);
    expect(references(queries.listUndecidedReports(register))).toEqual(["2026/0011", "2024/0001"]);
  });
});

describe("one matter", () => {
  test("is found by its reference, in either case", async () => {
    const register = await registerOf(matterFiles("2026/0002A"));
    expect(queries.findMatter(register, "2026/0002a")?.reference).toBe("2026/0002A");
    expect(queries.findMatter(register, "2026/0009")).toBeUndefined();
  });

  test("must be there for a page that asks for it", async () => {
    const register = await registerOf();
    expect(() => queries.getMatter(register, "2026/0009")).toThrow(
      'No matter has the reference "2026/0009": pages may ask only for public matters.',
    );
  });
});

describe("public addresses", () => {
  test("are every page and file, each once, sorted", async () => {
    const files = {
      [`${quay}/appendix-1.md`]: record({ access: "public", title: "Lamps", file: "appendix-1.txt" }),
      [`${quay}/appendix-1.txt`]: "Forty lamps.\n",
      "pages/privacy.md": record({ title: "Privacy" }, "We keep nothing.\n"),
    };
    const urls = queries.listPublicUrls(await registerOf(files));
    expect(urls.filter((url) => !url.startsWith("/help/problems/"))).toEqual([
      "/",
      "/404.html",
      "/about/",
      "/accessibility/",
      "/call-in/",
      "/compare/",
      "/corrections/",
      "/data/",
      "/decision-makers/",
      "/decision-makers/cabinet/",
      "/decision-makers/council/",
      "/decision-makers/director-place/",
      "/decision-makers/member-streets/",
      "/decision-makers/member-streets/2026/",
      "/decisions/",
      "/decisions/2026/",
      "/decisions/2026/0001/",
      "/decisions/2026/0001/appendix-1.txt",
      "/decisions/2026/0001/appendix-1/",
      "/decisions/2026/0001/report/",
      "/decisions/2026/03/",
      "/delegations/",
      "/forthcoming/",
      "/key-decisions/",
      "/money/",
      "/privacy/",
      "/schema/appendix.json",
      "/schema/council.json",
      "/schema/decision-maker.json",
      "/schema/decision.json",
      "/schema/notice.json",
      "/schema/report.json",
      "/schema/ward.json",
      "/search/",
      "/topics/",
      "/urgent/",
      "/wards/",
      "/wards/eastgate/",
      "/wards/eastgate/2026/",
      "/wards/old-town/",
      "/wards/westgate/",
      "/withheld/",
    ]);
  });
});

test("every matter is in exactly one year or among the undated, whatever their dates", async () => {
  const register = await registerOf(several);
  fc.assert(
    fc.property(fc.subarray([...register.matters]), (matters) => {
      const part: Register = { ...register, matters };
      const inYears = queries.listYears(part).reduce((sum, { count }) => sum + count, 0);
      const inMonths = queries
        .listYears(part)
        .flatMap(({ year }) => queries.listMonths(part, year))
        .reduce((sum, { count }) => sum + count, 0);
      expect(inYears).toBe(inMonths);
      expect(inYears + queries.listUndated(part).length).toBe(matters.length);
    }),
  );
});

test("every matter of a ward or a decision maker is in exactly one of its years, in its band, whatever their dates", async () => {
  const register = await registerOf({ ...several, ...undatedInWestgate });
  fc.assert(
    fc.property(fc.subarray([...register.matters]), (matters) => {
      const part: Register = { ...register, matters };
      for (const ward of part.wards) {
        const years = queries.listYearsOfWard(part, ward).map(({ bands }) => bands);
        expect({
          named: years.flatMap(({ named }) => named),
          allWards: years.flatMap(({ allWards }) => allWards),
          notRecorded: years.flatMap(({ notRecorded }) => notRecorded),
        }).toEqual(queries.bandsOfWard(part, ward));
      }
      for (const maker of part.decisionMakers)
        expect(queries.listYearsOfDecisionMaker(part, maker).flatMap(({ entries }) => entries)).toEqual(
          queries.listMattersOf(part, maker),
        );
    }),
  );
});

test("a decision with nothing odd has no notes of its own", async () => {
  const register = await registerOf({ [`${quay}/decision.md`]: decisionFile({ origin }) });
  expect(register.matters[0]?.decision?.origin?.notes).toEqual([]);
});

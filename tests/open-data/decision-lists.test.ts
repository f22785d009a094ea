import { describe, expect, test } from "vitest";
import type { DecisionData } from "../../src/open-data/schemas/decision-data.ts";
import type { Register } from "../../src/register/register.ts";
import { matterFiles, noticeFile, quay, record, registerOf } from "../register/sample-content.ts";
import { readDataFiles, readJson, readTable } from "./data-files.ts";

const origin = { source: "old-register.html" };

/** Decisions of two years and of none; one for all wards, one that does not say; a proposal; and a report alone. */
const several = {
  ...dated("2025/0001", "2025-05-01", { wards: "all" }),
  ...dated("2025/0002", "2025-06-02", { wards: "not-recorded", origin }),
  ...matterFiles("2026/0002", {
    status: "proposed",
    decidedOn: undefined,
    effectiveFrom: undefined,
    callIn: undefined,
    origin,
  }),
  "decisions/2024/0001-undated/decision.md": record(
    { reference: "2024/0001", title: "Undated", regime: "not-recorded", status: "not-recorded", origin },
    "## Decision\n\nTo do it.\n",
  ),
  "decisions/2026/0003-report/report.md": record({
    reference: "2026/0003",
    title: "Report alone",
    to: "cabinet",
    meetingOn: "2026-05-05",
    wards: ["westgate"],
    origin,
  }),
};

function dated(reference: string, decidedOn: string, changes = {}) {
  const days = { decidedOn, publishedOn: decidedOn, effectiveFrom: undefined };
  return matterFiles(reference, { ...days, ...changes });
}

function listReferences(register: Register, url: string): string[] {
  return readJson<{ decisions: DecisionData[] }>(register, url).decisions.map(({ reference }) => reference);
}

function listRows(register: Register, url: string): (string | undefined)[] {
  return readTable(register, url).map(({ reference }) => reference);
}

describe("the list of decisions", () => {
  test("has every fact of a decision under the name front matter gives it", async () => {
    const { decisions } = readJson<{ decisions: DecisionData[] }>(await registerOf(), "/data/decisions.json");
    expect(decisions).toEqual([
      {
        reference: "2026/0001",
        url: "https://decisions.example.org/decisions/2026/0001/",
        title: "Quay lighting: new lamps",
        decisionMaker: {
          id: "member-streets",
          name: "Cabinet Member for Streets",
          holder: "Councillor Wren Aldous",
        },
        decidedOn: "2026-03-20",
        publishedOn: "2026-03-20",
        effectiveFrom: "2026-03-28",
        status: "recommendations-approved",
        isDecided: true,
        isKey: false,
        keyReasons: [],
        wards: { scope: "named", names: ["Eastgate"], ids: ["eastgate"], codes: ["E05999801"] },
        regime: "exec-member",
        callIn: {
          state: "closed",
          closesOn: "2026-03-27",
          closesAt: null,
          reason: null,
          explanation: null,
          calledIn: null,
        },
        money: [],
        topics: [],
        exercises: [],
        supersedes: [],
        supersededBy: [],
        relatedTo: [],
        updated: [],
        origin: null,
        dataUrl: "https://decisions.example.org/decisions/2026/0001/index.json",
      },
    ]);
  });

  test("begins with the names of its columns, and has a row for each decision", async () => {
    const text = readDataFiles(await registerOf()).read("/data/decisions.csv");
    expect(text.split("\r\n")).toEqual([
      "reference,url,title,decisionMakerId,decisionMakerName,decisionMakerHolder,decidedOn,publishedOn,effectiveFrom,status,isDecided,isKey,keyReasons,wardScope,wardNames,wardIds,wardCodes,regime,callInState,callInClosesOn,callInReason,calledInOn,callInOutcome,moneyAmounts,moneyInPence,moneyKinds,topics,exercises,supersedes,supersededBy,relatedTo,lastUpdatedOn,isTranscribed,originUrl,originReference,notRecorded,dataUrl",
      "2026/0001,https://decisions.example.org/decisions/2026/0001/,Quay lighting: new lamps,member-streets,Cabinet Member for Streets,Councillor Wren Aldous,2026-03-20,2026-03-20,2026-03-28,recommendations-approved,true,false,,named,Eastgate,eastgate,E05999801,exec-member,closed,2026-03-27,,,,,,,,,,,,,false,,,,https://decisions.example.org/decisions/2026/0001/index.json",
      "",
    ]);
  });

  test("marks a proposal as one, and holds no matter that has no record of a decision", async () => {
    const { decisions } = readJson<{ decisions: DecisionData[] }>(
      await registerOf(several),
      "/data/decisions.json",
    );
    expect(decisions.map(({ reference, status, isDecided }) => [reference, status, isDecided])).toEqual([
      ["2026/0001", "recommendations-approved", true],
      ["2026/0002", "proposed", false],
      ["2025/0002", "recommendations-approved", true],
      ["2025/0001", "recommendations-approved", true],
      ["2024/0001", "not-recorded", true],
    ]);
  });

  test("says of what is not recorded that it is not, and guesses nothing", async () => {
    const register = await registerOf(several);
    const { decisions } = readJson<{ decisions: DecisionData[] }>(register, "/data/undated/decisions.json");
    const [
      { decisionMaker, decidedOn, publishedOn, effectiveFrom, isKey, wards, callIn } = {} as DecisionData,
    ] = decisions;
    expect({
      decisionMaker,
      decidedOn,
      publishedOn,
      effectiveFrom,
      isKey,
      wards,
      callIn: callIn.state,
    }).toEqual({
      decisionMaker: null,
      decidedOn: null,
      publishedOn: null,
      effectiveFrom: null,
      isKey: null,
      wards: { scope: "not-recorded", names: [], ids: [], codes: [] },
      callIn: "not-recorded",
    });
    const [row] = readTable(register, "/data/undated/decisions.csv");
    expect([row?.["decidedOn"], row?.["isKey"], row?.["wardScope"], row?.["wardNames"]]).toEqual([
      "",
      "",
      "not-recorded",
      "",
    ]);
  });

  test("is also there for each year, each ward, each decision maker, and for what names no ward", async () => {
    const register = await registerOf(several);
    expect(readDataFiles(register).urls.filter((url) => url.endsWith("decisions.csv"))).toEqual([
      "/data/decisions.csv",
      "/data/2026/decisions.csv",
      "/data/2025/decisions.csv",
      "/data/undated/decisions.csv",
      "/wards/eastgate/decisions.csv",
      "/wards/old-town/decisions.csv",
      "/wards/westgate/decisions.csv",
      "/data/all-wards/decisions.csv",
      "/data/no-ward/decisions.csv",
      "/data/wards-not-recorded/decisions.csv",
      "/decision-makers/cabinet/decisions.csv",
      "/decision-makers/member-streets/decisions.csv",
      "/decision-makers/director-place/decisions.csv",
      "/decision-makers/council/decisions.csv",
    ]);
    expect(listReferences(register, "/data/2025/decisions.json")).toEqual(["2025/0002", "2025/0001"]);
    expect(listRows(register, "/wards/eastgate/decisions.csv")).toEqual(["2026/0001", "2026/0002"]);
    expect(listRows(register, "/data/all-wards/decisions.csv")).toEqual(["2025/0001"]);
    expect(listRows(register, "/data/wards-not-recorded/decisions.csv")).toEqual(["2025/0002", "2024/0001"]);
    expect(listRows(register, "/data/no-ward/decisions.csv")).toEqual([]);
    expect(listRows(register, "/decision-makers/cabinet/decisions.csv")).toEqual([]);
  });

  test("is there and empty where nothing is decided", async () => {
    const register = await registerOf({
      [`${quay}/decision.md`]: null,
      [`${quay}/notice.md`]: noticeFile(),
    });
    const { read, urls } = readDataFiles(register);
    expect(read("/data/decisions.json")).toBe('{"decisions":[]}\n');
    expect(read("/data/decisions.csv").split("\r\n").length).toBe(2);
    expect(urls.filter((url) => /^\/data\/\d/.test(url))).toEqual([]);
  });

  test("joins what is several, and keeps the order the same from column to column", async () => {
    const { sampleRegister } = await import("../components/sample-register.ts");
    const [row] = readTable(sampleRegister, "/wards/staithe/decisions.csv");
    expect(row).toMatchObject({
      reference: "2026/0143",
      keyReasons: "expenditure-or-savings; two-or-more-wards",
      wardNames: "Harbour East; Harbour West; Staithe",
      wardCodes: "E05999915; E05999916; E05999913",
      moneyAmounts: "£7,481,658; £93,000",
      moneyInPence: "748165800; 9300000",
      moneyKinds: "contract-total; annual",
      supersedes: "2025/0101#b",
      lastUpdatedOn: "2026-11-19",
    });
  });
});

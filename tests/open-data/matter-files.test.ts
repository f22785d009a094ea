import { describe, expect, test } from "vitest";
import type { MatterData } from "../../src/open-data/schemas/matter-data.ts";
import { sampleMatter, sampleRegister } from "../components/sample-register.ts";
import { noticeFile, quay, record, registerOf } from "../register/sample-content.ts";
import { readDataFiles, readJson } from "./data-files.ts";

describe("the file of one matter", () => {
  test("says whose it is, and holds its decision with the words of every section", async () => {
    const matter = readJson<MatterData>(await registerOf(), "/decisions/2026/0001/index.json");
    expect({ ...matter, decision: matter.decision?.sections }).toEqual({
      reference: "2026/0001",
      url: "https://decisions.example.org/decisions/2026/0001/",
      title: "Quay lighting: new lamps",
      publisher: { name: "Marrow Vale Council", gssCode: null },
      licence: null,
      awaits: null,
      decision: [
        {
          name: "decision",
          heading: "Decision",
          url: "https://decisions.example.org/decisions/2026/0001/#decision",
          text: "(a) To replace the lamps on the quay.\n(b) To spend £40,000 on them.",
        },
        {
          name: "reasons",
          heading: "Reasons",
          url: "https://decisions.example.org/decisions/2026/0001/#reasons",
          text: "The lamps are old and the quay is dark.",
        },
        {
          name: "alternatives",
          heading: "Alternative options considered",
          url: "https://decisions.example.org/decisions/2026/0001/#alternatives",
          text: "To do nothing, which would leave the quay dark.",
        },
      ],
      reports: [
        {
          name: "report",
          title: "Quay lighting",
          url: "https://decisions.example.org/decisions/2026/0001/report/",
          to: { id: "member-streets", name: "Cabinet Member for Streets", holder: null },
          from: null,
          meetingOn: null,
          publishedOn: "2026-03-10",
          isKey: null,
          wards: { scope: "named", names: ["Eastgate"], ids: ["eastgate"], codes: ["E05999801"] },
          backgroundPapers: "none",
          money: [],
          contact: null,
          updated: [],
          origin: null,
        },
      ],
      notices: [],
      appendices: [],
    });
  });

  test("holds no decision where there is none, whatever a report recommends", async () => {
    const register = await registerOf({
      [`${quay}/decision.md`]: null,
      [`${quay}/notice.md`]: noticeFile(),
    });
    const { decision, awaits, reports, notices } = readJson<MatterData>(
      register,
      "/decisions/2026/0001/index.json",
    );
    expect({ decision, awaits, reports: reports.length, notices: notices.map(({ kind }) => kind) }).toEqual({
      decision: null,
      awaits: "decision",
      reports: 1,
      notices: ["key-decision"],
    });
  });

  test("lists withheld appendices with the reason, and nothing of what is in them", () => {
    const { appendices } = readJson<MatterData>(sampleRegister, "/decisions/2026/0143/index.json");
    expect(appendices).toEqual([
      {
        access: "public",
        number: 1,
        name: "appendix-1",
        title: "Scoring of tenders",
        url: "https://decisions.example.org/decisions/2026/0143/appendix-1/",
        file: null,
        origin: null,
      },
      {
        access: "public",
        number: 2,
        name: "appendix-2",
        title: "Needs assessment",
        url: "https://decisions.example.org/decisions/2026/0143/appendix-2/",
        file: {
          name: "appendix-2.pdf",
          mediaType: "application/pdf",
          sizeInBytes: 1_234_567,
          url: "https://decisions.example.org/decisions/2026/0143/appendix-2.pdf",
        },
        origin: null,
      },
      {
        access: "exempt",
        number: 3,
        name: "appendix-3",
        title: "Prices of unsuccessful bidders",
        url: "https://decisions.example.org/decisions/2026/0143/appendix-3/",
        paragraphs: [3],
        publicInterest: "Publishing losing bids would harm the council’s position in later tenders.",
        resolvedOn: "2026-11-18",
        reviewOn: "2027-11-18",
      },
      {
        access: "confidential",
        number: 4,
        name: "appendix-4",
        title: "Security of the crossing",
        url: "https://decisions.example.org/decisions/2026/0143/appendix-4/",
        ground: "government-terms",
        explanation: "Supplied by the Department for Transport on terms that forbid disclosure.",
      },
    ]);
  });

  test("is planned without a word of its papers being read", async () => {
    const register = await registerOf({
      [`${quay}/appendix-1.md`]: record({ access: "public", title: "Lamps" }, "Forty lamps.\n"),
    });
    const [matter] = register.matters;
    const unread = new Proxy(sampleMatter.reports[0]?.body ?? {}, {
      get(_, name) {
        if (name === "toJSON") return () => "by its name";
        throw new Error(`The body's ${String(name)} was read.`);
      },
    });
    const decision = matter?.decision && { ...matter.decision, body: unread };
    const guarded = { ...register, matters: [{ ...matter, decision }] } as unknown as typeof register;
    const { urls, read } = readDataFiles(guarded);
    expect(urls).toContain("/decisions/2026/0001/index.json");
    expect(() => read("/data/decisions.json")).not.toThrow();
    expect(() => read("/decisions/2026/0001/index.json")).toThrow("The body's sections was read.");
  });
});

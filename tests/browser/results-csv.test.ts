import { expect, test } from "vitest";
import { serialiseResults } from "../../src/browser/results-csv.ts";
import { calendarDate as day } from "../../src/calendar/calendar-date.ts";
import { facetNames } from "../../src/search/search-query.ts";
import type { KnownValues } from "../../src/search/search-state.ts";
import { factsWith } from "../search/sample-facts.ts";

const known = {
  ...(Object.fromEntries(facetNames.map((name) => [name, new Map()])) as unknown as KnownValues),
  ward: new Map([["staithe", "Staithe"]]),
  maker: new Map([["cabinet", "Cabinet"]]),
};

test("results are a row each, with what is not recorded left empty and nothing a spreadsheet would run", () => {
  const decided = factsWith({
    decided: day("2025-03-01"),
    maker: "cabinet",
    wards: ["staithe", "all_wards"],
    key: "no",
    topics: ["Roads, paths", "Parks"],
  });
  const reported = factsWith({ maker: "=SUM(A1)", kind: "report", url: "/decisions/2025/0001/report/" });
  const results = [
    { page: decided, title: "Swing bridge, repairs" },
    { page: reported, title: "Report" },
  ];
  expect(serialiseResults(results, known, "https://example.org")).toBe(
    [
      "reference,kind,title,url,decidedOn,publishedOn,effectiveFrom,decisionMaker,status,isKey,wards,topics",
      '2025/0001,decision,"Swing bridge, repairs",https://example.org/decisions/2025/0001/,2025-03-01,,,Cabinet,,false,"Staithe; all_wards","Roads, paths; Parks"',
      "2025/0001,report,Report,https://example.org/decisions/2025/0001/report/,,,,'=SUM(A1),,,not_recorded,",
      "",
    ].join("\r\n"),
  );
});

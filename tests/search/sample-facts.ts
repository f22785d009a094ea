import type { IndexedPage } from "../../src/search/facts-table.ts";

/** A decision's page as the search knows it, but for what a test gives. */
export function factsWith(given: Partial<IndexedPage>): IndexedPage {
  return {
    id: "en_0",
    url: "/decisions/2025/0001/",
    reference: "2025/0001",
    kind: "decision",
    day: null,
    decided: null,
    published: null,
    effective: null,
    wards: ["not_recorded"],
    maker: null,
    status: null,
    key: "not-recorded",
    topics: [],
    callIn: null,
    money: null,
    ...given,
  };
}

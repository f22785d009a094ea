import { expect, test } from "vitest";
import { countFacets } from "../../src/search/count-facets.ts";
import { factsWith } from "./sample-facts.ts";

const pages = [
  factsWith({ kind: "decision", wards: ["staithe"] }),
  factsWith({ kind: "decision", wards: ["eastgate"] }),
  factsWith({ kind: "report", wards: ["staithe", "eastgate"] }),
  factsWith({ kind: "report", wards: ["not_recorded"] }),
];

test("beside each value stands what choosing it instead would find, the other choices kept", () => {
  const counts = countFacets(pages, {
    words: "",
    facets: { ward: ["staithe"], kind: ["decision"] },
    days: null,
    sort: "newest",
  });
  expect(Object.fromEntries(counts.kind)).toEqual({ decision: 1, report: 1 });
  expect(Object.fromEntries(counts.ward)).toEqual({ staithe: 1, eastgate: 1 });
});

test("with nothing chosen, beside each value stands how many pages have it", () => {
  const counts = countFacets(pages, { words: "", facets: {}, days: null, sort: "newest" });
  expect(Object.fromEntries(counts.kind)).toEqual({ decision: 2, report: 2 });
  expect(Object.fromEntries(counts.ward)).toEqual({ staithe: 2, eastgate: 2, not_recorded: 1 });
});

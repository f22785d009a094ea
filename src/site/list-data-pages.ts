import { deriveCompleteness } from "../register/completeness.ts";
import { deriveCoverage } from "../register/coverage.ts";
import {
  listRecordedByWardScope,
  listRecordedOf,
  listRecordedOfWard,
  listRecordedYears,
} from "../register/queries.ts";
import type { Register } from "../register/register.ts";
import { dataUrl } from "../urls.ts";
import type { SitePage } from "./page-view.ts";

/** The page of what can be downloaded. */
export function* listDataPages(register: Register): Generator<SitePage> {
  const countScope = (scope: "all" | "none" | "not-recorded") =>
    listRecordedByWardScope(register, scope).length;
  yield {
    url: dataUrl,
    view: {
      kind: "data",
      coverage: deriveCoverage(register),
      completeness: deriveCompleteness(register),
      years: listRecordedYears(register).map(({ year, entries }) => ({ year, count: entries.length })),
      wards: register.wards.map((ward) => {
        return { thing: ward, count: listRecordedOfWard(register, ward).length };
      }),
      wardScopes: {
        all: countScope("all"),
        none: countScope("none"),
        "not-recorded": countScope("not-recorded"),
      },
      decisionMakers: register.decisionMakers.map((maker) => {
        return { thing: maker, count: listRecordedOf(register, maker).length };
      }),
    },
  };
}

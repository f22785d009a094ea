import { asListed } from "../register/listed-matter.ts";
import { listDecisionMakersByType, listMattersOf, listYearsOfDecisionMaker } from "../register/queries.ts";
import type { DecisionMaker, Register } from "../register/register.ts";
import { decisionMakersUrl, decisionMakerYearUrl } from "../urls.ts";
import type { Counted, PageView, SitePage } from "./page-view.ts";

/** How many matters a decision maker's main page shows: all of them are on its pages by year. */
const newestCount = 20;

/** The list of decision makers, and the main page and pages by year of each. */
export function* listDecisionMakerPages(register: Register): Generator<SitePage> {
  const groups = listDecisionMakersByType(register).map(({ type, decisionMakers }) => {
    return { type, decisionMakers: decisionMakers.map((maker) => countMatters(register, maker)) };
  });
  yield { url: decisionMakersUrl, view: { kind: "decision-makers", groups } };
  for (const decisionMaker of register.decisionMakers) {
    yield { url: decisionMaker.url, view: viewDecisionMaker(register, decisionMaker) };
    for (const { year, entries } of listYearsOfDecisionMaker(register, decisionMaker))
      yield {
        url: decisionMakerYearUrl(decisionMaker.id, year),
        view: { kind: "decision-maker-year", decisionMaker, year, matters: asListed(entries) },
      };
  }
}

function viewDecisionMaker(register: Register, decisionMaker: DecisionMaker): PageView {
  const matters = listMattersOf(register, decisionMaker);
  return {
    kind: "decision-maker",
    decisionMaker,
    count: matters.length,
    newest: asListed(matters.slice(0, newestCount)),
    years: listYearsOfDecisionMaker(register, decisionMaker).map((each) => {
      return { year: each.year, count: each.entries.length };
    }),
  };
}

/** A decision maker with the number of its matters. */
export function countMatters(register: Register, decisionMaker: DecisionMaker): Counted<DecisionMaker> {
  return { thing: decisionMaker, count: listMattersOf(register, decisionMaker).length };
}

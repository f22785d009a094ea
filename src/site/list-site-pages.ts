import { problemCatalogue } from "../problems/catalogue.ts";
import { deriveCoverage } from "../register/coverage.ts";
import { asListed } from "../register/listed-matter.ts";
import {
  bandsOfWard,
  latestDecisions,
  listForthcoming,
  listMattersInMonth,
  listMonths,
  listOpenCallIns,
  listUndated,
  listUndecidedReports,
  listYears,
} from "../register/queries.ts";
import type { Matter, Register } from "../register/register.ts";
import { listSearchChoices } from "../search/search-choices.ts";
import {
  aboutUrl,
  accessibilityUrl,
  compareUrl,
  homeUrl,
  monthUrl,
  notFoundUrl,
  problemsUrl,
  problemUrl,
  registerUrl,
  searchUrl,
  yearUrl,
} from "../urls.ts";
import { listDataPages } from "./list-data-pages.ts";
import { countMatters, listDecisionMakerPages } from "./list-decision-maker-pages.ts";
import { listViewPages } from "./list-view-pages.ts";
import { listWardPages } from "./list-ward-pages.ts";
import type { PageView, SitePage } from "./page-view.ts";

/** Every page of the site, each with all it is made from. Made one after another, so that no two need be in memory. */
export function* listSitePages(register: Register): Generator<SitePage> {
  yield { url: homeUrl, view: viewHome(register) };
  yield { url: registerUrl, view: viewRegister(register) };
  yield* listArchivePages(register);
  for (const matter of register.matters) yield* listMatterPages(matter);
  yield* listWardPages(register);
  yield* listDecisionMakerPages(register);
  yield { url: searchUrl, view: viewSearch(register) };
  yield { url: compareUrl, view: { kind: "compare", registers: register.council.otherRegisters ?? [] } };
  yield* listDataPages(register);
  yield* listViewPages(register);
  yield* listStandingPages(register);
  for (const page of register.pages) yield { url: page.url, view: { kind: "written", page } };
  for (const id of Object.keys(problemCatalogue))
    yield { url: problemUrl(id), view: { kind: "problem", id } };
}

function viewHome(register: Register): PageView {
  return {
    kind: "home",
    latest: asListed(latestDecisions(register, 10)),
    openCallIns: asListed(listOpenCallIns(register)),
    forthcoming: asListed(listForthcoming(register)),
    years: listYears(register),
    wards: register.wards.map((ward) => ({ thing: ward, count: bandsOfWard(register, ward).named.length })),
    decisionMakers: register.decisionMakers.map((maker) => countMatters(register, maker)),
    hasFinder: register.postcodes.length > 0,
    coverage: deriveCoverage(register),
  };
}

function viewRegister(register: Register): PageView {
  return {
    kind: "register",
    years: listYears(register),
    latest: asListed(latestDecisions(register, 20)),
    undecided: asListed(listUndecidedReports(register)),
    undated: asListed(listUndated(register)),
    coverage: deriveCoverage(register),
  };
}

function viewSearch(register: Register): PageView {
  return { kind: "search", choices: listSearchChoices(register), years: listYears(register) };
}

function* listArchivePages(register: Register): Generator<SitePage> {
  for (const { year } of listYears(register)) {
    const months = listMonths(register, year).map(({ month, count }) => {
      return { month, count, matters: asListed(listMattersInMonth(register, year, month)) };
    });
    yield { url: yearUrl(year), view: { kind: "year", year, months } };
    for (const { month, matters } of months)
      yield { url: monthUrl(year, month), view: { kind: "month", year, month, matters } };
  }
}

function* listMatterPages(matter: Matter): Generator<SitePage> {
  yield { url: matter.url, view: { kind: "matter", matter } };
  for (const { url, name } of [...matter.reports, ...matter.notices, ...matter.appendices])
    yield { url, view: { kind: "paper", matter, name } };
}

/** The pages every register has, but for those the council wrote itself. */
function* listStandingPages(register: Register): Generator<SitePage> {
  const written = new Set(register.pages.map(({ url }) => url));
  if (!written.has(aboutUrl))
    yield { url: aboutUrl, view: { kind: "about", coverage: deriveCoverage(register) } };
  if (!written.has(accessibilityUrl)) yield { url: accessibilityUrl, view: { kind: "accessibility" } };
  yield { url: problemsUrl, view: { kind: "problems" } };
  yield { url: notFoundUrl, view: { kind: "not-found" } };
}

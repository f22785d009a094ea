import { problemCatalogue } from "../problems/catalogue.ts";
import { deriveCoverage } from "../register/coverage.ts";
import {
  bandsOfWard,
  latestDecisions,
  listDecisionMakersByType,
  listForthcoming,
  listMattersInMonth,
  listMattersOf,
  listMonths,
  listOpenCallIns,
  listUndated,
  listUndecidedReports,
  listYears,
} from "../register/queries.ts";
import type { DecisionMaker, Matter, Register } from "../register/register.ts";
import {
  aboutUrl,
  accessibilityUrl,
  decisionMakersUrl,
  homeUrl,
  monthUrl,
  notFoundUrl,
  problemsUrl,
  problemUrl,
  registerUrl,
  wardsUrl,
  yearUrl,
} from "../urls.ts";
import type { Counted, PageView, SitePage } from "./page-view.ts";

/** Every page of the site, each with all it is made from. Made one after another, so that no two need be in memory. */
export function* listSitePages(register: Register): Generator<SitePage> {
  yield { url: homeUrl, view: viewHome(register) };
  yield { url: registerUrl, view: viewRegister(register) };
  yield* listArchivePages(register);
  for (const matter of register.matters) yield* listMatterPages(matter);
  yield* listWardPages(register);
  yield* listDecisionMakerPages(register);
  yield* listStandingPages(register);
  for (const page of register.pages) yield { url: page.url, view: { kind: "written", page } };
  for (const id of Object.keys(problemCatalogue))
    yield { url: problemUrl(id), view: { kind: "problem", id } };
}

function viewHome(register: Register): PageView {
  return {
    kind: "home",
    latest: latestDecisions(register, 10),
    openCallIns: listOpenCallIns(register),
    forthcoming: listForthcoming(register),
    years: listYears(register),
    wards: register.wards.map((ward) => ({ thing: ward, count: bandsOfWard(register, ward).named.length })),
    decisionMakers: register.decisionMakers.map((maker) => countMatters(register, maker)),
    coverage: deriveCoverage(register),
  };
}

function viewRegister(register: Register): PageView {
  return {
    kind: "register",
    years: listYears(register),
    latest: latestDecisions(register, 20),
    undecided: listUndecidedReports(register),
    undated: listUndated(register),
    coverage: deriveCoverage(register),
  };
}

function* listArchivePages(register: Register): Generator<SitePage> {
  for (const { year } of listYears(register)) {
    const months = listMonths(register, year).map(({ month, count }) => {
      return { month, count, matters: listMattersInMonth(register, year, month) };
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

function* listWardPages(register: Register): Generator<SitePage> {
  const bands = register.wards.map((ward) => ({ ward, ...bandsOfWard(register, ward) }));
  const wards = bands.map(({ ward, named, allWards, notRecorded }) => {
    return { ward, named: named.length, allWards: allWards.length, notRecorded: notRecorded.length };
  });
  yield { url: wardsUrl, view: { kind: "wards", wards } };
  for (const band of bands) yield { url: band.ward.url, view: { kind: "ward", ...band } };
}

function* listDecisionMakerPages(register: Register): Generator<SitePage> {
  const groups = listDecisionMakersByType(register).map(({ type, decisionMakers }) => {
    return { type, decisionMakers: decisionMakers.map((maker) => countMatters(register, maker)) };
  });
  yield { url: decisionMakersUrl, view: { kind: "decision-makers", groups } };
  for (const decisionMaker of register.decisionMakers) {
    const matters = listMattersOf(register, decisionMaker);
    yield { url: decisionMaker.url, view: { kind: "decision-maker", decisionMaker, matters } };
  }
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

function countMatters(register: Register, decisionMaker: DecisionMaker): Counted<DecisionMaker> {
  return { thing: decisionMaker, count: listMattersOf(register, decisionMaker).length };
}

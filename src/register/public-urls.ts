import { problemCatalogue } from "../problems/catalogue.ts";
import { publishedSchemas } from "../schema/json-schema.ts";
import {
  aboutUrl,
  accessibilityUrl,
  compareUrl,
  dataUrl,
  decisionMakersUrl,
  decisionMakerYearUrl,
  homeUrl,
  monthUrl,
  notFoundUrl,
  problemsUrl,
  problemUrl,
  registerUrl,
  schemaUrl,
  searchUrl,
  wardsUrl,
  wardYearUrl,
  yearUrl,
} from "../urls.ts";
import { listMonths, listYears } from "./archive.ts";
import { listYearsOfDecisionMaker } from "./matters-of-decision-maker.ts";
import type { DecisionMaker, Matter, Register, Ward } from "./register.ts";
import { listViewUrls } from "./views/list-view-urls.ts";
import { listYearsOfWard } from "./ward-bands.ts";

/** Every page and file that must exist after a build, sorted: the site is checked against it before it goes live. */
export function listPublicUrls(register: Register): readonly string[] {
  const urls = [
    homeUrl,
    registerUrl,
    wardsUrl,
    decisionMakersUrl,
    dataUrl,
    problemsUrl,
    searchUrl,
    compareUrl,
    notFoundUrl,
    ...listContentPageUrls(register),
    ...Object.keys(publishedSchemas).map(schemaUrl),
    ...Object.keys(problemCatalogue).map(problemUrl),
    ...listArchiveUrls(register),
    ...listViewUrls(register),
    ...register.wards.flatMap((ward) => listWardUrls(register, ward)),
    ...register.decisionMakers.flatMap((maker) => listDecisionMakerUrls(register, maker)),
    ...register.attachments.map(({ url }) => url),
    ...register.matters.flatMap(listMatterUrls),
  ];
  return urls.sort();
}

/** The pages the council wrote, and the two every register has whether or not the council wrote its own. */
function listContentPageUrls({ pages }: Register): string[] {
  return [...new Set([aboutUrl, accessibilityUrl, ...pages.map(({ url }) => url)])];
}

function listArchiveUrls(register: Register): string[] {
  return listYears(register).flatMap(({ year }) => [
    yearUrl(year),
    ...listMonths(register, year).map(({ month }) => monthUrl(year, month)),
  ]);
}

function listWardUrls(register: Register, ward: Ward): string[] {
  return [ward.url, ...listYearsOfWard(register, ward).map(({ year }) => wardYearUrl(ward.id, year))];
}

function listDecisionMakerUrls(register: Register, maker: DecisionMaker): string[] {
  return [
    maker.url,
    ...listYearsOfDecisionMaker(register, maker).map(({ year }) => decisionMakerYearUrl(maker.id, year)),
  ];
}

function listMatterUrls(matter: Matter): string[] {
  const papers = [...matter.reports, ...matter.notices, ...matter.appendices];
  return [matter.url, ...papers.map(({ url }) => url)];
}

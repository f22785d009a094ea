import { problemCatalogue } from "../problems/catalogue.ts";
import { publishedSchemas } from "../schema/json-schema.ts";
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
  schemaUrl,
  wardsUrl,
  yearUrl,
} from "../urls.ts";
import { listMonths, listYears } from "./archive.ts";
import type { Matter, Register } from "./register.ts";

/** Every page and file that must exist after a build, sorted: the site is checked against it before it goes live. */
export function listPublicUrls(register: Register): readonly string[] {
  const urls = [
    homeUrl,
    registerUrl,
    wardsUrl,
    decisionMakersUrl,
    problemsUrl,
    notFoundUrl,
    ...listContentPageUrls(register),
    ...Object.keys(publishedSchemas).map(schemaUrl),
    ...Object.keys(problemCatalogue).map(problemUrl),
    ...listArchiveUrls(register),
    ...register.wards.map(({ url }) => url),
    ...register.decisionMakers.map(({ url }) => url),
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

function listMatterUrls(matter: Matter): string[] {
  const papers = [...matter.reports, ...matter.notices, ...matter.appendices];
  return [matter.url, ...papers.map(({ url }) => url)];
}

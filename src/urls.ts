/**
 * Every public path, in one place. Paths are promises: never reused, never dropped.
 * A matter's slug is for people reading the repository; its URL does not use it.
 */

export const homeUrl = "/";
export const registerUrl = "/decisions/";
export const wardsUrl = "/wards/";
export const decisionMakersUrl = "/decision-makers/";
export const aboutUrl = "/about/";
export const accessibilityUrl = "/accessibility/";
export const problemsUrl = "/help/problems/";
/** What a web server shows for an address that is not there. */
export const notFoundUrl = "/404.html";

/** The decisions of one calendar year: `/decisions/2020/`. */
export function yearUrl(year: number): string {
  return `${registerUrl}${year}/`;
}

/** The decisions of one month, counted from 1: `/decisions/2020/03/`. */
export function monthUrl(year: number, month: number): string {
  return `${yearUrl(year)}${String(month).padStart(2, "0")}/`;
}

/** The page of a matter: its decision, or the matter before there is one. `2020/0143` gives `/decisions/2020/0143/`. */
export function matterUrl(reference: string): string {
  return `${registerUrl}${reference.toLowerCase()}/`;
}

/** A paper of a matter, named as its file is: `report`, `report-2`, `notice`, `appendix-1`. */
export function paperUrl(reference: string, paper: string): string {
  return `${matterUrl(reference)}${paper}/`;
}

/** A file published as it stands, beside the matter: `/decisions/2020/0143/appendix-2.pdf`. */
export function attachmentUrl(reference: string, fileName: string): string {
  return `${matterUrl(reference)}${fileName}`;
}

export function wardUrl(wardId: string): string {
  return `${wardsUrl}${wardId}/`;
}

/** A ward's matters of one year, or of none: `/wards/staithe/2020/`, `/wards/staithe/undated/`. */
export function wardYearUrl(wardId: string, year: number | "undated"): string {
  return `${wardUrl(wardId)}${year}/`;
}

/** Which wards the postcodes of one district lie in: `/wards/postcodes/BB1.json`. */
export function postcodesUrl(outward: string): string {
  return `${wardsUrl}postcodes/${outward}.json`;
}

export function decisionMakerUrl(decisionMakerId: string): string {
  return `${decisionMakersUrl}${decisionMakerId}/`;
}

/** A decision maker's matters of one year, or of none: `/decision-makers/cabinet/2020/`. */
export function decisionMakerYearUrl(decisionMakerId: string, year: number | "undated"): string {
  return `${decisionMakerUrl(decisionMakerId)}${year}/`;
}

/**
 * What a page written by the council may not be called: the first part of every other public path, of those in use and
 * of those promised; `index`; and `404` and `500`, which Astro makes into files of another name.
 */
export const takenPageIds: ReadonlySet<string> = new Set([
  ...["404", "500", "assets", "decision-makers", "decisions", "help", "index", "schema", "wards"],
  ...["call-in", "corrections", "data", "delegations", "forthcoming", "key-decisions", "openapi", "pagefind"],
  ...["compare", "money", "search", "topics", "urgent", "withheld"],
]);

/** A page written by the council, such as `/privacy/`. */
export function contentPageUrl(pageId: string): string {
  return `/${pageId}/`;
}

/** The help page of one problem id. */
export function problemUrl(problemId: string): string {
  return `${problemsUrl}${problemId}/`;
}

/** The published JSON Schema of one kind of record: `/schema/decision.json`. */
export function schemaUrl(record: string): string {
  return `/schema/${record}.json`;
}

/** All pages, for search engines. */
export const sitemapUrl = "/sitemap.xml";

/** One of several sitemaps, counted from 1: `/sitemap-2.xml`. */
export function sitemapPartUrl(part: number): string {
  return `/sitemap-${part}.xml`;
}

/** What a browser searches with: Pagefind's own files, the list of parts, and a folder for each part. */
export const searchIndexUrl = "/pagefind/";

/** The parts of the search index, newest first. */
export const searchPartsUrl = `${searchIndexUrl}parts.json`;

/** The index of one part of the register: `/pagefind/2026-0600/`. */
export function searchPartUrl(part: string): string {
  return `${searchIndexUrl}${part}/`;
}

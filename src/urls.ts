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
export const searchUrl = "/search/";
/** Several councils' registers, searched together. */
export const compareUrl = "/compare/";
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

/** The lists derived from the whole register that the law or a reader asks for. */
export const forthcomingUrl = "/forthcoming/";
export const keyDecisionsUrl = "/key-decisions/";
export const callInUrl = "/call-in/";
export const urgentUrl = "/urgent/";
export const withheldUrl = "/withheld/";
export const delegationsUrl = "/delegations/";
export const moneyUrl = "/money/";
export const correctionsUrl = "/corrections/";
export const topicsUrl = "/topics/";

/** The matters of one topic: `/topics/waste-and-recycling/`. */
export function topicUrl(slug: string): string {
  return `${topicsUrl}${slug}/`;
}

/** What such a list, or a topic, holds of one year or of none: `/key-decisions/2020/`, `/key-decisions/undated/`. */
export function viewYearUrl(viewUrl: string, year: number | "undated"): string {
  return `${viewUrl}${year}/`;
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

/** What has lately happened to matters, for a browser to compare with the day its reader last looked. */
export const recentUrl = "/data/recent.json";

/** What can be downloaded, and how much it covers. */
export const dataUrl = "/data/";

/** The forms that lists of decisions are written in for machines. */
export type DataForm = "json" | "csv";

/** Every decision: `/data/decisions.json`. */
export function decisionsDataUrl(form: DataForm): string {
  return `${dataUrl}decisions.${form}`;
}

/** The decisions of one year, or of none: `/data/2020/decisions.csv`, `/data/undated/decisions.csv`. */
export function yearDataUrl(year: number | string, form: DataForm): string {
  return `${dataUrl}${year}/decisions.${form}`;
}

/** The decisions that name no ward, by what they say instead. No year and no ward has an address like these. */
export const wardScopeDataUrls = {
  all: `${dataUrl}all-wards/decisions.csv`,
  none: `${dataUrl}no-ward/decisions.csv`,
  "not-recorded": `${dataUrl}wards-not-recorded/decisions.csv`,
} as const;

/** The decisions that name a ward: `/wards/staithe/decisions.csv`. */
export function wardDataUrl(wardId: string): string {
  return `${wardUrl(wardId)}decisions.csv`;
}

/** The decisions of a decision maker: `/decision-makers/cabinet/decisions.csv`. */
export function decisionMakerDataUrl(decisionMakerId: string): string {
  return `${decisionMakerUrl(decisionMakerId)}decisions.csv`;
}

/** All of one matter: `/decisions/2020/0143/index.json`. */
export function matterDataUrl(reference: string): string {
  return `${matterUrl(reference)}index.json`;
}

/** What the tables of data hold. Source: https://datapackage.org */
export const dataPackageUrl = `${dataUrl}datapackage.json`;

/** Every file of data, for programs. Source: https://spec.openapis.org/oas/v3.1.0 */
export const openApiUrl = "/openapi.json";

/** Where a program that knows only the council's address begins. Source: RFC 8615. */
export const registerDescriptionUrl = "/.well-known/decisions-register.json";

/** The schema of what is written for machines, as `schemaUrl` is of what officers write: `/schema/open-data/decision.json`. */
export function dataSchemaUrl(name: string): string {
  return `/schema/open-data/${name}.json`;
}

/** The page and files of data that are there whatever a register holds. */
export const standingDataUrls: readonly string[] = [
  dataUrl,
  decisionsDataUrl("json"),
  decisionsDataUrl("csv"),
  dataPackageUrl,
  openApiUrl,
  registerDescriptionUrl,
];

/** All pages, for search engines. */
export const sitemapUrl = "/sitemap.xml";

/** One of several sitemaps, counted from 1: `/sitemap-2.xml`. */
export function sitemapPartUrl(part: number): string {
  return `/sitemap-${part}.xml`;
}

/** The Atom feed of what a page lists, beside the page: `/decisions/feed.atom`, `/wards/staithe/feed.atom`. */
export function feedUrl(listUrl: string): string {
  return `${listUrl}feed.atom`;
}

/** The iCalendar file of the days that a page tells of, beside the page: `/call-in/calendar.ics`. */
export function calendarUrl(listUrl: string): string {
  return `${listUrl}calendar.ics`;
}

/** The feeds of what names no one ward. They are the same for every ward, so there is one of each. */
export const allWardsFeedUrl = `${wardsUrl}all-wards.atom`;
export const wardNotRecordedFeedUrl = `${wardsUrl}not-recorded.atom`;

/** What a browser searches with: Pagefind's own files, the list of parts, and a folder for each part. */
export const searchIndexUrl = "/pagefind/";

/** The parts of the search index, newest first. */
export const searchPartsUrl = `${searchIndexUrl}parts.json`;

/** Where amounts of money lead that one matter alone gives. */
export const searchAmountsUrl = `${searchIndexUrl}amounts.pack`;

/** The index of one part of the register: `/pagefind/2026-0600/`. */
export function searchPartUrl(part: string): string {
  return `${searchIndexUrl}${part}/`;
}

/** What the search knows of the pages of one part. */
export function searchFactsUrl(part: string): string {
  return `${searchPartUrl(part)}facts.pack`;
}

/** The titles of the pages of one part, which nothing asks for but a table of results. */
export function searchTitlesUrl(part: string): string {
  return `${searchPartUrl(part)}titles.pack`;
}

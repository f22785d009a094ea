import type { Element, Parent } from "hast";
import { ListFiles } from "./list-files.ts";
import { listElements, readSitePages, type SitePage, textOf } from "./site-pages.ts";

/** Something the built site lists, in every format it has it in: the references of the matters, one for each entry. */
export interface SiteList {
  /** Its page, and the section of it: `/wards/staithe/#named`. */
  readonly name: string;
  /** How many the page says there are; null where it gives no number. */
  readonly said: number | null;
  /** What the page lists and, where it has pages by year, what those do; null for a list with no page. */
  readonly page: readonly string[] | null;
  readonly years: readonly string[] | null;
  readonly feed: readonly string[] | null;
  readonly csv: readonly string[] | null;
  readonly json: readonly string[] | null;
}

/** All that a built site lists. */
export interface SiteLists {
  readonly lists: readonly SiteList[];
  /** The feeds and files of data that no list led to. */
  readonly strays: readonly string[];
  /** How many a page, a section of one or a file holds: of each of its lists, or none where it is no list. */
  countIn(url: string): readonly number[];
}

const noFormats = { said: null, page: null, years: null, feed: null, csv: null, json: null };
const matterUrl = /^\/decisions\/(\d{4}\/\d{4}[a-z]?)\//;
const yearUrl = /(?:\d{4}|undated)\/$/;

/** Every list of a built site, as a reader of its pages and files finds it. */
export function readSiteLists(sitePath: string): SiteLists {
  const pages = readListPages(sitePath);
  const files = new ListFiles(sitePath);
  const lists = [
    ...pages.flatMap((page) => readSections(page, pages, files)),
    ...pages.filter(isWholeList).map((page) => readWholePage(page, pages, files)),
  ];
  const countIn = (url: string) => {
    const inFile = files.count(url);
    if (inFile !== null) return [inFile];
    const whole = lists.filter(({ name }) => name === url);
    return (whole.length > 0 ? whole : lists.filter(({ name }) => name.startsWith(`${url}#`))).map(countOf);
  };
  return { lists: [...lists, ...readWardBands(lists, files)], strays: files.listLeft(), countIn };
}

/** How many a list holds. */
export function countOf({ page, years }: SiteList): number {
  return (years ?? page ?? []).length;
}

/** The pages that can list something: none of a matter or a problem, and not the search. */
export function readListPages(sitePath: string): SitePage[] {
  return readSitePages(sitePath).filter(
    ({ url }) => !matterUrl.test(url) && !/^\/(?:help|search)\//.test(url),
  );
}

/** The sections of a page that say how many they hold. The page's feed and data are of the first. */
function readSections(page: SitePage, pages: readonly SitePage[], files: ListFiles): SiteList[] {
  const counted = sectionsOf(page).filter((section) => countElementOf(section) !== undefined);
  const years = yearUrl.test(page.url) ? [] : pagesByYear(page, pages);
  return counted.map((section, at) => {
    const id = String(section.properties["id"]);
    const byYear = years.flatMap((year) => entriesOfYear(year, id) ?? []);
    const isOfYears = years.some((year) => entriesOfYear(year, id) !== null);
    return {
      name: `${page.url}#${id}`,
      said: numberIn(textOf(countElementOf(section) ?? section)),
      page: entriesIn(section),
      years: isOfYears ? byYear : null,
      ...(at === 0 && !isWholeList(page) ? files.take(page.url) : files.takeNone()),
    };
  });
}

/** What pages by year hold of a section: in one of the same name, or where they have no sections all they hold. */
function entriesOfYear(year: SitePage, id: string): readonly string[] | null {
  const same = sectionsOf(year).find(({ properties }) => properties["id"] === id);
  if (same) return entriesIn(same);
  return ["newest", "decisions"].includes(id) ? entriesIn(year.tree) : null;
}

/** Whether all that a page lists is one list: the register, its years and months, and a year of any other list. */
function isWholeList(page: SitePage): boolean {
  if (page.url.startsWith("/decisions/")) return true;
  return yearUrl.test(page.url) && !sectionsOf(page).some((section) => countElementOf(section));
}

function readWholePage(page: SitePage, pages: readonly SitePage[], files: ListFiles): SiteList {
  const isRegister = page.url === "/decisions/";
  return {
    name: page.url,
    said: saidAtHead(page),
    page: isRegister ? null : entriesIn(page.tree),
    years: isRegister ? pagesByYear(page, pages).flatMap(({ tree }) => entriesIn(tree)) : null,
    ...files.take(page.url),
  };
}

/** "The register holds 48 matters: …", "12 matters, by month; …", "7 key decisions, newest first." */
function saidAtHead(page: SitePage): number | null {
  const said = listElements(page, "p").map(
    (paragraph) =>
      /^(?:The register holds )?(\d[\d,]* [a-z ]+)(?:, (?:newest|by month)|:)/.exec(textOf(paragraph))?.[1],
  );
  const words = said.find((found) => found !== undefined);
  return words === undefined ? null : numberIn(words);
}

/** What names no one ward is the same on the page of every ward that there was at the time. */
function readWardBands(lists: readonly SiteList[], files: ListFiles): SiteList[] {
  return ["all", "not-recorded", "none"].map((band) => {
    const ofWards = lists.filter(({ name }) => new RegExp(`^/wards/[^/]+/#${band}$`).test(name));
    const years = ofWards.length === 0 ? null : [...new Set(ofWards.flatMap(({ years }) => years ?? []))];
    return { ...noFormats, name: `/wards/#${band}`, years, ...files.takeBand(band) };
  });
}

/** The matter of each thing that is listed: of an entry, or of a row of the table of amounts. */
function entriesIn(tree: Parent): string[] {
  const lists = listElements({ tree } as SitePage, "ul").filter(({ properties }) =>
    hasClass(properties, "matter-list"),
  );
  const entries = lists.flatMap(({ children }) => children.filter((child) => child.type === "element"));
  const rows = listElements({ tree } as SitePage, "tr");
  return [...entries, ...rows].flatMap((entry) => matterOf(entry) ?? []);
}

function matterOf(entry: Element): string | undefined {
  const links = listElements({ tree: entry } as unknown as SitePage, "a");
  return links.flatMap(({ properties }) => matterUrl.exec(String(properties["href"]))?.[1] ?? [])[0];
}

function pagesByYear({ url }: SitePage, pages: readonly SitePage[]): SitePage[] {
  return pages.filter((page) => page.url.startsWith(url) && yearUrl.test(page.url.slice(url.length)));
}

function sectionsOf(page: SitePage): Element[] {
  return listElements(page, "section").filter(({ properties }) => hasClass(properties, "list-section"));
}

function countElementOf(section: Element): Element | undefined {
  return listElements({ tree: section } as unknown as SitePage, "span").find(({ properties }) =>
    hasClass(properties, "list-count"),
  );
}

/** Whether an element is of a class. */
export function hasClass(properties: Element["properties"], name: string): boolean {
  return [properties["className"]].flat().includes(name);
}

/** The first number in some words, such as 1,234 in "1,234 matters"; 0 where they say that there are none. */
export function numberIn(words: string): number {
  return Number((/\d[\d,]*/.exec(words)?.[0] ?? "0").replaceAll(",", ""));
}

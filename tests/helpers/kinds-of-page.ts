import { readSitePages, type SitePage } from "./site-pages.ts";

/** One page of each kind in the built demonstration register: the longest of its kind, where faults show first. */
export function listKindsOfPage(sitePath: string): Record<string, string> {
  const pages = readSitePages(sitePath).sort((a, b) => b.html.length - a.html.length);
  const longest = (pattern: RegExp) =>
    pages.find((page: SitePage) => pattern.test(page.url))?.url ?? `none like ${pattern}`;
  return {
    home: "/",
    register: "/decisions/",
    year: longest(/^\/decisions\/\d{4}\/$/),
    month: longest(/^\/decisions\/\d{4}\/\d\d\/$/),
    matter: longest(/^\/decisions\/\d{4}\/\d{4}\/$/),
    report: longest(/\/report\/$/),
    notice: longest(/\/notice\/$/),
    appendix: longest(/\/appendix-\d+\/$/),
    wards: "/wards/",
    ward: longest(/^\/wards\/[^/]+\/$/),
    "ward year": longest(/^\/wards\/[^/]+\/\d{4}\/$/),
    "decision makers": "/decision-makers/",
    "decision maker": longest(/^\/decision-makers\/[^/]+\/$/),
    "decision maker year": longest(/^\/decision-makers\/[^/]+\/\d{4}\/$/),
    search: "/search/",
    compare: "/compare/",
    data: "/data/",
    forthcoming: "/forthcoming/",
    "call-in": "/call-in/",
    urgent: "/urgent/",
    "key decisions": "/key-decisions/",
    withheld: "/withheld/",
    delegations: "/delegations/",
    money: "/money/",
    "money year": longest(/^\/money\/\d{4}\/$/),
    corrections: "/corrections/",
    topics: "/topics/",
    topic: longest(/^\/topics\/[^/]+\/$/),
    about: "/about/",
    accessibility: "/accessibility/",
    problems: "/help/problems/",
    problem: longest(/^\/help\/problems\/[^/]+\/$/),
    "not found": "/404.html",
  };
}

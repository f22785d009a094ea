import type { OpenCouncil } from "../search/open-councils.ts";
import type { KnownValues } from "../search/search-state.ts";
import { getElement } from "./get-element.ts";
import { type Result, writeResults } from "./show-results.ts";

/** The place of one council's results, in the order of the councils and empty until there are some. */
export interface CouncilPlace {
  showFirst(council: OpenCouncil, results: readonly Result[], known: KnownValues): void;
  /** Says how many there are in all, and leads to all of them: `url` is that of the council's own search. */
  showCount(council: OpenCouncil, count: number, url: string): void;
  /** Takes back what was shown. */
  hide(): void;
}

/** Shows the lists alone: nothing is looked for. */
export function showNoCouncils(): void {
  getElement("search-results", HTMLElement).hidden = true;
  getElement("search-lists", HTMLElement).hidden = false;
  say("");
}

/** Says that something is looked for, and makes a place for each council. Not read out: the count is, when it comes. */
export function showLooking(councils: number): readonly CouncilPlace[] {
  const results = getElement("search-results", HTMLElement);
  results.hidden = false;
  results.setAttribute("aria-busy", "true");
  results.removeAttribute("data-result-count");
  getElement("search-lists", HTMLElement).hidden = true;
  const places = Array.from({ length: councils }, (_, at) => buildPlace(at));
  getElement("council-list", HTMLElement).replaceChildren(...places);
  return places.map((place) => ({
    showFirst: (council, found, known) => showFirst(place, council, found, known),
    showCount: (council, count, url) => showCount(place, council, count, url),
    hide: () => {
      place.hidden = true;
    },
  }));
}

/** Says how much was found in how many councils' registers, and how many were left out. */
export function showCouncilsFound(counts: readonly number[], leftOut: number): void {
  const count = counts.reduce((sum, each) => sum + each, 0);
  const results = getElement("search-results", HTMLElement);
  results.setAttribute("aria-busy", "false");
  results.setAttribute("data-result-count", String(count));
  results.hidden = counts.length === 0;
  getElement("search-lists", HTMLElement).hidden = count > 0;
  say(describeFound(count, counts.length, leftOut));
}

function describeFound(count: number, councils: number, leftOut: number): string {
  const from = councils === 1 ? "1 council" : `${councils} councils`;
  const found =
    count === 0
      ? `Nothing was found in the registers of ${from}. Try fewer words, or leave out a date or a choice.`
      : `${countOf(count)} from ${from}.`;
  if (leftOut === 0) return found;
  return `${found} ${leftOut === 1 ? "1 register was" : `${leftOut} registers were`} left out.`;
}

function buildPlace(at: number): HTMLElement {
  const template = getElement("council-template", HTMLTemplateElement);
  const place = (template.content.cloneNode(true) as DocumentFragment).querySelector("section");
  if (place === null) throw new Error("The page has no section for a council's results.");
  const heading = find(place, "[data-name]");
  heading.id = `council-${at}`;
  place.setAttribute("aria-labelledby", heading.id);
  place.hidden = true;
  return place;
}

function showFirst(
  place: HTMLElement,
  { name, origin }: OpenCouncil,
  results: readonly Result[],
  known: KnownValues,
): void {
  find(place, "[data-list]").replaceChildren(...writeResults(results, known));
  find(place, "[data-name]").textContent = name;
  const site = find<HTMLAnchorElement>(place, "[data-site]");
  site.href = `${origin}/`;
  // Beside what a register calls itself stands where it is: nobody else's name is proof of anything.
  site.textContent = origin === "" ? location.host : new URL(origin).host;
  place.hidden = false;
}

function showCount(place: HTMLElement, { name }: OpenCouncil, count: number, url: string): void {
  find(place, "[data-count]").textContent =
    count === 0 ? "Nothing was found here, at" : `${countOf(count)}, at`;
  const all = find<HTMLAnchorElement>(place, "[data-all]");
  all.href = url;
  all.textContent =
    count === 1 ? `This one in the search of ${name}` : `All ${format(count)} in the search of ${name}`;
  find(place, "[data-whole]").hidden = count === 0;
}

function find<Kind extends HTMLElement = HTMLElement>(place: HTMLElement, what: string): Kind {
  const element = place.querySelector<Kind>(what);
  if (element === null) throw new Error(`A council's results have no ${what}.`);
  return element;
}

function countOf(count: number): string {
  return count === 1 ? "1 result" : `${format(count)} results`;
}

function format(count: number): string {
  return count.toLocaleString("en-GB");
}

function say(text: string): void {
  getElement("search-status", HTMLElement).textContent = text;
}

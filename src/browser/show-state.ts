import { getElement } from "./get-element.ts";

/** Shows the lists alone: nothing is looked for. */
export function showIdle(): void {
  getElement("search-results", HTMLElement).hidden = true;
  getElement("search-lists", HTMLElement).hidden = false;
  say("");
}

/** Says that something is looked for. Not read out: the count is, when it comes. */
export function showSearching(): void {
  const results = getElement("search-results", HTMLElement);
  results.hidden = false;
  results.setAttribute("aria-busy", "true");
  results.removeAttribute("data-result-count");
  // They are of the search before.
  getElement("search-download", HTMLElement).hidden = true;
  getElement("search-pages", HTMLElement).replaceChildren();
  getElement("search-lists", HTMLElement).hidden = true;
}

/** Says how many results there are, and where among them the reader is. */
export function showFound(count: number, page: number, pages: number): void {
  const results = getElement("search-results", HTMLElement);
  results.setAttribute("aria-busy", "false");
  results.setAttribute("data-result-count", String(count));
  results.hidden = count === 0;
  getElement("search-lists", HTMLElement).hidden = count > 0;
  say(describeCount(count, page, pages));
}

function describeCount(count: number, page: number, pages: number): string {
  if (count === 0) return "Nothing was found. Try fewer words, or leave out a date or a choice.";
  const found = count === 1 ? "1 result" : `${count.toLocaleString("en-GB")} results`;
  return pages === 1 ? found : `${found}, page ${page} of ${pages.toLocaleString("en-GB")}`;
}

/** Says what of the address was left out, and why. */
export function showFaults(faults: readonly string[]): void {
  const place = getElement("search-faults", HTMLElement);
  place.hidden = faults.length === 0;
  place.replaceChildren(
    ...faults.map((fault) => {
      const line = document.createElement("p");
      line.textContent = fault;
      return line;
    }),
  );
}

/** Says that the search does not work here, and leaves the lists. */
export function showFailure(): void {
  showIdle();
  showFaults([
    "The search could not be started in this browser. Every record can be reached from the lists below.",
  ]);
}

function say(text: string): void {
  getElement("search-status", HTMLElement).textContent = text;
}

import type { SearchState } from "../search/search-state.ts";
import { getElement } from "./get-element.ts";
import { addressOf } from "./search-form.ts";

/** Writes the links to the page before and the page after. Each is an address, and works as one. */
export function showPages(pages: number, state: SearchState): void {
  const links = [
    ...(state.page > 1 ? [linkTo(state, state.page - 1, "Previous page", "prev")] : []),
    ...(state.page < pages ? [linkTo(state, state.page + 1, "Next page", "next")] : []),
  ];
  getElement("search-pages", HTMLElement).replaceChildren(...links);
}

function linkTo(state: SearchState, page: number, text: string, rel: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = addressOf({ ...state, page });
  link.rel = rel;
  link.textContent = text;
  return link;
}

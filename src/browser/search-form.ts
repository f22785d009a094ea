import type { FacetCounts } from "../search/count-facets.ts";
import { type FacetName, facetNames } from "../search/search-query.ts";
import {
  type KnownValues,
  parseSearchState,
  type SearchState,
  serialiseSearchState,
} from "../search/search-state.ts";
import { getElement } from "./get-element.ts";

/** The form of the search page. */
export interface SearchForm {
  /** What can be chosen, and what each value is called. */
  readonly known: KnownValues;
  /** What the form asks for, beginning at the first page. */
  read(): SearchState;
  write(state: SearchState): void;
  writeCounts(counts: FacetCounts): void;
  /** Folds away what narrows a search, where it would stand between the reader and what was found. */
  fold(): void;
  /** Told when the reader asks for something else. */
  onAsked(asked: () => void): void;
}

/** Takes hold of the form that is in the page. */
export function openSearchForm(): SearchForm {
  const form = getElement("search-form", HTMLFormElement);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[data-facet] input[type="checkbox"]')];
  const known = Object.fromEntries(
    facetNames.map((name) => [name, new Map(boxes.filter((box) => box.name === name).map(labelOf))]),
  ) as unknown as KnownValues;
  return {
    known,
    read: () => readForm(form, known),
    write: (state) => writeForm(form, boxes, state),
    writeCounts: (counts) => writeCounts(boxes, counts),
    fold: () => {
      if (matchMedia("(width < 62rem)").matches) getElement("search-narrow", HTMLDetailsElement).open = false;
    },
    onAsked: (asked) => listen(form, asked),
  };
}

function labelOf(box: HTMLInputElement): [string, string] {
  return [box.value, box.parentElement?.querySelector("[data-label]")?.textContent ?? box.value];
}

function readForm(form: HTMLFormElement, known: KnownValues): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") params.append(name, value);
  return parseSearchState(params, known).state;
}

function writeForm(form: HTMLFormElement, boxes: readonly HTMLInputElement[], state: SearchState): void {
  const { q, from, to, date, sort } = state;
  for (const [name, value] of Object.entries({ q, from, to, date, sort: sort ?? "" })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  for (const box of boxes) box.checked = state.facets[box.name as FacetName].includes(box.value);
  for (const facet of form.querySelectorAll<HTMLDetailsElement>("[data-facet]")) showChosen(facet);
}

/** A facet with something chosen says how much, and is opened. */
function showChosen(facet: HTMLDetailsElement): void {
  const count = facet.querySelectorAll("input:checked").length;
  const chosen = facet.querySelector<HTMLElement>("[data-chosen]");
  if (chosen === null) return;
  chosen.hidden = count === 0;
  chosen.textContent = `(${count} chosen)`;
  if (count > 0) facet.open = true;
}

const countFormat = new Intl.NumberFormat("en-GB");

function writeCounts(boxes: readonly HTMLInputElement[], counts: FacetCounts): void {
  for (const box of boxes) {
    const place = box.closest("li")?.querySelector<HTMLElement>("[data-count]");
    if (!place) continue;
    place.hidden = false;
    place.textContent = countFormat.format(counts[box.name as FacetName].get(box.value) ?? 0);
  }
}

function listen(form: HTMLFormElement, asked: () => void): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    asked();
  });
  form.addEventListener("change", ({ target }) => {
    const isWritten = target instanceof HTMLInputElement && target.type !== "checkbox";
    if (isWritten) return;
    for (const facet of form.querySelectorAll<HTMLDetailsElement>("[data-facet]")) showChosen(facet);
    asked();
  });
}

/** The address of a search on this page. */
export function addressOf(state: SearchState): string {
  const query = serialiseSearchState(state);
  return query === "" ? location.pathname : `${location.pathname}?${query}`;
}

import { formatDate } from "../calendar/format-date.ts";
import { findPassages, type PassageWord } from "../search/matching-passages.ts";
import type { LoadedPage, WordMatch } from "../search/open-part.ts";
import type { KnownValues } from "../search/search-state.ts";
import { getElement } from "./get-element.ts";

/** A match whose words are loaded. */
export interface Result {
  readonly match: WordMatch;
  readonly page: LoadedPage;
}

/** Writes results into the list, in their order. */
export function showResults(results: readonly Result[], known: KnownValues): void {
  getElement("search-list", HTMLOListElement).replaceChildren(...writeResults(results, known));
}

/** An entry for each result, as the page's template has it. Text is only ever written as text. */
export function writeResults(results: readonly Result[], known: KnownValues): readonly DocumentFragment[] {
  const template = getElement("search-result-template", HTMLTemplateElement);
  return results.map((result) => {
    const entry = template.content.cloneNode(true) as DocumentFragment;
    writeResult(entry, result, known);
    return entry;
  });
}

function writeResult(entry: DocumentFragment, { match, page }: Result, known: KnownValues): void {
  const { reference, kind, day, maker, wards } = match.page;
  const passages = findPassages(page);
  const item = entry.querySelector("li");
  item?.setAttribute("data-reference", reference);
  item?.setAttribute("data-url", match.page.url);
  const title = entry.querySelector<HTMLAnchorElement>("[data-title]");
  if (title) title.href = match.page.url;
  writeText(entry, "[data-title]", page.meta["title"] ?? reference);
  entry.querySelector("[data-excerpt]")?.append(...writeWords(passages.excerpt), " …");
  writeParagraphs(entry, match.page.url, passages.paragraphs);
  writeText(entry, "[data-kind]", known.kind.get(kind) ?? kind);
  writeText(entry, "[data-result-reference]", reference);
  writeText(entry, "[data-day]", day === null ? "Date not recorded" : formatDate(day));
  writeText(
    entry,
    "[data-maker]",
    maker === null ? "Decision maker not recorded" : (known.maker.get(maker) ?? maker),
  );
  writeText(entry, "[data-wards]", wards.map((ward) => known.ward.get(ward) ?? ward).join(", "));
}

function writeText(entry: DocumentFragment, place: string, text: string): void {
  const element = entry.querySelector(place);
  if (element) element.textContent = text;
}

function writeParagraphs(
  entry: DocumentFragment,
  url: string,
  paragraphs: ReturnType<typeof findPassages>["paragraphs"],
): void {
  const list = entry.querySelector<HTMLElement>("[data-paragraphs]");
  if (!list || paragraphs.length === 0) return;
  list.hidden = false;
  for (const { anchor, words } of paragraphs) {
    const link = document.createElement("a");
    link.href = `${url}#${anchor}`;
    link.textContent = nameOf(anchor);
    const item = document.createElement("li");
    item.append(link, ": ", ...writeWords(words), " …");
    list.append(item);
  }
}

/** `para-2-a` is paragraph 2(a), `limb-c` is limb (c): what the reader would cite. */
function nameOf(anchor: string): string {
  const [, kind = "", label = ""] = /(para|limb)-(.+)$/.exec(anchor) ?? [];
  const [first = "", ...rest] = label.split("-");
  const within = rest.map((part) => (/^\d+(?:st|nd|rd|th)$/.test(part) ? "" : `(${part})`)).join("");
  return kind === "limb" ? `Limb (${first})${within}` : `Paragraph ${first}${within}`;
}

function writeWords(words: readonly PassageWord[]): Node[] {
  return words.flatMap(({ text, isMatch }, at) => {
    const space = at === 0 ? [] : [document.createTextNode(" ")];
    if (!isMatch) return [...space, document.createTextNode(text)];
    const mark = document.createElement("mark");
    mark.textContent = text;
    return [...space, mark];
  });
}

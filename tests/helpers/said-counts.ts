import type { Element } from "hast";
import { hasClass, numberIn } from "./site-lists.ts";
import { listElements, type SitePage, textOf } from "./site-pages.ts";

/** What a page says that another, a section or a file holds: one number, or one for each of its lists. */
export interface SaidCount {
  readonly on: string;
  readonly of: string;
  readonly said: readonly number[];
}

/** Every number that a page says beside a link: in its lists of links, its jumps to sections and its tables. */
export function listSaidCounts(page: SitePage): SaidCount[] {
  const lists = listElements(page, "ul").filter(
    ({ properties }) => hasClass(properties, "counted-links") || hasClass(properties, "jump-links"),
  );
  const items = lists.flatMap((list) => elementsIn(list, "li"));
  const rows = elementsIn(page.tree, "tr");
  return [...items, ...rows].flatMap((element) => readCounts(element, page.url));
}

function readCounts(element: Element, on: string): SaidCount[] {
  const spans = elementsIn(element, "span", "td");
  const amounts = ["counted-links-count", "amount", "quiet"].map((name) =>
    spans.filter(({ properties }) => hasClass(properties, name)),
  );
  const said = (amounts.find(({ length }) => length > 0) ?? []).map((amount) => numberIn(textOf(amount)));
  const links = elementsIn(element, "a").map(({ properties }) => String(properties["href"]));
  return said.length === 0
    ? []
    : links.map((link) => ({ on, of: link.startsWith("#") ? on + link : link, said }));
}

function elementsIn(tree: Element | SitePage["tree"], ...names: string[]): Element[] {
  return listElements({ tree } as SitePage, ...names);
}

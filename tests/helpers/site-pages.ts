import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** One built page, parsed. */
export interface SitePage {
  url: string;
  html: string;
  tree: Root;
}

const known = new Map<string, readonly SitePage[]>();

/** Every HTML page of a built site, by address. Parsed once for all the tests of a worker: they look, and change nothing. */
export function readSitePages(sitePath: string): SitePage[] {
  return [...known.getOrInsertComputed(sitePath, () => [...walkSitePages(sitePath)])];
}

/** The same one after another, for sites too large to hold. */
export function* walkSitePages(sitePath: string): Generator<SitePage> {
  const files = globSync("**/*.html", { cwd: sitePath }).map((file) => file.replaceAll("\\", "/"));
  for (const file of files.sort()) {
    const html = readFileSync(join(sitePath, file), "utf8");
    yield { url: `/${file.replace(/index\.html$/, "")}`, html, tree: fromHtml(html) };
  }
}

/** Every element of some names, in page order. */
export function listElements({ tree }: Pick<SitePage, "tree">, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    if (names.length === 0 || names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** The text a reader sees in an element, spaces folded. */
export function textOf(element: Element): string {
  let text = "";
  visit(element, "text", (node) => {
    text += node.value;
  });
  return text.replace(/\s+/g, " ").trim();
}

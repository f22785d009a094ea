import { digestOf } from "../../src/cache/digest.ts";
import type { Register } from "../../src/register/register.ts";
import { createViewDigester } from "../../src/site/digest-view.ts";
import { listSitePages } from "../../src/site/list-site-pages.ts";
import type { Frame } from "../../src/site/page-view.ts";
import { createCodeDigester } from "./code-of-pages.ts";
import { fileOf } from "./file-of.ts";
import type { PlannedPage } from "./site-file.ts";

/**
 * Every page of the site, each with the name of all it is made from: its templates, then its view and where it will
 * stand.
 */
export function* planPages(
  register: Register,
  frame: Frame,
  siteUrl: string,
  digestValue: (value: unknown) => string,
): Generator<PlannedPage> {
  const digestView = createViewDigester(frame, digestValue);
  const codeOf = createCodeDigester();
  for (const page of listSitePages(register)) {
    const { url, view } = page;
    const shown = digestOf(`${siteUrl} ${url} ${digestView(view)}`);
    const madeFrom = `${codeOf(view.kind).slice(0, 32)}-${shown.slice(0, 32)}`;
    const file = fileOf(url);
    yield { file, madeFrom, page, group: groupOf(file) };
  }
}

/** The part of the cache a file of the site is kept in: `decisions/2020/0143/report/index.html` with the rest of 2020. */
export function groupOf(file: string): string {
  return /^decisions\/(\d{4})\//.exec(file)?.[1] ?? "lists";
}

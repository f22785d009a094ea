import { digestOf } from "../../src/cache/digest.ts";
import type { Register } from "../../src/register/register.ts";
import { createViewDigester } from "../../src/site/digest-view.ts";
import { listSitePages } from "../../src/site/list-site-pages.ts";
import type { Frame } from "../../src/site/page-view.ts";
import { createCodeDigester } from "./code-of-pages.ts";
import { fileOf } from "./file-of.ts";
import type { PlannedPage } from "./site-file.ts";

/** Every page of the site, each with the name of all it is made from: its view, its templates, and where it will stand. */
export function* planPages(register: Register, frame: Frame, siteUrl: string): Generator<PlannedPage> {
  const digestView = createViewDigester(frame, digestOf);
  const codeOf = createCodeDigester();
  for (const page of listSitePages(register)) {
    const { url, view } = page;
    const madeFrom = digestOf(`${codeOf(view.kind)} ${siteUrl} ${url} ${digestView(view)}`);
    yield { file: fileOf(url), madeFrom, page, group: groupOf(url) };
  }
}

/** `/decisions/2020/0143/report/` is kept with the rest of 2020. */
function groupOf(url: string): string {
  return /^\/decisions\/(\d{4})\//.exec(url)?.[1] ?? "lists";
}

import { join } from "node:path";
import { readKeptWords, type WordKeeping, yearPath } from "../../src/cache/kept-folders.ts";
import { openKeptPages } from "../../src/cache/kept-pages.ts";
import { tolerate } from "../../src/cache/tolerate.ts";
import { restoreBodies } from "../../src/markdown/restore-bodies.ts";
import type { Frame, PageView } from "../../src/site/page-view.ts";
import { openRenderer, type RenderPage } from "./open-renderer.ts";
import { writeFileWithin } from "./write-file-within.ts";

/** A page to be made, as plain data. */
export interface PageToMake {
  readonly url: string;
  readonly file: string;
  readonly madeFrom: string;
  /** Its view as JSON, bodies as what they are made from. */
  readonly view: string;
}

/** The pages of one group that a site lacks. */
export interface PageGroup {
  readonly group: string;
  readonly pages: readonly PageToMake[];
  /** What every page of the group is made from: the cache keeps those and no others. */
  readonly kept: readonly string[];
}

/** What pages are made with, and where they go. */
export interface RenderWork {
  readonly rendererPath: string;
  readonly frame: Frame;
  readonly staging: string;
  readonly cachePath: string;
}

/** Puts the pages of a group into the staging folder: those the cache has, and the rest rendered. Gives the addresses of the latter. */
export async function renderGroup(
  { group, pages, kept }: PageGroup,
  work: RenderWork,
  keeping: WordKeeping,
): Promise<string[]> {
  const store = openKeptPages(yearPath(work.cachePath, group));
  const restore = restoreBodies(readKeptWords(keeping));
  let render: RenderPage | undefined;
  const rendered: string[] = [];
  for (const { url, file, madeFrom, view } of pages) {
    let html = store.find(madeFrom);
    if (html === null) {
      render ??= await openRenderer(work.rendererPath, work.frame);
      html = Buffer.from(await render({ url, view: JSON.parse(view, restore) as PageView }));
      store.add(madeFrom, html);
      rendered.push(url);
    }
    writeFileWithin(join(work.staging, file), html);
  }
  // What cannot be kept is rendered again next time.
  tolerate(() => store.save(new Set(kept)));
  store.close();
  return rendered;
}

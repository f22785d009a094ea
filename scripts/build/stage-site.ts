import { join } from "node:path";
import { digestOf } from "../../src/cache/digest.ts";
import { type HeldSite, openHeldSite } from "../../src/cache/held-site.ts";
import type { Problem } from "../../src/problems/problem.ts";
import type { Register } from "../../src/register/register.ts";
import { listAttachedFiles } from "../../src/search/attached-files.ts";
import { listSearchParts } from "../../src/search/search-parts.ts";
import { createDigester } from "../../src/site/digest-view.ts";
import { buildFrame } from "../../src/site/frame.ts";
import type { Crew } from "../crew/crew.ts";
import type { WorkSettings } from "../kept-register.ts";
import { fileOf } from "./file-of.ts";
import { groupMissing, makePages } from "./make-pages.ts";
import { planFiles } from "./plan-files.ts";
import { planOutputs } from "./plan-outputs.ts";
import { groupOf, planPages } from "./plan-pages.ts";
import type { Progress } from "./progress.ts";
import { planAmounts } from "./search-list.ts";
import type { PlannedFile } from "./site-file.ts";
import { planSearch, type SearchWork } from "./stage-search.ts";
import { describeWhy } from "./why-rendered.ts";
import { writeFileWithin } from "./write-file-within.ts";

/** What a site is made from, and where to. */
export interface SiteWork {
  readonly register: Register;
  readonly settings: WorkSettings;
  readonly rendererPath: string;
  readonly staging: string;
  readonly crew: Crew;
  readonly progress: Progress;
  readonly withSearch: boolean;
}

/** A site whose new and changed files are staged. */
export interface StagedSite {
  readonly held: HeldSite;
  /** What each file of the site is made from. */
  readonly madeFrom: ReadonlyMap<string, string>;
  /** The size in bytes of each file that is in place already and stays as it is. */
  readonly unchanged: ReadonlyMap<string, number>;
  readonly staged: readonly string[];
  /** The addresses of the files made from the register that are no pages. */
  readonly outputs: readonly string[];
  /** The addresses of the pages that had to be rendered. */
  readonly rendered: readonly string[];
  /** A line for each of them that says why. */
  readonly reasons: readonly string[];
  /** The names of all groups of pages there are. */
  readonly groups: ReadonlySet<string>;
  /** The names of the parts of the search index. */
  readonly searchParts: ReadonlySet<string>;
  /** What an officer should know of the content, that stops nothing. */
  readonly advice: readonly Problem[];
}

/** Puts into the staging folder every file of the site that is not in its place already. */
export async function stageSite(work: SiteWork): Promise<StagedSite> {
  const { register, settings, rendererPath, staging, crew, progress, withSearch } = work;
  const held = openHeldSite(settings.cachePath, settings.outPath);
  const madeFrom = new Map<string, string>();
  const unchanged = new Map<string, number>();
  const staged: string[] = [];
  const isInPlace = (file: string, made: string): boolean => {
    madeFrom.set(file, made);
    const size = held.sizeOf(file, made);
    if (size === null) staged.push(file);
    else unchanged.set(file, size);
    return size !== null;
  };
  const stage = (files: Iterable<PlannedFile>) => {
    for (const { file, madeFrom: made, bytes } of files)
      if (!isInPlace(file, made)) writeFileWithin(join(staging, file), bytes());
  };
  stage(planFiles(register, settings, rendererPath));
  const digestValue = createDigester(digestOf);
  const outputs = [...planOutputs(register, settings.siteUrl, digestValue)];
  stage(outputs);
  const frame = buildFrame(register);
  const groups = groupMissing(planPages(register, frame, settings.siteUrl, digestValue), isInPlace);
  const rendered = await makePages(groups, { frame, rendererPath, staging, settings, crew, progress });
  // The threads have done their work, and indexing wants the memory they hold.
  await crew.close();
  const search = withSearch ? await planSearch(describeSearch(work, madeFrom, unchanged)) : null;
  if (search !== null) stage([...search.files, planAmounts(register)]);
  const reasons = rendered.map((url) => {
    const file = fileOf(url);
    return `${url}: ${describeWhy(madeFrom.get(file) ?? "", file, held)}`;
  });
  const searchParts = new Set(listSearchParts(register).map(({ name }) => name));
  return {
    held,
    madeFrom,
    unchanged,
    staged,
    outputs: outputs.map(({ file }) => `/${file}`),
    rendered,
    reasons,
    groups: new Set([...madeFrom.keys()].map(groupOf)),
    searchParts,
    advice: search?.problems ?? [],
  };
}

function describeSearch(
  { register, settings, staging, progress }: SiteWork,
  madeFrom: ReadonlyMap<string, string>,
  unchanged: ReadonlyMap<string, number>,
): SearchWork {
  const { contentPath, cachePath, outPath } = settings;
  return {
    parts: listSearchParts(register),
    attached: listAttachedFiles(register),
    contentPath,
    cachePath,
    madeFrom,
    pathOf: (file) => join(unchanged.has(file) ? outPath : staging, file),
    progress,
  };
}

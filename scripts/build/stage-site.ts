import { join } from "node:path";
import { type HeldSite, openHeldSite } from "../../src/cache/held-site.ts";
import type { Register } from "../../src/register/register.ts";
import { listSearchParts } from "../../src/search/search-parts.ts";
import { buildFrame } from "../../src/site/frame.ts";
import type { Crew } from "../crew/crew.ts";
import { renderPages } from "../crew/do-task.ts";
import type { RenderGroupTask } from "../crew/task.ts";
import type { WorkSettings } from "../kept-register.ts";
import { fileOf } from "./file-of.ts";
import { formatCount } from "./format-count.ts";
import { planFiles } from "./plan-files.ts";
import { groupOf, planPages } from "./plan-pages.ts";
import type { Progress } from "./progress.ts";
import type { PageToMake, RenderWork } from "./render-group.ts";
import type { PlannedFile, PlannedPage } from "./site-file.ts";
import { planSearch } from "./stage-search.ts";
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
  /** The addresses of the pages that had to be rendered. */
  readonly rendered: readonly string[];
  /** A line for each of them that says why. */
  readonly reasons: readonly string[];
  /** The names of all groups of pages there are. */
  readonly groups: ReadonlySet<string>;
  /** The names of the parts of the search index. */
  readonly searchParts: ReadonlySet<string>;
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
  const stage = (files: readonly PlannedFile[]) => {
    for (const { file, madeFrom: made, bytes } of files)
      if (!isInPlace(file, made)) writeFileWithin(join(staging, file), bytes());
  };
  stage(planFiles(register, settings, rendererPath));
  const rendered = await makePages(work, isInPlace);
  // The threads have done their work, and indexing wants the memory they hold.
  await crew.close();
  if (withSearch) {
    const pathOf = (file: string) => join(unchanged.has(file) ? settings.outPath : staging, file);
    stage(await planSearch({ register, cachePath: settings.cachePath, madeFrom, pathOf, progress }));
  }
  const reasons = rendered.map((url) => {
    const file = fileOf(url);
    return `${url}: ${describeWhy(madeFrom.get(file) ?? "", file, held)}`;
  });
  const groups = new Set([...madeFrom.keys()].map(groupOf));
  const searchParts = new Set(listSearchParts(register).map(({ name }) => name));
  return { held, madeFrom, unchanged, staged, rendered, reasons, groups, searchParts };
}

/** Fewer pages than this are rendered sooner than threads start. */
const fewPages = 150;

async function makePages(
  work: SiteWork,
  isInPlace: (file: string, madeFrom: string) => boolean,
): Promise<string[]> {
  const { register, settings, rendererPath, staging, crew, progress } = work;
  const frame = buildFrame(register);
  const groups = groupMissing(planPages(register, frame, settings.siteUrl), isInPlace);
  const renderWork = { rendererPath, frame, staging, cachePath: settings.cachePath };
  const tasks = groups.map((group) => () => toTask(group, renderWork, settings));
  const count = groups.reduce((sum, { missing }) => sum + missing.length, 0);
  const results: string[][] = [];
  progress.begin(`Making ${formatCount(count)} pages`, count);
  const onDone = ({ group }: RenderGroupTask) => progress.advance(group.pages.length);
  if (count >= fewPages) results.push(...(await crew.doAll(tasks, onDone)));
  else for (const makeTask of tasks) results.push(await renderPages(makeTask()));
  const rendered = results.flat();
  progress.end(
    `${formatCount(rendered.length)} pages rendered, ${formatCount(count - rendered.length)} had from the cache`,
  );
  return rendered;
}

/** A group that lacks pages. */
interface GroupMissing {
  readonly name: string;
  readonly missing: PlannedPage[];
  /** What every page of the group is made from. */
  readonly madeFrom: string[];
}

/** Every group that lacks pages, the largest first, so that no thread is left with a large one at the end. */
function groupMissing(
  pages: Iterable<PlannedPage>,
  isInPlace: (file: string, madeFrom: string) => boolean,
): GroupMissing[] {
  const groups = new Map<string, GroupMissing>();
  for (const planned of pages) {
    const { group: name, file, madeFrom } = planned;
    const group = groups.getOrInsertComputed(name, () => ({ name, missing: [], madeFrom: [] }));
    group.madeFrom.push(madeFrom);
    if (!isInPlace(file, madeFrom)) group.missing.push(planned);
  }
  return [...groups.values()]
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => b.missing.length - a.missing.length);
}

function toTask(
  { name, missing, madeFrom }: GroupMissing,
  work: RenderWork,
  { contentPath }: WorkSettings,
): RenderGroupTask {
  const group = { group: name, pages: missing.map(toMake), kept: madeFrom };
  return { kind: "render-group", contentPath, group, work };
}

function toMake({ file, madeFrom, page }: PlannedPage): PageToMake {
  return { url: page.url, file, madeFrom, view: JSON.stringify(page.view) };
}

import { join } from "node:path";
import { type HeldSite, openHeldSite } from "../../src/cache/held-site.ts";
import type { Register } from "../../src/register/register.ts";
import { buildFrame } from "../../src/site/frame.ts";
import type { Crew } from "../crew/crew.ts";
import { renderPages } from "../crew/do-task.ts";
import type { RenderGroupTask } from "../crew/task.ts";
import type { WorkSettings } from "../kept-register.ts";
import { planFiles } from "./plan-files.ts";
import { planPages } from "./plan-pages.ts";
import type { PageToMake } from "./render-group.ts";
import type { PlannedPage } from "./site-file.ts";
import { writeFileWithin } from "./write-file-within.ts";

/** What a site is made from, and where to. */
export interface SiteWork {
  readonly register: Register;
  readonly settings: WorkSettings;
  readonly rendererPath: string;
  readonly staging: string;
  readonly crew: Crew;
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
}

/** Puts into the staging folder every file of the site that is not in its place already. */
export async function stageSite(work: SiteWork): Promise<StagedSite> {
  const { register, settings, rendererPath, staging } = work;
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
  for (const { file, madeFrom: made, bytes } of planFiles(register, settings, rendererPath))
    if (!isInPlace(file, made)) writeFileWithin(join(staging, file), bytes());
  const rendered = await makePages(work, isInPlace);
  return { held, madeFrom, unchanged, staged, rendered };
}

/** Fewer pages than this are rendered sooner than threads start. */
const fewPages = 150;

async function makePages(
  work: SiteWork,
  isInPlace: (file: string, madeFrom: string) => boolean,
): Promise<string[]> {
  const tasks = planTasks(work, isInPlace);
  const count = tasks.reduce((sum, { group }) => sum + group.pages.length, 0);
  const results: string[][] = [];
  if (count >= fewPages) results.push(...(await work.crew.doAll(tasks)));
  else for (const task of tasks) results.push(await renderPages(task));
  return results.flat();
}

/** A task for each group that lacks pages, the largest first. */
function planTasks(
  { register, settings, rendererPath, staging }: SiteWork,
  isInPlace: (file: string, madeFrom: string) => boolean,
): RenderGroupTask[] {
  const { contentPath, cachePath, siteUrl } = settings;
  const frame = buildFrame(register);
  const groups = new Map<string, { pages: PageToMake[]; kept: string[] }>();
  for (const planned of planPages(register, frame, siteUrl)) {
    const group = groups.getOrInsertComputed(planned.group, () => ({ pages: [], kept: [] }));
    group.kept.push(planned.madeFrom);
    if (!isInPlace(planned.file, planned.madeFrom)) group.pages.push(toMake(planned));
  }
  const work = { rendererPath, frame, staging, cachePath };
  return [...groups]
    .filter(([, { pages }]) => pages.length > 0)
    .sort(([, a], [, b]) => b.pages.length - a.pages.length)
    .map(([group, inGroup]) => ({ kind: "render-group", contentPath, group: { group, ...inGroup }, work }));
}

function toMake({ file, madeFrom, page }: PlannedPage): PageToMake {
  return { url: page.url, file, madeFrom, view: JSON.stringify(page.view) };
}

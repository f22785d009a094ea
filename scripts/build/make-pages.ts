import type { Frame } from "../../src/site/page-view.ts";
import type { Crew } from "../crew/crew.ts";
import { renderPages } from "../crew/do-task.ts";
import type { RenderGroupTask } from "../crew/task.ts";
import type { WorkSettings } from "../kept-register.ts";
import { formatCount } from "./format-count.ts";
import type { Progress } from "./progress.ts";
import type { PageToMake, RenderWork } from "./render-group.ts";
import type { PlannedPage } from "./site-file.ts";

/** Fewer pages than this are rendered sooner than threads start. */
const fewPages = 150;

/** What pages are made with, and where they go. */
export interface PageWork {
  readonly frame: Frame;
  readonly rendererPath: string;
  readonly staging: string;
  readonly settings: WorkSettings;
  readonly crew: Crew;
  readonly progress: Progress;
}

/** Makes the pages that groups lack: by threads, where there are many. Gives the addresses of those that had to be rendered. */
export async function makePages(groups: readonly GroupMissing[], work: PageWork): Promise<string[]> {
  const { frame, settings, rendererPath, staging, crew, progress } = work;
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
export interface GroupMissing {
  readonly name: string;
  readonly missing: PlannedPage[];
  /** What every page of the group is made from. */
  readonly madeFrom: string[];
}

/** Every group that lacks pages, the largest first, so that no thread is left with a large one at the end. */
export function groupMissing(
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

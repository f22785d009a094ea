import { openYear, readYear } from "../../src/cache/kept-year.ts";
import { renderGroup } from "../build/render-group.ts";
import { describeMaking, readBodyAgain } from "../kept-register.ts";
import type { ReadYearTask, RenderGroupTask, ResultOf, Task } from "./task.ts";

/** Does a task where it is called. */
export function doTask(task: Task): Promise<ResultOf[Task["kind"]]> {
  return task.kind === "read-year" ? readKeptYear(task) : renderPages(task);
}

async function readKeptYear({ year }: ReadYearTask): Promise<null> {
  const making = describeMaking();
  await readYear(openYear(year, making), making);
  return null;
}

/** Renders a group of pages, their words found in the cache. */
export function renderPages({ contentPath, group, work }: RenderGroupTask): Promise<string[]> {
  const readAgain = readBodyAgain(contentPath);
  return renderGroup(group, work, { cachePath: work.cachePath, making: describeMaking(), readAgain });
}

import type { YearOfMatters } from "../../src/cache/kept-year.ts";
import type { PageGroup, RenderWork } from "../build/render-group.ts";

/** Reads the folders of a year, and keeps what was made of them in the cache. */
export interface ReadYearTask {
  readonly kind: "read-year";
  readonly year: YearOfMatters;
}

/** Renders the pages of one group. */
export interface RenderGroupTask {
  readonly kind: "render-group";
  readonly contentPath: string;
  readonly group: PageGroup;
  readonly work: RenderWork;
}

/** A piece of work that can be done by another thread: plain data, which can be sent there. */
export type Task = ReadYearTask | RenderGroupTask;

/** What a task comes to: of a group, the addresses of the pages that had to be rendered. */
export interface ResultOf {
  "read-year": null;
  "render-group": string[];
}

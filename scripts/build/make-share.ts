import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf } from "../../src/cache/digest.ts";
import type { Register } from "../../src/register/register.ts";
import { listAttachedFiles } from "../../src/search/attached-files.ts";
import { listSearchParts } from "../../src/search/search-parts.ts";
import { createDigester } from "../../src/site/digest-view.ts";
import { buildFrame } from "../../src/site/frame.ts";
import type { Crew } from "../crew/crew.ts";
import type { WorkSettings } from "../kept-register.ts";
import { findRenderer } from "./find-renderer.ts";
import { groupMissing, makePages } from "./make-pages.ts";
import { planPages } from "./plan-pages.ts";
import type { Progress } from "./progress.ts";
import { planSearch } from "./stage-search.ts";

/** A share of a build: the pages and the search index of some years. */
export interface Share {
  readonly register: Register;
  readonly settings: WorkSettings;
  readonly years: ReadonlySet<number>;
  readonly crew: Crew;
  readonly progress: Progress;
}

/**
 * Renders the pages of some years and indexes them, and leaves both in the cache and nowhere else. The pages of no year
 * fall to the share that has the newest. Gives how many pages the share has.
 */
export async function makeShare(share: Share): Promise<number> {
  const workPath = mkdtempSync(join(tmpdir(), "register-share-"));
  try {
    return await makeWithin(workPath, share);
  } finally {
    rmSync(workPath, { recursive: true, force: true });
  }
}

async function makeWithin(workPath: string, share: Share): Promise<number> {
  const { register, settings, years, crew, progress } = share;
  const { contentPath, cachePath, siteUrl } = settings;
  const groupNames = nameGroups(register, years);
  const staging = join(workPath, "site");
  const rendererPath = await findRenderer(cachePath, workPath, siteUrl);
  const frame = buildFrame(register);
  const madeFrom = new Map<string, string>();
  const planned = [...planPages(register, frame, siteUrl, createDigester(digestOf))].filter(({ group }) =>
    groupNames.has(group),
  );
  for (const page of planned) madeFrom.set(page.file, page.madeFrom);
  const groups = groupMissing(planned, () => false);
  await makePages(groups, { frame, rendererPath, staging, settings, crew, progress });
  await crew.close();
  const parts = listSearchParts(register).filter(({ name }) => groupNames.has(name.slice(0, 4)));
  const attached = listAttachedFiles(register);
  const pathOf = (file: string) => join(staging, file);
  await planSearch({ parts, attached, contentPath, cachePath, madeFrom, pathOf, progress });
  return planned.length;
}

function nameGroups({ matters }: Register, years: ReadonlySet<number>): Set<string> {
  const newest = Math.max(...matters.map(({ year }) => year));
  return new Set([...[...years].map(String), ...(years.has(newest) ? ["lists"] : [])]);
}
